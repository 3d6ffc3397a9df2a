import Assistant
import Channels
import Model

/// Many conversations over JSON lines: one out for each one in, in their order, and in between what is said unasked.
struct JSONLineConversations {
  private let service: Service
  private let codec = JSONLineCodec()

  init(_ service: Service) { self.service = service }

  /// So many lines share one transaction at most, when they came in together.
  private static let largestBatch = 2048

  func run() throws {
    let reader = LineReader()
    reader.widenPipe()
    let writer = LineWriter()
    // Who named his channels hears at once what waits there.
    try sayUnasked(writer)
    while true {
      if let batch = try reader.nextBatch(max: Self.largestBatch, within: Patience.milliseconds) {
        if batch.isEmpty { return }
        for line in try answers(to: batch) { writer.add(line: line) }
        try writer.flush()
      } else {
        try service.keepWatch()
      }
      try sayUnasked(writer)
    }
  }

  /// Says what waits, and notes that it was said only when it went out.
  private func sayUnasked(_ writer: LineWriter) throws {
    let unasked = try service.unasked()
    guard !unasked.isEmpty else { return }
    for one in unasked { writer.add(line: codec.line(unasked: one.answer, to: one.conversation)) }
    try writer.flush()
    try service.bot.confirm(unasked)
  }

  /// The answers, all of them stored.
  private func answers(to batch: [InputLine]) throws -> [String] {
    var messages: [IncomingMessage] = []
    let faults: [LineFault?] = batch.map { line in
      do throws(LineFault) {
        messages.append(try codec.message(from: line))
        return nil
      } catch {
        return error
      }
    }
    var answers = try service.answer(messages) { codec.line(for: $1, to: $0) }[...]
    return faults.map { fault in fault.map { codec.line(for: $0) } ?? answers.removeFirst() }
  }
}
