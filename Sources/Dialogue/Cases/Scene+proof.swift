import Model

// From another conversation a case is spoken of only after its number and a contact that stands in it were both given.
// Every answer on the way is the same whether such a case exists or not, and after a few failures there is a wait.
extension Scene {
  /// Asks for the contact that belongs to a number which is not of this conversation.
  mutating func askProof(_ mention: CaseMention, for intent: IntentName) {
    if tracker.guesses?.isBlocked(at: context.now) ?? false { return say(.proofBlocked) }
    guard let number = mention.readings.first else { return say(.numberUnreadable) }
    // Whoever gives both at once is asked nothing.
    if takeProof(of: number, for: intent) { return }
    tracker.pending = .proof(number, for: intent)
    say(.askProof)
  }

  /// Takes the answer to that question; false when it holds no contact.
  mutating func takeProof(of number: CaseNumber, for intent: IntentName) -> Bool {
    let phones = message.entities(named: EntityName.phone).compactMap(\.value.plainText)
    let emails = message.entities(named: EntityName.email).compactMap(\.value.plainText)
    guard !phones.isEmpty || !emails.isEmpty else { return false }
    guard let found = context.named, found.number == number, !found.guesses.isBlocked(at: context.now),
      found.isReached(at: phones, emails)
    else {
      failProof(of: number)
      return true
    }
    tracker.guesses = nil
    tracker.proved =
      (tracker.proved ?? []).filter { $0.number != number } + [
        ProvedCase(number, at: context.now)
      ]
    OwnCase.go(on: found, for: intent, &self)
    return true
  }

  private mutating func failProof(of number: CaseNumber) {
    var guesses = tracker.guesses ?? Guesses()
    guesses.fail(at: context.now)
    tracker.guesses = guesses
    // Who changes his name for every guess is slowed down by the case itself.
    if var found = context.named, found.number == number {
      found.guesses.fail(at: context.now)
      cases.append(.update(found))
    }
    say(.proofFailed)
  }
}

extension Case {
  /// Whether one of these numbers or addresses is what the citizen gave.
  func isReached(at phones: [String], _ emails: [String]) -> Bool {
    slots.values.contains { value in
      guard case .contact(let phone, let email, _) = value else { return false }
      return phone.map(phones.contains) ?? false
        || email.map { own in emails.contains { $0.lowercased() == own.lowercased() } } ?? false
    }
  }
}
