import IntentFiles
import Model

extension Fuzzer {
  /// A catalogue, or faults with a place and words that a terminal can show.
  func readYAML(_ bytes: [UInt8]) throws {
    let (catalogue, faults) = CatalogueReader.read(IntentDirectory(path: "intents", file: "los.yaml", bytes))
    guard catalogue != nil || faults.contains(where: { $0.severity == .error }) else {
      throw FuzzFault("there is neither a catalogue nor an error")
    }
    for fault in faults {
      guard fault.line > 0, fault.column > 0, !fault.message.isEmpty, !fault.advice.isEmpty else {
        throw FuzzFault("a fault has no place or no words")
      }
      try Self.expectHarmless(fault.description, "a fault")
    }
  }

  /// A template, or the place where it is wrong.
  func readTemplate(_ bytes: [UInt8]) throws {
    let text = String(decoding: bytes, as: UTF8.self)
    var isCounted = true
    do throws(Template.ParseError) {
      let template = try Template(parsing: text)
      isCounted = template.expansionCount(rules: ["zelf": template]) > 0
    } catch {
      guard (0...text.utf8.count).contains(error.offset) else {
        throw FuzzFault("the fault of a pattern stands outside of it")
      }
    }
    guard isCounted else { throw FuzzFault("a pattern stands for no sentence") }
    do throws(TextTemplate.ParseError) {
      _ = try TextTemplate(parsing: text)
    } catch {
      guard (0...text.utf8.count).contains(error.offset) else {
        throw FuzzFault("the fault of a text stands outside of it")
      }
    }
  }
}
