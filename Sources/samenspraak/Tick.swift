import ArgumentParser
import Assistant
import Channels
import Glibc
import Model

/// `samenspraak tick`: what a running program does by itself, once; for cron.
struct Tick: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Watch the promises once: remind, report what ran late, remove what is old, deliver.")

  @OptionGroup var drain: DrainOptions

  @OptionGroup var common: CommonOptions

  func run() throws {
    try reportingFailures {
      signal(SIGPIPE, SIG_IGN)
      let service = try common.service()
      try service.finish(within: drain.seconds)
      let (watched, purged) = (service.watchedAtStart, service.purgedAtStart)
      let writer = LineWriter()
      writer.add(line: "Reminders: \(watched.reminded). Promises that ran late: \(watched.late).")
      writer.add(
        line:
          "Removed: \(purged.answers) answers, \(purged.conversations) conversations, \(purged.cases) cases, "
          + "\(purged.deliveries) deliveries.")
      try writer.flush()
    }
  }
}
