import Channels
import Testing

@Suite("A table for a terminal")
struct TextTableTests {
  @Test("Columns stand straight, whatever the letters, and lines end where their text ends")
  func columns() {
    var table = TextTable("nr", "plaats", "")
    table.add(["1", "Één", "x"])
    table.add(["1000", "’s-Hertogenbosch"])
    #expect(
      table.lines == [
        "nr    plaats", "1     Één               x", "1000  ’s-Hertogenbosch",
      ])
  }

  @Test("A cell cannot move the cursor or begin a line")
  func tame() {
    var table = TextTable("", "")
    table.add(["a\u{1B}[2J", "b\nc"])
    #expect(table.lines == ["a [2J  b c"])
  }
}
