import ArgumentParser
import Assistant
import Glibc

/// How long a program that ends goes on with deliveries.
struct DrainOptions: ParsableArguments {
  @Option(
    name: .customLong("drain"),
    help: ArgumentHelp(
      "How long to go on delivering events at the end of the input.", valueName: "seconds"))
  var seconds = 10.0

  func validate() throws {
    guard seconds >= 0, seconds <= 3600 else { throw ValidationError("--drain takes 0 to 3600 seconds.") }
  }
}

/// Whether a command that shows one thing prints JSON.
struct JSONOptions: ParsableArguments {
  @Flag(help: "Print JSON.")
  var json = false
}

extension CommonOptions {
  /// Runs `work` with the program at work, and delivers what is due at its end, however it ends.
  func serve(_ drain: DrainOptions, _ work: (Service) throws -> Void) throws {
    try reportingFailures {
      // A reader that goes away must not end the program in the middle of its work.
      signal(SIGPIPE, SIG_IGN)
      let service = try service()
      do {
        try work(service)
      } catch let failure {
        _ = try? service.close(within: drain.seconds)
        throw failure
      }
      try service.finish(within: drain.seconds)
    }
  }
}
