import Foundation

/// Words that must stay where they belong: the keys of a municipality, and what one citizen tells.
enum Planted {
  /// What a citizen says, and a municipality keeps until it is erased.
  static let personal = [
    "godelieveke", "ganzeveer", "qxzjvkwyxq", "0687654321", "687654321", "wg@geheimpost.example",
    "adelaarsweg",
  ]
  /// What a citizen says, and nobody keeps.
  static let masked = ["123456782", "NL91ABNA0417164300", "0417164300", "4111111111111111"]
  /// What stands in the environment of the program and nowhere else.
  static let keys = [
    "WIJKTEAM_SECRET": ReceivedEvent.secret, "KNOP_BEARER": "bearer-van-de-gemeente",
    "KNOP_SECRET": "een-sleutel-zonder-voorvoegsel", "PROXY": "http://beheer:proxywachtwoord@127.0.0.1:9",
  ]

  /// A call for help with all of it.
  static let messages = [
    "ik kan mijn huur niet meer betalen door een qxzjvkwyxq, mijn bsn is 123456782", "voor mezelf",
    "deze week",
    "bellen", "Godelieveke Ganzeveer", "0687654321", "ja, op rekening NL91ABNA0417164300", "ja",
    "mijn mail is wg@geheimpost.example", "mijn kaart is 4111 1111 1111 1111 en ik woon op de Adelaarsweg 12",
  ]

  /// Whatever must be in no log, no message of an error and no file but the store's records.
  static var all: [String] { personal + masked + secrets }

  /// The keys as they are, and as bytes where they are text for bytes.
  static var secrets: [String] {
    let bare = keys.values.map { $0.hasPrefix("whsec_") ? String($0.dropFirst("whsec_".count)) : $0 }
    return bare + ["proxywachtwoord"]
  }

  /// Those of `words` that stand in `bytes`, whatever their case.
  static func found(_ words: [String], in bytes: some Sequence<UInt8>) -> [String] {
    let lowered = bytes.map { $0 >= 0x41 && $0 <= 0x5A ? $0 | 0x20 : $0 }
    return words.filter { lowered.firstRange(of: Array($0.lowercased().utf8)) != nil }
  }

  static func found(_ words: [String], in text: String) -> [String] { found(words, in: text.utf8) }
}
