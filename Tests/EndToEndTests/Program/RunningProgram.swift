import Foundation
import Glibc

/// The program at work, behind real pipes. For one thread at a time; it is killed with the last reference to it.
///
/// No wait is without a deadline: a program that hangs fails the test, and is killed.
final class RunningProgram {
  private let pid: pid_t
  private let input: Int32
  private let output: Int32
  /// Ends when the program has ended, whatever it did with its other descriptors.
  private let lifeline: Int32
  /// Stays as long as the program may write there.
  private let workplace: Workplace
  private var received: [UInt8] = []
  private var isOutputAtEnd = false
  private var isInputOpen = true
  private var isOutputOpen = true
  private var ending: Ending?

  /// How a program ended.
  enum Ending: Equatable, CustomStringConvertible {
    case exited(Int32)
    case killed(by: Int32)

    var description: String {
      switch self {
      case .exited(let status): "exit status \(status)"
      case .killed(let signal): "signal \(signal)"
      }
    }
  }

  /// Starts the program in `workplace`, a command with the intents of this repository unless it names others.
  ///
  /// What it writes goes to the file `destination` when there is one, and cannot be read here then.
  init(
    _ arguments: [String], in workplace: Workplace, environment: [String: String] = [:],
    destination: String? = nil
  ) throws {
    // Writing to a program that has ended must fail the write and not end the tests.
    signal(SIGPIPE, SIG_IGN)
    let (input, output, lifeline) = (try PipeEnds(), try PipeEnds(), try PipeEnds())
    let file = destination.map { open($0, O_WRONLY | O_CLOEXEC) }
    defer { if let file { close(file) } }
    self.workplace = workplace
    let isComplete = arguments.contains("--intents") || arguments.first?.hasPrefix("-") ?? false
    let arguments = arguments + (isComplete ? [] : ["--intents", Repository.path("intents")])
    pid = try Self.spawn(
      arguments, directory: workplace.path, errors: workplace.errors,
      environment: workplace.environment.merging(environment) { $1 },
      descriptors: [
        input.read, file ?? output.write, lifeline.write,
      ])
    for end in [input.read, output.write, lifeline.write] { close(end) }
    self.input = input.write
    self.output = output.read
    self.lifeline = lifeline.read
    // A full pipe must never block us while the program waits for us to read.
    _ = fcntl(self.input, F_SETFL, O_NONBLOCK)
  }

  deinit {
    kill()
    closeInput()
    closeOutput()
    close(lifeline)
  }

  // MARK: Talking

  /// Writes a line and its end.
  func send(_ line: String) throws { try send(bytes: Array((line + "\n").utf8)) }

  /// Writes bytes as they are, and takes in what the program writes meanwhile.
  func send(bytes: [UInt8]) throws {
    var sent = 0
    let deadline = Deadline.usual
    while sent < bytes.count {
      let count = bytes[sent...].withUnsafeBytes { write(input, $0.baseAddress, $0.count) }
      if count > 0 { sent += count }
      guard count < 0 else { continue }
      guard errno == EAGAIN || errno == EINTR else {
        throw Failure("The program no longer reads: \(String(cString: strerror(errno))). \(errors)")
      }
      var waiting = [
        pollfd(fd: input, events: Int16(POLLOUT), revents: 0),
        pollfd(fd: isOutputAtEnd ? -1 : output, events: Int16(POLLIN), revents: 0),
      ]
      guard poll(&waiting, 2, deadline.milliseconds) > 0 else { throw tooLate("did not read its input") }
      if waiting[1].revents != 0 { takeIn() }
    }
  }

  /// The next line, without its end; nil when there are no more.
  func line(_ deadline: Deadline = .usual) throws -> String? {
    while true {
      if let end = received.firstIndex(of: UInt8(ascii: "\n")) {
        defer { received.removeFirst(end + 1) }
        return String(decoding: received[..<end], as: UTF8.self)
      }
      if isOutputAtEnd {
        defer { received = [] }
        return received.isEmpty ? nil : String(decoding: received, as: UTF8.self)
      }
      guard wait(for: output, deadline) else { throw tooLate("wrote no line") }
      takeIn()
    }
  }

  /// All lines up to the end of the output.
  func remainingLines() throws -> [String] {
    var lines: [String] = []
    while let line = try line() { lines.append(line) }
    return lines
  }

  func closeInput() {
    if isInputOpen { close(input) }
    isInputOpen = false
  }

  func closeOutput() {
    if isOutputOpen { close(output) }
    isOutputOpen = false
    isOutputAtEnd = true
  }

  // MARK: Ending

  /// How the program ended, once it has.
  func ended(_ deadline: Deadline = .usual) throws -> Ending {
    if let ending { return ending }
    guard wait(for: lifeline, deadline) else { throw tooLate("did not end") }
    return reap()
  }

  /// Ends the program on the spot, as a power cut would.
  func kill() {
    guard ending == nil else { return }
    Glibc.kill(pid, SIGKILL)
    _ = reap()
  }

  /// Makes the program crash, as a fault in its own code would.
  func crash() { Glibc.kill(pid, SIGSEGV) }

  /// A limit that the program runs under, as `/proc` names it ("Max core file size"); nil when there is none.
  func limit(of name: String) -> String? { system("limits", name) }

  /// The most memory that was resident so far.
  func peakKilobytes() throws -> Int {
    guard let peak = system("status", "VmHWM:").flatMap(Int.init) else {
      throw Failure("/proc tells no VmHWM.")
    }
    return peak
  }

  /// What the system tells of the program under `name`.
  private func system(_ file: String, _ name: String) -> String? {
    let lines = (try? String(contentsOfFile: "/proc/\(pid)/\(file)", encoding: .utf8)) ?? ""
    let line = lines.split(separator: "\n").first { $0.hasPrefix(name) }
    return line?.dropFirst(name.count).split { $0 == " " || $0 == "\t" }.first.map(String.init)
  }

  /// What the program wrote to stderr so far.
  var errors: String {
    guard let file = fopen(workplace.errors, "r") else { return "" }
    defer { fclose(file) }
    var bytes = [UInt8](repeating: 0, count: 65_536)
    let count = fread(&bytes, 1, bytes.count, file)
    return String(decoding: bytes[..<count], as: UTF8.self)
  }

  // MARK: Waiting

  private func wait(for descriptor: Int32, _ deadline: Deadline) -> Bool {
    var waiting = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
    repeat {
      if poll(&waiting, 1, deadline.milliseconds) > 0 { return true }
    } while !deadline.hasPassed
    return false
  }

  private func takeIn() {
    var buffer = [UInt8](repeating: 0, count: 65_536)
    let count = read(output, &buffer, buffer.count)
    if count > 0 {
      received += buffer[..<count]
    } else if count == 0 || errno != EINTR {
      isOutputAtEnd = true
    }
  }

  private func reap() -> Ending {
    var status: Int32 = 0
    while waitpid(pid, &status, 0) < 0, errno == EINTR {}
    let signal = status & 0x7F
    let ending = signal == 0 ? Ending.exited(status >> 8 & 0xFF) : .killed(by: signal)
    self.ending = ending
    return ending
  }

  private func tooLate(_ what: String) -> Failure {
    let said = errors
    return Failure("The program \(what) in time" + (said.isEmpty ? "." : ", and said: \(said)"))
  }
}
