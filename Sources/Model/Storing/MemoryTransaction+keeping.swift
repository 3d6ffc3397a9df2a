extension MemoryTransaction {
  // MARK: Notices

  func post(_ notice: Notice) {
    state.lastNotice += 1
    state.notices.append(WaitingNotice(id: state.lastNotice, notice: notice))
  }

  func notices(for conversation: ConversationID, at now: Timestamp) -> [WaitingNotice] {
    state.notices.filter { $0.notice.conversation == conversation && ($0.notice.from ?? now) <= now }
  }

  func notices(on channels: Set<String>, at now: Timestamp, limit: Int) -> [WaitingNotice] {
    let due = state.notices.filter {
      channels.contains($0.notice.conversation.channel) && ($0.notice.from ?? now) <= now
    }
    return Array(due.prefix(max(0, limit)))
  }

  func remove(notices: [Int64]) { state.notices.removeAll { notices.contains($0.id) } }

  // MARK: Retention

  func touch(_ conversation: ConversationID, on day: CivilDate) {
    state.conversations[conversation]?.touched = day
  }

  func purge(_ retention: Retention, now: Timestamp) -> Purged {
    var purged = Purged()
    let today = DutchClock.local(now).date
    let answersFrom = now.adding(days: -retention.answers)
    for name in state.conversations.keys {
      let before = state.conversations[name]?.answers.count ?? 0
      state.conversations[name]?.answers.removeAll { $0.at < answersFrom }
      purged.answers += before - (state.conversations[name]?.answers.count ?? 0)
    }
    let deliveriesFrom = now.adding(days: -retention.deliveries)
    let old = state.deliveries.filter { $0.status != .waiting && ($0.tried ?? now) < deliveriesFrom }
    purged.deliveries = old.count
    state.deliveries.removeAll { delivery in old.contains { $0.id == delivery.id } }
    for (name, conversation) in state.conversations {
      guard let touched = conversation.touched else { continue }
      let age = today.daysSince1970 - touched.daysSince1970
      let cases = cases(of: name)
      let days = cases.isEmpty ? retention.conversations : retention.cases
      guard age > days, !cases.contains(where: { $0.status == .open }) else { continue }
      for value in cases { bury(value.number, at: now) }
      if cases.isEmpty { purged.conversations += 1 } else { purged.cases += cases.count }
      erase(name)
    }
    return purged
  }

  // MARK: Figures

  func recipients(of conversation: ConversationID) -> [String] {
    Set(state.deliveries.filter { $0.conversation == conversation }.map(\.endpoint)).sorted()
  }

  func count(_ tally: Tally, week monday: CivilDate) {
    state.counts[MemoryCount(tally: tally, week: monday), default: 0] += 1
  }

  func tallies(from monday: CivilDate) -> [TallyCount] {
    state.counts.filter { $0.key.week >= monday }
      .map { TallyCount($0.key.tally, week: $0.key.week, count: $0.value) }
      .sorted {
        ($0.week, $0.tally.kind.rawValue, $0.tally.name) < ($1.week, $1.tally.kind.rawValue, $1.tally.name)
      }
  }
}

extension Timestamp {
  /// The moment so many times 24 hours later.
  public func adding(days: Int) -> Timestamp { adding(seconds: Int64(days) * 86_400) }
}
