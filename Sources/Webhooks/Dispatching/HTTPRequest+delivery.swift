import Model

extension HTTPRequest {
  /// The request that brings `event` to `endpoint`, in its format and signed for this moment.
  ///
  /// `token` is what its authorization server gave out, if it has one.
  init(
    _ event: Event, to endpoint: Endpoint, from origin: CloudEvent.Origin, at now: Timestamp,
    token: HiddenText? = nil
  ) throws(SignatureError) {
    let body: [UInt8]
    switch endpoint.format {
    case .cloudevents: body = CloudEvent(event, from: origin).bytes
    case .mattermost: body = ChatMessage(event).mattermost.bytes
    case .slack: body = ChatMessage(event).slack.bytes
    case .matrixHookshot: body = ChatMessage(event).matrixHookshot.bytes
    }
    let type = endpoint.format == .cloudevents ? CloudEvent.contentType : "application/json; charset=utf-8"
    let signed = try Signature.headers(id: event.id, timestamp: now, body: body, secrets: endpoint.secrets)
    var headers = [("Content-Type", type), ("User-Agent", "Samenspraak")] + signed
    if let token = endpoint.fixedToken ?? token { headers.append(("Authorization", "Bearer \(token.text)")) }
    self.init(
      url: endpoint.url, headers: headers, body: body,
      connectTimeout: endpoint.connectTimeout, totalTimeout: endpoint.totalTimeout,
      maximumResponse: endpoint.maximumResponse, addressPolicy: endpoint.addressPolicy,
      bypassesProxy: endpoint.address.isLoopback, security: endpoint.security)
  }
}

extension Endpoint {
  fileprivate var fixedToken: HiddenText? {
    if case .bearer(let token)? = authorization { token } else { nil }
  }

  /// The account that tokens are asked for with; nil when there is none.
  var credentials: ClientCredentials? {
    if case .clientCredentials(let credentials)? = authorization { credentials } else { nil }
  }
}
