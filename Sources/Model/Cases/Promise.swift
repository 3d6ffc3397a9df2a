/// What the municipality will do (a toezegging), and by which day.
public struct Promise: Sendable, Codable, Hashable {
  public let what: String
  /// The last day on which the promise is kept in time.
  public let due: CivilDate
  /// The law or rule that the term comes from; nil for an official's own word.
  public let source: String?
  /// The day on which it was kept.
  public var kept: CivilDate?
  /// Whether the officials were reminded of it.
  public var reminded: Bool
  /// Whether the officials have heard that it ran late.
  public var lateReported: Bool

  public init(
    what: String, due: CivilDate, source: String? = nil, kept: CivilDate? = nil, reminded: Bool = false,
    lateReported: Bool = false
  ) {
    self.what = what
    self.due = due
    self.source = source
    self.kept = kept
    self.reminded = reminded
    self.lateReported = lateReported
  }

  public init(from decoder: any Decoder) throws {
    let values = try decoder.container(keyedBy: CodingKeys.self)
    what = try values.decode(String.self, forKey: .what)
    due = try values.decode(CivilDate.self, forKey: .due)
    source = try values.decodeIfPresent(String.self, forKey: .source)
    kept = try values.decodeIfPresent(CivilDate.self, forKey: .kept)
    reminded = try values.decodeIfPresent(Bool.self, forKey: .reminded) ?? false
    lateReported = try values.decode(Bool.self, forKey: .lateReported)
  }

  /// A promise that is made on `day`. When the day of its reminder is not yet to come, there will be none.
  public static func made(on day: CivilDate, _ what: String, due: CivilDate, source: String? = nil) -> Promise
  {
    var promise = Promise(what: what, due: due, source: source)
    promise.reminded = promise.reminderDay <= day
    return promise
  }

  /// Whether it is still to be kept, late or not.
  public var isOpen: Bool { kept == nil }

  /// Whether it is still to be kept on `day`, and too late for that.
  public func isLate(on day: CivilDate) -> Bool { isOpen && due < day }

  /// Whether it was kept, and in time.
  public var wasKeptInTime: Bool { kept.map { $0 <= due } ?? false }

  /// The day on which officials are reminded: the last working day before the last day.
  public var reminderDay: CivilDate { due.adding(workingDays: -1) }

  /// The next day on which somebody must look at it; nil when nothing is left to watch.
  public var watchDay: CivilDate? {
    guard isOpen, !lateReported else { return nil }
    return reminded ? due.adding(days: 1) : reminderDay
  }
}

extension Case {
  /// The next day on which somebody must look at its promises; nil when nothing is left to watch.
  public var watchDay: CivilDate? {
    status == .open ? promises.compactMap(\.watchDay).min() : nil
  }
}
