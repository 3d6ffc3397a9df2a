extension Workplace {
  /// Writes a configuration that sends every event to `receiver`; returns the arguments and variables to use it.
  func configure(_ receiver: Receiver) throws -> (arguments: [String], environment: [String: String]) {
    let path = try write(
      """
      gemeente: {naam: Gemeente Voorbeeld, telefoon: "14 0123", oin: "00000001234567890000"}
      webhooks:
        - name: wijkteam
          url: \(receiver.url)
          secret: ${WIJKTEAM_SECRET}
      """, to: "samenspraak.yaml")
    return (["--config", path], ["WIJKTEAM_SECRET": ReceivedEvent.secret])
  }
}
