/// What a text may name in braces, besides facts: `{zaak}` becomes the number of the case.
public enum Placeholder: String, Sendable, CaseIterable {
  /// The municipality's name.
  case gemeente
  /// The municipality's phone number.
  case telefoon
  /// The number of the case.
  case zaak
  /// What the municipality promised.
  case belofte
  /// The day by which it promised, in words.
  case datum
  /// What the conversation is about, as an intent or a form describes it.
  case onderwerp
  /// An answer that somebody could give.
  case voorbeeld
  /// The question that is open.
  case vraag
  /// A list, a line each or in a sentence.
  case lijst
  /// What the citizen answered.
  case antwoord
  /// What the citizen wants to be called; only where the bot says `je`, and only when it is known.
  case naam
  /// The name of an official.
  case wie
  /// How a case stands, in a word or two.
  case status
  /// The time of day, as a greeting: "Goedemorgen".
  case groet
}
