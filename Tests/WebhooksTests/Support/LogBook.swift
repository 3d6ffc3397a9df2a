import Logging

@testable import Webhooks

/// Keeps every line that is logged, so that a test can see what is not in it.
struct LogBook: Sendable {
  private let lines = Monitor<[String]>([])

  var text: String { lines.with { $0.joined(separator: "\n") } }

  var logger: Logger { Logger(label: "test") { _ in Handler(lines: lines) } }

  private struct Handler: LogHandler {
    let lines: Monitor<[String]>
    var metadata: Logger.Metadata = [:]
    var logLevel: Logger.Level = .trace

    subscript(metadataKey key: String) -> Logger.Metadata.Value? {
      get { metadata[key] }
      set { metadata[key] = newValue }
    }

    func log(event: LogEvent) {
      lines.with { $0.append("\(event.level) \(event.message) \(event.metadata ?? [:])") }
    }
  }
}
