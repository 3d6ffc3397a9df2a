import Dialogue
import Model
import Testing

@Suite struct NumberedAnswerTests {
  private static let replies = [
    Reply("Wat is nodig?", buttons: [Button("Geld"), Button("Een plek", payload: "plek")]),
    Reply("Of dit?", buttons: [Button("Mensen")]),
  ]

  @Test(arguments: [
    ("1", "Geld"), ("2", "plek"), ("3", "Mensen"), ("2.", "plek"), ("1 en 3", "Geld en Mensen"),
    ("3, 1", "Mensen en Geld"), ("1,1", "Geld"), (" 2 ", "plek"),
    ("nummer 2", "plek"), ("de tweede", "plek"), ("doe de laatste maar", "Mensen"), ("2e", "plek"),
  ])
  func numbersMeanTheButtonsCountedThroughAllReplies(_ text: String, _ meaning: String) {
    #expect(NumberedAnswer.meaning(of: text, after: Self.replies) == meaning)
  }

  @Test(arguments: [
    "0", "4", "1 en 4", "nummer 9", "2 euro", "geld", "", "en", "06 12345678", "99999999999999999999",
  ])
  func anythingElseMeansItself(_ text: String) {
    #expect(NumberedAnswer.meaning(of: text, after: Self.replies) == text)
  }

  @Test func withoutButtonsANumberIsANumber() {
    #expect(NumberedAnswer.meaning(of: "2", after: [Reply("Hoeveel?")]) == "2")
  }
}
