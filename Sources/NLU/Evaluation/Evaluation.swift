public import Model

/// How well a set of labelled utterances was understood.
public struct Evaluation: Sendable {
  /// One utterance with what it should have been and what it was taken for.
  public struct Outcome: Sendable {
    public let text: String
    public let expected: IntentName?
    public let predicted: IntentName?
    /// 0 to 1.
    public let confidence: Double
    /// How it is written ("dictated", "regional" …), when whoever labelled it said so.
    public let style: String?

    public init(
      text: String, expected: IntentName?, predicted: IntentName?, confidence: Double, style: String? = nil
    ) {
      self.text = text
      self.expected = expected
      self.predicted = predicted
      self.confidence = confidence
      self.style = style
    }

    public var isRight: Bool { expected == predicted }
  }

  /// How often one intent was taken for another.
  public struct Confusion: Sendable, Equatable {
    public let expected: IntentName?
    public let predicted: IntentName?
    public let count: Int
  }

  /// Precision and recall of one intent, 0 to 1; nil where there is nothing to divide by.
  public struct Quality: Sendable {
    public let intent: IntentName?
    /// How many utterances should land on it.
    public let support: Int
    public let precision: Double?
    public let recall: Double?
    /// The harmonic mean of the two; 0 when either is missing.
    public let f1: Double
  }

  public let outcomes: [Outcome]

  public init(_ outcomes: [Outcome]) { self.outcomes = outcomes }

  /// The share that was understood rightly; 0 for an empty set.
  public var accuracy: Double { ratio(outcomes.count(where: \.isRight), outcomes.count) ?? 0 }

  /// The mean F1 over the intents that occur as an expectation.
  public var macroF1: Double {
    let qualities = qualities.filter { $0.support > 0 }
    return qualities.isEmpty ? 0 : qualities.reduce(0) { $0 + $1.f1 } / Double(qualities.count)
  }

  /// Every intent that was expected or found; "out of scope" last.
  public var intents: [IntentName?] {
    let names = Set(outcomes.flatMap { [$0.expected, $0.predicted] })
    return names.compactMap { $0 }.sorted().map { Optional($0) } + (names.contains(nil) ? [nil] : [])
  }

  /// The quality of each of `intents`.
  public var qualities: [Quality] { intents.map(quality) }

  /// How well "out of scope" was told apart.
  public var outOfScope: Quality { quality(of: nil) }

  /// How many emergencies were found (another kind of emergency counts), and how many others were taken for one.
  public var emergencies: (found: Int, of: Int, falseAlarms: Int, ofOthers: Int) {
    let real = outcomes.filter { $0.expected?.isEmergency ?? false }
    let others = outcomes.filter { !($0.expected?.isEmergency ?? false) }
    func alarms(_ outcomes: [Outcome]) -> Int { outcomes.count { $0.predicted?.isEmergency ?? false } }
    return (alarms(real), real.count, alarms(others), others.count)
  }

  /// How far chances are from what came true: the mean gap over ten bands of confidence, weighted by their size.
  public var calibrationError: Double {
    guard !outcomes.isEmpty else { return 0 }
    let bands = Dictionary(grouping: outcomes) { min(9, Int($0.confidence * 10)) }
    return bands.values.reduce(0) { sum, band in
      let said = band.reduce(0) { $0 + $1.confidence }
      return sum + abs(said - Double(band.count(where: \.isRight)))
    } / Double(outcomes.count)
  }

  /// What was taken for what, most often first.
  public var confusions: [Confusion] {
    let wrong = Dictionary(grouping: outcomes.filter { !$0.isRight }) { Pair($0.expected, $0.predicted) }
    return wrong.map { Confusion(expected: $0.expected, predicted: $0.predicted, count: $1.count) }
      .sorted {
        ($1.count, $0.expected?.value ?? "", $0.predicted?.value ?? "")
          < ($0.count, $1.expected?.value ?? "", $1.predicted?.value ?? "")
      }
  }

  private func quality(of intent: IntentName?) -> Quality {
    let right = outcomes.count { $0.expected == intent && $0.predicted == intent }
    let support = outcomes.count { $0.expected == intent }
    let precision = ratio(right, outcomes.count { $0.predicted == intent })
    let recall = ratio(right, support)
    let sum = (precision ?? 0) + (recall ?? 0)
    let f1 = sum > 0 ? 2 * (precision ?? 0) * (recall ?? 0) / sum : 0
    return Quality(intent: intent, support: support, precision: precision, recall: recall, f1: f1)
  }

  private func ratio(_ part: Int, _ whole: Int) -> Double? { whole > 0 ? Double(part) / Double(whole) : nil }

  private struct Pair: Hashable {
    let expected: IntentName?
    let predicted: IntentName?

    init(_ expected: IntentName?, _ predicted: IntentName?) {
      self.expected = expected
      self.predicted = predicted
    }
  }
}
