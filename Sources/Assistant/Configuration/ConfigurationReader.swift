import IntentFiles
import Model
import Webhooks

/// Reads `samenspraak.yaml`: every fault with its line, all in one run.
struct ConfigurationReader {
  /// Looks up `${NAME}`; nil when the variable is not set.
  let environment: (String) -> String?
  let log = FaultLog()

  init(environment: @escaping (String) -> String?) { self.environment = environment }

  /// - Throws: `Configuration.Unusable` with every fault.
  func read(_ path: String, _ bytes: [UInt8]) throws(Configuration.Unusable) -> Configuration {
    let configuration = YAMLFile.root(of: path, bytes, log).flatMap { read($0) }
    guard let configuration, !log.hasErrors else {
      throw Configuration.Unusable(description: log.sorted.map(\.description).joined(separator: "\n"))
    }
    return configuration
  }

  private func read(_ root: Field) -> Configuration? {
    let keys = ["gemeente", "webhooks", "delivery", "ambtenaren", "bewaren", "schemas"]
    guard let section = Section(root, known: keys, log) else { return nil }
    let standard = Configuration.standard
    let (municipality, oin) = municipality(section["gemeente"])
    var names: [String: Place] = [:]
    let endpoints = (section["webhooks"]?.elements(log) ?? []).compactMap { endpoint($0, &names) }
    let schemas = section["schemas"].flatMap { value($0) } ?? standard.schemas
    return Configuration(
      municipality: municipality, oin: oin, schemas: schemas.hasSuffix("/") ? schemas : schemas + "/",
      endpoints: endpoints, delivery: delivery(section["delivery"]),
      officials: (section["ambtenaren"]?.elements(log) ?? []).compactMap(official),
      retention: section["bewaren"].map(retention) ?? .standard)
  }

  private func municipality(_ field: Field?) -> (Municipality, oin: String) {
    let standard = Configuration.standard
    guard let field, let section = Section(field, known: ["naam", "telefoon", "oin", "aanspreekvorm"], log)
    else {
      return (standard.municipality, standard.oin)
    }
    let form = section["aanspreekvorm"].flatMap { value($0) } ?? "je"
    if let place = section["aanspreekvorm"]?.place, form != "je", form != "u" {
      log.report(
        Finding("`aanspreekvorm` is `je` of `u`, niet `\(form)`.", "Schrijf `aanspreekvorm: u`."), at: place)
    }
    let oin = section["oin"].flatMap { value($0) } ?? standard.oin
    if let place = section["oin"]?.place,
      oin.utf8.count != 20 || !oin.utf8.allSatisfy({ $0 >= 0x30 && $0 <= 0x39 })
    {
      log.report(
        Finding("Een OIN heeft twintig cijfers.", "Zet de twintig cijfers tussen aanhalingstekens."),
        at: place)
    }
    let municipality = Municipality(
      name: section["naam"].flatMap { value($0) } ?? standard.municipality.name,
      phone: section["telefoon"].flatMap { value($0) } ?? standard.municipality.phone, isFormal: form == "u")
    return (municipality, oin)
  }

  // MARK: Values

  func flag(_ key: String, _ section: Section) -> Bool {
    guard let field = section[key], let text = value(field) else { return false }
    if text != "true", text != "false" {
      log.report(
        Finding("`\(key)` is `true` of `false`, niet `\(text)`.", "Kies een van de twee."), at: field.place)
    }
    return text == "true"
  }

  func seconds(_ key: String, _ section: Section) -> Duration? {
    guard let field = section[key], let text = value(field) else { return nil }
    return seconds(text, of: key, at: field.place)
  }

  func seconds(_ text: String, of key: String, at place: Place) -> Duration? {
    guard let seconds = Double(text), seconds > 0, seconds < 1e9 else {
      log.report(
        Finding("`\(key)` is een aantal seconden, niet `\(text)`.", "Schrijf `\(key): 5`."), at: place)
      return nil
    }
    return .milliseconds(Int64(seconds * 1000))
  }

  /// One text, or the texts of a list; without those that were reported.
  func values(_ field: Field) -> [String] {
    if field.isList { return field.texts(log).compactMap { expanded($0) } }
    return value(field).map { [$0] } ?? []
  }

  func value(_ field: Field) -> String? { field.text(log).flatMap { expanded($0) } }

  /// The text with every `${NAME}` out of the environment; nil after reporting one that is missing.
  func expanded(_ text: PlacedText) -> String? {
    var out = ""
    var rest = Substring(text.value)
    while let start = rest.firstRange(of: "${") {
      out += rest[..<start.lowerBound]
      rest = rest[start.upperBound...]
      guard let end = rest.firstIndex(of: "}") else {
        log.report(Finding("Na `${` ontbreekt een `}`.", "Schrijf `${NAAM}`."), at: text.place)
        return nil
      }
      let name = String(rest[..<end])
      guard let value = environment(name) else {
        log.report(
          Finding(
            "De omgevingsvariabele `\(name)` bestaat niet.", "Zet haar voor het starten: `export \(name)=…`."),
          at: text.place)
        return nil
      }
      out += value
      rest = rest[rest.index(after: end)...]
    }
    return out + rest
  }
}
