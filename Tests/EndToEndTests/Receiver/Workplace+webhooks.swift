extension Workplace {
  /// Writes a configuration that sends every event to `receiver`, once in each format; returns the arguments and
  /// variables to use it.
  func configure(
    _ receiver: Receiver, formats: [String] = ["cloudevents"]
  ) throws -> (arguments: [String], environment: [String: String]) {
    let webhooks = formats.enumerated().map { index, format in
      """
        - name: wijkteam\(index == 0 ? "" : "-\(format)")
          url: \(receiver.url)
          secret: ${WIJKTEAM_SECRET}
          format: \(format)
      """
    }
    let path = try write(
      """
      gemeente: {naam: Gemeente Voorbeeld, telefoon: "14 0123", oin: "00000001234567890000"}
      webhooks:
      \(webhooks.joined(separator: "\n"))
      """, to: "samenspraak.yaml")
    return (["--config", path], ["WIJKTEAM_SECRET": ReceivedEvent.secret])
  }
}
