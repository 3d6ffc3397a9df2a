import Model

extension Set<IntentName> {
  /// What steers a conversation, or greets and thanks in it: no subject of its own.
  static let steering: Set<IntentName> = [
    "ja", "nee", "weet_niet", "stoppen", "terug", "overslaan", "opnieuw", "herhalen", "uitleg", "groet",
    "afscheid",
    "bedankt",
  ]
}
