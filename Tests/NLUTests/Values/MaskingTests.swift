import Testing

@testable import NLU

/// Citizen service numbers and bank accounts are hidden, scalar by scalar.
@Suite struct MaskingTests {
  private func mask(_ message: String) -> String { Masking.mask(message, entities: ValueTable.read(message)) }

  @Test func `hides a service number, whatever its groups`() {
    #expect(mask("mijn bsn is 123456782, dank") == "mijn bsn is *********, dank")
    #expect(mask("BSN 1234.56.782 ok") == "BSN *********** ok")
  }

  @Test func `hides eight or nine digits near the word even when they fail the test`() {
    #expect(mask("burgerservicenummer 123456789") == "burgerservicenummer *********")
    #expect(mask("sofinummer 12345678") == "sofinummer ********")
    #expect(mask("123456789 is mijn bsn") == "********* is mijn bsn")
  }

  @Test func `hides a bank account`() {
    #expect(mask("op NL91 ABNA 0417 1643 00 graag") == "op ********************** graag")
    #expect(mask("👍 nl91abna0417164300") == "👍 ******************")
  }

  @Test func `hides a credit card, in the groups that are printed on it`() {
    #expect(mask("kaart 6011-1111-1111-1117") == "kaart *******************")
    #expect(mask("371449635398431") == "***************")
    #expect(mask("6011111111111110") == "6011111111111110")
    #expect(mask("60111111-1111-1117") == "60111111-1111-1117")
  }

  @Test func `leaves a date beside a service number alone`() {
    #expect(mask("bsn 123456782, geboren 12-03-1957") == "bsn *********, geboren 12-03-1957")
  }

  @Test func `leaves phone numbers and the rest alone`() {
    for message in ["bel 0612345678", "1234 AB 12", "wel 12.345.678 euro", "café 🌳"] {
      #expect(mask(message) == message)
    }
  }

  @Test func `keeps the length, so that ranges still fit`() {
    let message = "é bsn 123456782 ü"
    #expect(mask(message).unicodeScalars.count == message.unicodeScalars.count)
  }

  @Test func `knows valid accounts and service numbers`() {
    #expect(IBANReader.isValid(Array("NL91ABNA0417164300".utf8)))
    #expect(!IBANReader.isValid(Array("NL91ABNA0417164301".utf8)))
    #expect(BSNReader.passesElevenTest(Array("123456782".utf8)))
    #expect(!BSNReader.passesElevenTest(Array("123456789".utf8)))
    #expect(!BSNReader.passesElevenTest(Array("000000000".utf8)))
  }
}
