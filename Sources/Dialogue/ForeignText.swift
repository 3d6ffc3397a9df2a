/// What the bot can say in another language than Dutch, as `intents/texts/talen.yaml` names it under the language.
///
/// The texts for emergencies are named after their intents.
public enum ForeignText: String, Sendable, CaseIterable {
  /// Who this is, that it speaks Dutch, and how to reach a person.
  case onlyDutch = "alleen_nederlands"
  case danger = "nood_direct"
  case violence = "nood_geweld"
  case suicide = "nood_zelfdoding"
  /// The numbers once more.
  case staysNear = "na_nood"
}
