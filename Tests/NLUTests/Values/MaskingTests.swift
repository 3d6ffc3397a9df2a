import Model
import Testing

@testable import NLU

/// Citizen service numbers and bank accounts are hidden, scalar by scalar.
@Suite struct MaskingTests {
  private func mask(_ message: String) -> String {
    Masking.mask(message, secrets: ValueTable.readAll(message).secrets)
  }

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

  @Test func `hides a service number with a typing error that is called one, and reads no value in it`() {
    for (message, masked) in [
      ("mijn bsn is 123456781", "mijn bsn is *********"), ("bsn: 12345678", "bsn: ********"),
      ("me bns nummer 1234 56 789 ok", "me bns nummer *********** ok"),
      ("burger service nummer 1234567822", "burger service nummer **********"),
      ("burgerservicenumer 1234567 he", "burgerservicenumer ******* he"),
    ] {
      #expect(mask(message) == masked)
      #expect(
        !ValueTable.read(message).contains { [EntityName.bsn, EntityName.number].contains($0.name) },
        "\(message)")
    }
  }

  @Test func `hides a bank account with a typing error, and reads no value in it`() {
    for account in [
      "NL91ABNA0417164301", "nl91abna0417164301", "NL91 ABNA 0417 1643 01", "nl 91 abna 0417 1643 01",
      "NL91ABNA041716430", "NL91ABNA04171643000", "NL91 ABMA 0417 1643 00", "NL91ABNAO417164300",
      "NL91.ABNA.0417.1643.01",
      "nl91-abna-0417-1643-01", "LN91ABNA0417164300", "ABNA0417164300", "BE68 5390 0754 7035",
      "NL9 ABNA 0417 1643 00",
    ] {
      let message = "geef \(account) door"
      #expect(mask(message) == "geef \(String(repeating: "*", count: account.count)) door")
      #expect(ValueTable.read(message) == [], "\(message)")
    }
    #expect(mask("mijn rekeningnummer is 0417164300") == "mijn rekeningnummer is **********")
  }

  @Test func `leaves what only begins like an account alone`() {
    for message in [
      "no 15 huizen", "de 22 1234 5678", "be 16 dagen", "bel de rabo op 0612345678",
      "rekening 20250012 klopt niet",
    ] {
      #expect(mask(message) == message)
    }
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
