import Testing

/// Fails when a stored property says nothing in all of the samples: nil, empty, false or 0. A member that is added to
/// the type and not to its samples shows so.
func expectEveryMember<Value>(of samples: [Value], sourceLocation: SourceLocation = #_sourceLocation) {
  let mirrors = samples.map { Mirror(reflecting: $0) }
  for name in mirrors.first?.children.compactMap(\.label) ?? [] {
    let isTried = mirrors.contains { mirror in
      mirror.children.contains { $0.label == name && saysSomething($0.value) }
    }
    #expect(isTried, "no sample of \(Value.self) has anything in \(name)", sourceLocation: sourceLocation)
  }
  #expect(!samples.isEmpty, sourceLocation: sourceLocation)
}

private func saysSomething(_ value: Any) -> Bool {
  let mirror = Mirror(reflecting: value)
  switch mirror.displayStyle {
  case .optional, .collection, .dictionary, .set: return !mirror.children.isEmpty
  default: break
  }
  switch value {
  case let number as Int: return number != 0
  case let flag as Bool: return flag
  case let text as String: return !text.isEmpty
  default: return true
  }
}
