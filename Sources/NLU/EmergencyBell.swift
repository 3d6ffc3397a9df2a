/// What can ring when a message is judged for danger.
public enum EmergencyBell: Sendable, Equatable {
  /// A pattern of an emergency: of the whole message, or of one of its clauses, counted from 0.
  case pattern(clause: Int?)
  /// The message as a whole.
  case whole
  /// One clause, counted from 0.
  case clause(Int)

  /// The clause that it is about; nil: the whole message.
  public var clause: Int? {
    switch self {
    case .pattern(let clause): clause
    case .whole: nil
    case .clause(let clause): clause
    }
  }
}
