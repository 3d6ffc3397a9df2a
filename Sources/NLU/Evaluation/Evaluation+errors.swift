import Model

extension Evaluation {
  /// The fifty errors that were made with the greatest confidence, that one first.
  var worstErrors: [Outcome] { Array(surest(outcomes).prefix(50)) }

  /// Emergencies that were taken for no emergency, the surest error first.
  var missedEmergencies: [Outcome] {
    surest(outcomes.filter { $0.expected.isEmergency && !$0.predicted.isEmergency })
  }

  /// Messages that were taken for an emergency and are none, the surest error first.
  var falseAlarms: [Outcome] {
    surest(outcomes.filter { !$0.expected.isEmergency && $0.predicted.isEmergency })
  }

  private func surest(_ outcomes: [Outcome]) -> [Outcome] {
    outcomes.filter { !$0.isRight }
      .sorted { (-$0.confidence, $0.text) < (-$1.confidence, $1.text) }
  }

  /// How well utterances of one style were understood.
  public struct StyleQuality: Sendable, Equatable {
    public let style: String
    /// How many utterances there are.
    public let support: Int
    /// The share that was understood rightly.
    public let accuracy: Double
  }

  /// The styles that utterances name, the hardest first; none when none does.
  public var styles: [StyleQuality] {
    Dictionary(grouping: outcomes.filter { $0.style != nil }) { $0.style ?? "" }
      .map { style, outcomes in
        StyleQuality(style: style, support: outcomes.count, accuracy: Evaluation(outcomes).accuracy)
      }
      .sorted { ($0.accuracy, $0.style) < ($1.accuracy, $1.style) }
  }
}

extension IntentName? {
  fileprivate var isEmergency: Bool { self?.isEmergency ?? false }
}
