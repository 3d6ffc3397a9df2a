import ArgumentParser
import Assistant
import Channels
import Glibc
import Model
import NLU

/// Understanding only: utterances in, a JSON object a line out.
struct Parse: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Understand utterances, one a line, without a conversation.")

  /// How utterances come in.
  enum Input: String, ExpressibleByArgument, CaseIterable {
    case text
    case jsonl
  }

  @Option(help: "text: a line is an utterance; jsonl: {\"text\": …}.")
  var input = Input.text

  @Option(
    help: ArgumentHelp(
      "The moment that \"morgen\" counts from, as 2026-05-04T10:00:00+02:00; without an offset in Dutch time.",
      valueName: "time"))
  var now: String?

  @Option(
    help: ArgumentHelp(
      "Which entities to read: all, none, or their names with commas between, such as time,amount-of-money.",
      valueName: "names"),
    transform: { text in
      guard let scope = EntityScope(text) else {
        throw ValidationError("A name is missing between the commas; write them as time,amount-of-money.")
      }
      return scope
    })
  var entities = EntityScope.all

  @OptionGroup var common: CommonOptions

  /// So many lines are read at once: what is known of them all fits beside the model in the processor's cache.
  private static let batch = 32

  func run() throws {
    try reportingFailures {
      // As in a conversation: a reader that goes away is told by the write.
      signal(SIGPIPE, SIG_IGN)
      let fixed = try reference()
      let knowledge = try Knowledge.load(common.intentsPath, cache: .standard)
      if let unknown = entities.unknown(lists: knowledge.catalogue.lists.map(\.name)) {
        throw ValidationError(
          "--entities: there is no entity named \(unknown). Take a list of yours, or one of these: "
            + EntityName.all.sorted().joined(separator: ", ") + ".")
      }
      let interpreter = Interpreter(
        model: knowledge.model, catalogue: knowledge.catalogue, entities: entities)
      let reader = LineReader()
      let writer = LineWriter()
      let clock = SystemClock()
      var json = JSONWriter()
      while true {
        let batch = try reader.nextBatch(max: Self.batch)
        if batch.isEmpty { return }
        let utterances = batch.map { line in Result { () throws(LineFault) in try utterance(line) } }
        let texts = utterances.compactMap { try? $0.get() }
        var understood = interpreter.interpret(texts, now: fixed?.now ?? clock.now()).makeIterator()
        for utterance in utterances {
          switch utterance {
          case .success(let text):
            json.clear()
            understood.next()?.writeParse(of: text, to: &json) { fixed?.write($0) ?? $0.iso8601 }
            writer.add(json: json)
          case .failure(let fault): writer.add(line: JSONLineCodec().line(for: fault))
          }
        }
        try writer.flush()
      }
    }
  }

  private func reference() throws -> ReferenceTime? {
    guard let now else { return nil }
    guard let reference = ReferenceTime(now) else {
      throw ValidationError("--now \(now) is no moment; write it as 2026-05-04T10:00:00+02:00.")
    }
    return reference
  }

  private func utterance(_ line: InputLine) throws(LineFault) -> String {
    switch input {
    case .text: try JSONLineCodec().utterance(fromText: line)
    case .jsonl: try JSONLineCodec().utterance(fromJSON: line)
    }
  }
}
