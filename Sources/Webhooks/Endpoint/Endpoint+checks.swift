extension Endpoint {
  static func checked(name: String) throws(EndpointError) -> String {
    guard !name.isEmpty, name.utf8.count <= 64, name.utf8.allSatisfy(isNameByte) else {
      throw EndpointError(
        .name,
        "De naam mag alleen letters, cijfers, punten en streepjes hebben, en niet langer zijn dan 64 tekens.")
    }
    return name
  }

  static func checked(url: String, insecure: Bool) throws(EndpointError) -> WebAddress {
    // libcurl reads up to a NUL and would drop the rest in silence.
    guard !url.utf8.contains(where: { $0 <= 0x20 || $0 == 0x7F }), let address = WebAddress(url) else {
      throw EndpointError(
        .url, "Dit is geen volledig webadres. Een goed voorbeeld: https://wijkteam.example/hook.")
    }
    guard !address.hasCredentials else {
      throw EndpointError(
        .url,
        "Zet geen gebruikersnaam of wachtwoord in het adres. De handtekening bewijst wie de afzender is.")
    }
    switch address.scheme {
    case "https": return address
    case "http" where insecure || address.isLoopback: return address
    case "http":
      throw EndpointError(
        .url,
        "Gebruik https. Alleen naar deze computer zelf, of met insecure: true, mag het zonder beveiliging.")
    default: throw EndpointError(.url, "Een adres begint met https://.")
    }
  }

  static func checked(events: [String]) throws(EndpointError) -> [EventPattern] {
    guard !events.isEmpty else {
      throw EndpointError(
        .events, "De lijst met gebeurtenissen is leeg. Laat events weg om alles te ontvangen.")
    }
    var patterns: [EventPattern] = []
    for text in events {
      guard let pattern = EventPattern(text) else {
        throw EndpointError(
          .events,
          "Een soort gebeurtenis heeft alleen letters, cijfers, punten en streepjes, en * voor de rest.")
      }
      patterns.append(pattern)
    }
    return patterns
  }

  static func checked(secrets: [String]) throws(EndpointError) -> [Secret] {
    guard (1...2).contains(secrets.count) else {
      throw EndpointError(.secret, "Geef één geheim, of twee zolang je van sleutel wisselt.")
    }
    var checked: [Secret] = []
    for text in secrets {
      guard let secret = Secret(text) else {
        throw EndpointError(
          .secret, "Een geheim mag niet leeg zijn, en na whsec_ moet geldige base64 staan.")
      }
      checked.append(secret)
    }
    return checked
  }

  private static func isNameByte(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "."), UInt8(ascii: "_"), UInt8(ascii: "-"):
      true
    default: false
    }
  }
}
