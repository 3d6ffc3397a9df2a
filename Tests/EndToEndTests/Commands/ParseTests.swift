import Model
import Testing

@Suite("parse")
struct ParseTests {
  @Test("A line in, an object in the shape of Rasa's parse result out")
  func shape() throws {
    let outcome = try Outcome.of(
      "parse", "--now", "2026-05-04T10:00:00+02:00", in: try Workplace(),
      input: "één 👍 we komen 200 euro te kort\nzaterdag 13 juni vanaf 2 uur\n")
    #expect(outcome.status == 0)
    #expect(outcome.lines.count == 2)
    let money = try JSONValue(parsing: try #require(outcome.lines.first))
    #expect(money["text"] == "één 👍 we komen 200 euro te kort")
    #expect(money["intent"]?["name"] == "hulp_geld")
    guard case .array(let ranking) = money["intent_ranking"] else {
      Issue.record("There is no intent_ranking.")
      return
    }
    #expect(ranking.count == 5)
    #expect(ranking.first == money["intent"])
    let amount = try #require(Self.entity("amount-of-money", in: money))
    // Unicode scalars, in which the thumb is one.
    #expect(amount["start"] == 15)
    #expect(amount["end"] == 23)
    #expect(amount["text"] == "200 euro")
    #expect(amount["value"] == ["value": 200, "unit": "EUR"])
    let time = try #require(Self.entity("time", in: try JSONValue(parsing: outcome.lines[1])))
    #expect(time.text.contains("2026-06-13T14:00:00+02:00"))
  }

  @Test(
    "A moment without an offset is Dutch time; on another clock times have its offset",
    arguments: [
      ("2026-05-04T10:00:00", "2026-05-04T15:00:00+02:00"),
      ("2026-05-04T08:00:00Z", "2026-05-04T15:00:00+02:00"),
      ("2026-05-04T10:00:00-04:00", "2026-05-04T15:00:00-04:00"),
    ])
  func clocks(now: String, expected: String) throws {
    let outcome = try Outcome.of("parse", "--now", now, in: try Workplace(), input: "kan het om drie uur\n")
    let line = try #require(outcome.lines.first)
    let parsed = try JSONValue(parsing: line)
    let time = try #require(Self.entity("time", in: parsed))
    #expect(time["value"]?["value"]?.string == expected)
  }

  @Test(
    "--entities tells which values are read; the intent stays what it is",
    arguments: [
      ("all", ["amount-of-money", "contact_hoe", "number", "phone-number"]), ("none", []),
      ("number", ["number"]),
      ("phone-number, amount-of-money", ["amount-of-money", "phone-number"]), ("people", ["number"]),
      ("time", []),
    ])
  func scope(names: String, expected: [String]) throws {
    let input = "we komen 200 euro te kort met 3 kinderen, bel 0612345678\n"
    let outcome = try Outcome.of("parse", "--entities", names, in: try Workplace(), input: input)
    let parsed = try JSONValue(parsing: try #require(outcome.lines.first))
    guard case .array(let entities)? = parsed["entities"] else {
      Issue.record("There are no entities.")
      return
    }
    #expect(entities.compactMap { $0["entity"]?.string }.sorted() == expected)
    #expect(parsed["intent"]?["name"] == "hulp_geld")
  }

  @Test("An entity that does not exist is named", arguments: ["tijd", "time,,number", ""])
  func unknownEntity(names: String) throws {
    let outcome = try Outcome.of("parse", "--entities", names, in: try Workplace(), input: "hallo\n")
    #expect(outcome.status == 64)
    #expect(outcome.errors.contains("--entities"))
    #expect(outcome.lines == [])
  }

  @Test("A count of people is a number, in the role of people")
  func role() throws {
    let outcome = try Outcome.of("parse", in: try Workplace(), input: "we komen met 40 man\n")
    let line = try #require(outcome.lines.first)
    let parsed = try JSONValue(parsing: line)
    let count = try #require(Self.entity("number", in: parsed))
    #expect(count["text"] == "40 man")
    #expect(count["value"] == ["value": 40])
    #expect(count["role"] == "people")
  }

  @Test("JSON lines in; what cannot be read gets an error, and the next line is read")
  func jsonLines() throws {
    let input = """
      {"text": "hoi"}
      hoi
      {"txt": "hoi"}
      {"text": "dag"}
      """
    let outcome = try Outcome.of("parse", "--input", "jsonl", in: try Workplace(), input: input)
    let lines = try outcome.lines.map { try JSONValue(parsing: $0) }
    #expect(lines.map { $0["text"]?.string } == ["hoi", nil, nil, "dag"])
    #expect(lines[1]["error"]?["code"] == "invalid_json")
    #expect(lines[2]["error"]?["code"] == "missing_field")
    #expect(lines[2]["error"]?["line"] == 3)
    #expect(outcome.status == 0)
  }

  @Test("Three intents in three files are a complete classifier")
  func smallIntents() throws {
    let workplace = try Workplace()
    let intents = try workplace.writeSmallIntents()
    let outcome = try Outcome.of("parse", "--intents", intents, in: workplace, input: "ik heb schulden\n")
    let line = try JSONValue(parsing: try #require(outcome.lines.first))
    #expect(line["intent"]?["name"] == "hulp_geld")
  }

  private static func entity(_ name: String, in line: JSONValue) -> JSONValue? {
    guard case .array(let entities) = line["entities"] else { return nil }
    return entities.first { $0["entity"]?.string == name }
  }
}
