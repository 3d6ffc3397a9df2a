import IntentFiles
import Model

extension ConfigurationReader {
  /// Reads one of `ambtenaren`.
  func official(_ field: Field) -> OfficialRule? {
    guard let section = Section(field, known: ["naam", "sender", "channel"], log),
      let channel = section.required("channel", log).flatMap({ value($0) })
    else { return nil }
    return OfficialRule(
      name: section["naam"].flatMap { value($0) }, sender: section["sender"].flatMap { value($0) },
      channel: channel)
  }

  /// Reads `bewaren`: days, per kind of data.
  func retention(_ field: Field) -> Retention {
    var retention = Retention.standard
    let kinds: [(key: String, path: WritableKeyPath<Retention, Int>)] = [
      ("antwoorden", \.answers), ("gesprekken", \.conversations), ("zaken", \.cases),
      ("berichten", \.deliveries),
    ]
    guard let section = Section(field, known: kinds.map(\.key), log) else { return retention }
    for (key, path) in kinds {
      guard let field = section[key], let text = value(field) else { continue }
      guard let days = Int(text), (1...36_500).contains(days) else {
        log.report(
          Finding("`\(key)` is een aantal dagen vanaf 1, niet `\(text)`.", "Schrijf `\(key): 90`."),
          at: field.place)
        continue
      }
      retention[keyPath: path] = days
    }
    return retention
  }
}
