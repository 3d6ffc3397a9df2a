// What can be wrong with a file or directory before its YAML is looked at.
extension Finding {
  static let noFiles = Finding(
    "In deze map staat geen enkel bestand dat op .yaml of .yml eindigt.",
    "Controleer of dit de map met intent-bestanden is.")

  static let noIntents = Finding(
    "In deze map staat geen enkele intent.", "Maak een bestand met `intent:` en `examples:`.")

  static func unreadable(_ reason: String) -> Finding {
    Finding("Dit is niet te lezen: \(reason).", "Herstel het of haal het weg.")
  }

  static func tooLarge(_ size: Int, limit: Int) -> Finding {
    Finding(
      "Dit bestand is te groot: \(size) bytes, en het mogen er \(limit) zijn.",
      "Verdeel het over meer bestanden.")
  }

  static func notUTF8(_ byte: UInt8) -> Finding {
    Finding(
      "Hier staat een teken dat geen UTF-8 is (byte 0x\(String(byte, radix: 16, uppercase: true))).",
      "Sla het bestand op met de codering UTF-8.")
  }

  static let controlCharacter = Finding(
    "Hier staat een onzichtbaar stuurteken.", "Haal het teken weg; typ de regel zo nodig opnieuw.")

  static let emptyFile = Finding("Dit bestand is leeg.", "Vul het, of haal het bestand weg.")

  static let aliases = Finding(
    "Hier staat een verwijzing van YAML (`&naam` of `*naam`), en die leest dit programma niet.",
    "Schrijf de inhoud voluit; begint een tekst zelf met & of *, zet die dan tussen aanhalingstekens.")
}
