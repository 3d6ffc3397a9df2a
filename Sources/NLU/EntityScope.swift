import Model

/// Which entities are read.
public enum EntityScope: Sendable, Equatable {
  case all
  /// None: the intent only, at the speed of that. Nothing is masked either, since nothing is looked for.
  case none
  /// Those with these names, as they are shown; the others are read too, as one word can belong to one only.
  case only(Set<String>)

  /// The scope that a text names: `all`, `none`, or names with commas between; nil when a name is empty.
  public init?(_ text: String) {
    switch text {
    case "all": self = .all
    case "none": self = .none
    default:
      let names = text.split(separator: ",", omittingEmptySubsequences: false).map {
        $0.trimming(while: \.isWhitespace)
      }
      guard !names.contains("") else { return nil }
      self = .only(Set(names))
    }
  }

  /// The first name that is no entity's and no list's; nil when all are known.
  public func unknown(lists: [String]) -> String? {
    guard case .only(let names) = self else { return nil }
    return names.sorted().first { !EntityName.all.contains($0) && !lists.contains($0) }
  }

  func holds(_ entity: Entity) -> Bool {
    switch self {
    case .all: true
    case .none: false
    case .only(let names): names.contains(entity.name) || entity.isCount && names.contains(EntityName.number)
    }
  }
}

extension Substring {
  fileprivate func trimming(while isTrimmed: (Character) -> Bool) -> String {
    var rest = drop(while: isTrimmed)
    while let last = rest.last, isTrimmed(last) { rest.removeLast() }
    return String(rest)
  }
}
