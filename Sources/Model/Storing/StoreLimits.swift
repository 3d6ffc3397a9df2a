/// How much a store keeps, whatever it is made of.
public enum StoreLimits {
  /// How many answers are remembered of one conversation; the oldest go first.
  ///
  /// A bridge repeats a message when it did not hear the reply, so it repeats one of the last few. Fifty is far more
  /// than any bridge holds back for one citizen, and bounds what a talkative one takes: some tens of kilobytes.
  public static let rememberedAnswers = 50
}
