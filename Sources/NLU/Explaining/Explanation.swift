public import Model

/// Why a message was understood as it was.
public struct Explanation: Sendable {
  /// The message as it came in; whoever asks for an explanation asked to see it.
  public let text: String
  public let interpretation: Interpretation
  public let words: [Word]
  /// What each part of the message says by itself; empty where it has one part.
  public let clauses: [Part]
  /// The pattern that settled the intent, or that only says which words matter.
  public let patterns: [Pattern]
  /// The best five of the model, best first, before a pattern or the emergency gate had its say.
  public let candidates: [Candidate]
  /// What pulled the score of the leading intent up and down.
  public let pulls: Pulls
  public let runnerUp: RunnerUp?
  public let neighbours: [Neighbour]
  public let gate: Gate

  /// A word, number or sign: how it was written, and how it is read.
  public struct Word: Sendable, Equatable {
    public let written: String
    public let read: String
    /// Whether the model learnt anything about this very word; of others it only sees parts.
    public let isKnown: Bool
  }

  /// A pattern that the message, or a part of it, follows.
  public struct Pattern: Sendable, Equatable {
    public let intent: IntentName?
    public let text: String
    /// Whether it settled the intent; one with a wildcard only says which words are the answer.
    public let decided: Bool
  }

  /// An intent with how the model judges it.
  public struct Candidate: Sendable, Equatable {
    public let intent: IntentName?
    /// How far the machine for this intent is on the side of yes, about 1 when it is sure.
    public let score: Double
    /// The calibrated chance, 0 to 1.
    public let chance: Double
    /// The chance after the patterns and the emergency gate; what the conversation acts on.
    public let finalChance: Double
  }

  /// The intent that came second, and what put the first before it.
  public struct RunnerUp: Sendable, Equatable {
    public let intent: IntentName?
    /// How much higher the score of the first is; below 0 it led by a pattern or by the emergency gate.
    public let lead: Double
    /// What spoke for the first (`up`) and for the second (`down`), in points of the difference.
    public let pulls: Pulls
  }

  /// A message or a part of it, judged for danger.
  public struct Part: Sendable, Equatable {
    public let text: String
    /// How many words it has; numbers and signs not counted.
    public let words: Int
    public let intent: IntentName?
    /// 0 to 1.
    public let chance: Double
    /// Above 0 it is an emergency more often than not; nil where no intent is one.
    public let danger: Double?
    /// The danger from which it rings; nil where a pattern decides or the part is too short.
    public let limit: Double?
    public let verdict: Verdict
  }

  /// What the emergency gate made of a part.
  public enum Verdict: String, Sendable, CaseIterable {
    case rang
    case quiet
    /// A part of one or two words says too little by itself.
    case tooShort = "too_short"
    /// A pattern settles what it is.
    case pattern
    /// The danger was enough, and something before it had rung, or a pattern settled the whole message.
    case passedOver = "passed_over"
  }

  /// Whether the message is an emergency, and which of three rang.
  public struct Gate: Sendable, Equatable {
    public let whole: Part
    /// Nil: it did not ring.
    public let bell: EmergencyBell?
    public let intent: IntentName?
    /// 0 to 1; 0 where it did not ring.
    public let certainty: Double
    /// What made the part that rang look like danger, or the whole message when none did.
    public let pulls: Pulls
  }
}
