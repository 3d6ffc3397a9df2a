import Model

extension HTTPRequest {
  /// The request that brings `event` to `endpoint`, in its format and signed for this moment.
  init(
    _ event: Event, to endpoint: Endpoint, from origin: CloudEvent.Origin, at now: Timestamp
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
    self.init(
      url: endpoint.url, headers: [("Content-Type", type), ("User-Agent", "Samenspraak")] + signed,
      body: body,
      connectTimeout: endpoint.connectTimeout, totalTimeout: endpoint.totalTimeout,
      maximumResponse: endpoint.maximumResponse, addressPolicy: endpoint.addressPolicy,
      bypassesProxy: endpoint.address.isLoopback)
  }
}
