import ArgumentParser
import Assistant
import Channels
import Glibc
import Model
import NLU

/// Says why a message is understood as it is.
struct Explain: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract:
      "Say why a message is understood as it is: words, patterns, examples, danger, what came second.",
    discussion: "Without a text it explains each line of standard input.")

  @Argument(help: ArgumentHelp("The message; quotes may be left out.", valueName: "text"))
  var words: [String] = []

  @Flag(help: "Print JSON, an object a line.")
  var json = false

  @Option(
    help: ArgumentHelp(
      "The moment that \"morgen\" counts from, as 2026-05-04T10:00:00+02:00; without an offset in Dutch time.",
      valueName: "time"))
  var now: ReferenceTime?

  @OptionGroup var common: CommonOptions

  func run() throws {
    try reportingFailures {
      // As in a conversation: a reader that goes away is told by the write.
      signal(SIGPIPE, SIG_IGN)
      let path = common.intentsPath
      let knowledge = try Knowledge.load(path, cache: .standard).withExamples(from: path)
      let explainer = Explainer(model: knowledge.model, catalogue: knowledge.catalogue)
      let writer = LineWriter()
      var (isFirst, isFaulty) = (true, false)
      try eachLine { line in
        do throws(LineFault) {
          let text = try JSONLineCodec().utterance(fromText: line)
          let explanation = explainer.explain(text, now: now?.now ?? SystemClock().now())
          if json {
            writer.add(line: explanation.json(writing: write).text)
          } else {
            if !isFirst { writer.add(line: "") }
            let page = ExplanationPage(explanation, knowledge.catalogue, writing: write)
            for line in page.lines { writer.add(line: line) }
          }
        } catch {
          if json { writer.add(line: JSONLineCodec().line(for: error)) }
          if !json { complain("line \(error.line): \(error.message)") }
          isFaulty = true
        }
        isFirst = false
        try writer.flush()
      }
      // As in `parse`, lines of JSON tell it themselves.
      if isFaulty, !json { throw ExitCode(ExitStatus.badInput.rawValue) }
    }
  }

  private func write(_ moment: Timestamp) -> String { now?.write(moment) ?? moment.iso8601 }

  /// The message that was named, or else each line of standard input.
  private func eachLine(_ body: (InputLine) throws -> Void) throws {
    guard words.isEmpty else {
      return try body(InputLine(number: 1, content: .bytes(Array(words.joined(separator: " ").utf8))))
    }
    let reader = LineReader()
    while true {
      let batch = try reader.nextBatch(max: 1)
      if batch.isEmpty { return }
      for line in batch { try body(line) }
    }
  }
}

extension ReferenceTime: ExpressibleByArgument {
  init?(argument: String) { self.init(argument) }
}
