/// How much a store keeps, whatever it is made of.
public enum StoreLimits {
  /// How many answers are remembered of one conversation; the oldest go first.
  ///
  /// A bridge repeats a message when it did not hear the reply, so it repeats one of the last few. Fifty is far more
  /// than any bridge holds back for one citizen, and bounds what a talkative one takes: some tens of kilobytes.
  public static let rememberedAnswers = 50

  /// The moments of the outbox lie no farther ahead than this, in seconds: a month, far beyond any pause or lease.
  ///
  /// One that does was noted while the clock ran ahead, and would keep its delivery waiting for as long as it did.
  public static let farthestAhead: Int64 = 31 * 86_400
}
