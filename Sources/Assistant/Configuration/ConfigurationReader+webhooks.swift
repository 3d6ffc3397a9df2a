import IntentFiles
import Model
import Webhooks

extension ConfigurationReader {
  private static let endpointKeys = [
    "name", "url", "events", "secret", "format", "insecure", "allow_private", "connect_timeout",
    "total_timeout", "ca_file", "client_certificate", "bearer", "oauth2",
  ]

  func endpoint(_ field: Field, _ names: inout [String: Place]) -> Endpoint? {
    guard let section = Section(field, known: Self.endpointKeys, log) else { return nil }
    let name = section.required("name", log).flatMap { value($0) }
    let url = section.required("url", log).flatMap { value($0) }
    let secrets = section.required("secret", log).map { values($0) }
    let events = section["events"].map { values($0) } ?? ["*"]
    guard let name, let url, let secrets, !secrets.isEmpty, !events.isEmpty else { return nil }
    if names.updateValue(section.place, forKey: name) != nil {
      log.report(
        Finding("Er zijn twee webhooks met de naam `\(name)`.", "Geef elke webhook een eigen naam."),
        at: section.place)
    }
    do throws(EndpointError) {
      return try Endpoint(
        name: name, url: url, events: events, secrets: secrets,
        format: section["format"].flatMap { value($0) } ?? "cloudevents", insecure: flag("insecure", section),
        allowPrivate: flag("allow_private", section), security: security(section),
        authorization: authorization(section),
        connectTimeout: seconds("connect_timeout", section) ?? .seconds(5),
        totalTimeout: seconds("total_timeout", section) ?? .seconds(20))
    } catch {
      let place = section[error.field.rawValue]?.place ?? section.place
      log.report(Finding("Webhook `\(name)`: \(error.description)", "Pas deze regel aan."), at: place)
      return nil
    }
  }

  private func security(_ section: Section) -> TransportSecurity {
    var security = TransportSecurity(authorities: section["ca_file"].flatMap { value($0) })
    guard let field = section["client_certificate"],
      let ours = Section(field, known: ["cert_file", "key_file", "key_password"], log),
      let certificate = ours.required("cert_file", log).flatMap({ value($0) }),
      let key = ours.required("key_file", log).flatMap({ value($0) })
    else { return security }
    security.certificate = .init(
      certificate: certificate, key: key,
      password: ours["key_password"].flatMap { value($0) }.map(HiddenText.init))
    return security
  }

  private func authorization(_ section: Section) -> Authorization? {
    if section["bearer"] != nil, let place = section["oauth2"]?.place {
      log.report(
        Finding("`bearer` en `oauth2` gaan niet samen.", "Laat een van de twee weg."), at: place)
    }
    if let token = section["bearer"].flatMap({ value($0) }) { return .bearer(HiddenText(token)) }
    guard let field = section["oauth2"],
      let account = Section(field, known: ["token_url", "client_id", "client_secret", "scope"], log),
      let url = account.required("token_url", log).flatMap({ value($0) }),
      let client = account.required("client_id", log).flatMap({ value($0) }),
      let secret = account.required("client_secret", log).flatMap({ value($0) })
    else { return nil }
    return .clientCredentials(
      ClientCredentials(
        tokenURL: url, client: client, secret: HiddenText(secret),
        scope: account["scope"].flatMap { value($0) }))
  }

  // MARK: Delivery

  func delivery(_ field: Field?) -> DeliverySettings {
    var settings = DeliverySettings.standard
    guard let field, let section = Section(field, known: ["proxy", "retries"], log) else { return settings }
    if let proxy = section["proxy"], let text = value(proxy) {
      if !DispatchOptions.isProxy(text) {
        log.report(
          Finding(
            "Een proxy is een adres met http:// of https://.",
            "Een goed voorbeeld: `proxy: http://proxy.example:3128`."), at: proxy.place)
      }
      settings.proxy = text
    }
    if let retries = section["retries"] {
      let pauses = retries.texts(log).compactMap { text in
        expanded(text).flatMap { seconds($0, of: "retries", at: text.place) }
      }
      settings.schedule = RetrySchedule(pauses: pauses)
    }
    return settings
  }
}
