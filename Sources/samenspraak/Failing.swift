import ArgumentParser
import Assistant
import Channels
import Glibc
import IntentFiles
import Model

/// Runs a command, and ends the program with a sentence on stderr and the exit status of `sysexits.h` when it fails.
func reportingFailures(_ body: () throws -> Void) throws {
  do {
    try body()
  } catch let failure {
    guard let status = ExitStatus(of: failure) else { throw failure }
    if status != .brokenPipe { complain("\(failure)") }
    throw ExitCode(status.rawValue)
  }
}

/// Writes a line to stderr.
func complain(_ text: String) {
  let line = LineWriter(descriptor: STDERR_FILENO)
  line.add(line: "samenspraak: \(text.printable)")
  // Where stderr is gone there is nobody left to tell.
  try? line.flush()
}

/// The exit statuses of the line protocol.
enum ExitStatus: Int32 {
  case checkFailed = 1
  case badInput = 65
  case missingFile = 66
  case `internal` = 70
  case cannotWriteStore = 73
  case cannotWriteOutput = 74
  case badConfiguration = 78
  /// Nobody reads the output any more; what a shell reports for SIGPIPE.
  case brokenPipe = 141

  /// Nil for what ArgumentParser itself reports.
  init?(of failure: any Error) {
    switch failure {
    case let failure as IntentDirectory.Failure:
      self = ExitStatus(rawValue: failure.exitStatus) ?? .missingFile
    case is Knowledge.Unusable: self = .badInput
    case is Configuration.Unusable: self = .badConfiguration
    case is MissingFile, is Configuration.Missing: self = .missingFile
    case is BadInput, is Script.Unusable: self = .badInput
    case is StoreError: self = .cannotWriteStore
    case let failure as ChannelError: self = ExitStatus(of: failure.code)
    case is ExitCode, is ValidationError, is CleanExit: return nil
    default: self = .internal
    }
  }
}

extension ExitStatus {
  fileprivate init(of code: ChannelError.Code) {
    switch code {
    case .closed: self = .brokenPipe
    case .cannotRead: self = .badInput
    case .cannotWrite: self = .cannotWriteOutput
    }
  }
}

/// A file that was named is not there or cannot be read.
struct MissingFile: Error, CustomStringConvertible {
  let path: String
  let reason: String
  var description: String { "\(path) cannot be read: \(reason). Check the name." }
}

/// A file's content is not what it should be.
struct BadInput: Error, CustomStringConvertible {
  let description: String
}
