/// One transaction of a memory store, on its own copy of the state.
final class MemoryTransaction {
  var state: MemoryState

  init(_ state: MemoryState) { self.state = state }
}

extension MemoryTransaction: StoreTransaction {
  // MARK: Conversations

  func tracker(of conversation: ConversationID) -> Tracker? { state.conversations[conversation]?.tracker }

  func save(_ tracker: Tracker) {
    state.conversations[tracker.conversation, default: MemoryConversation()].tracker = tracker
  }

  func rememberedAnswer(to message: MessageID, in conversation: ConversationID) -> String? {
    state.conversations[conversation]?.answers.last { $0.message == message }?.text
  }

  func remember(
    _ answer: String, to message: MessageID, in conversation: ConversationID, at: Timestamp,
    about: CaseNumber?
  ) {
    var kept = state.conversations[conversation] ?? MemoryConversation()
    kept.answers.removeAll { $0.message == message }
    kept.answers.append(MemoryAnswer(message: message, text: answer, at: at, about: about))
    kept.answers.removeFirst(max(0, kept.answers.count - StoreLimits.rememberedAnswers))
    state.conversations[conversation] = kept
  }

  func erase(_ conversation: ConversationID) {
    let numbers = Set(cases(of: conversation).map(\.number))
    state.conversations[conversation] = nil
    for name in state.conversations.keys {
      state.conversations[name]?.answers.removeAll { $0.about.map(numbers.contains) ?? false }
    }
    state.notices.removeAll {
      $0.notice.conversation == conversation || numbers.contains($0.notice.caseNumber)
    }
    state.cases.removeAll { $0.conversation == conversation }
    state.deliveries.removeAll { $0.conversation == conversation && $0.event.type != EventType.erased }
  }

  // MARK: Cases

  func open(_ newCase: Case) throws {
    guard `case`(newCase.number) == nil, burial(of: newCase.number) == nil else { throw CaseNumberTaken() }
    state.cases.append(newCase)
  }

  func update(_ changed: Case) {
    guard let index = state.cases.firstIndex(where: { $0.number == changed.number }) else { return }
    state.cases[index] = changed
  }

  func `case`(_ number: CaseNumber) -> Case? { state.cases.first { $0.number == number } }

  func cases(of conversation: ConversationID) -> [Case] {
    // Sorting is stable: cases of one moment keep the order in which they were opened.
    state.cases.filter { $0.conversation == conversation }.sorted { $0.opened < $1.opened }
  }

  func casesToWatch(until day: CivilDate, limit: Int) -> [Case] {
    let due = state.cases.compactMap { value in value.watchDay.map { (day: $0, value: value) } }
    return due.filter { $0.day <= day }.sorted { $0.day < $1.day }.prefix(max(0, limit)).map(\.value)
  }

  func openCases(limit: Int) -> [Case] {
    let open = state.cases.filter { $0.status == .open }.sorted { $0.opened < $1.opened }
    return Array(open.prefix(max(0, limit)))
  }

  func bury(_ number: CaseNumber?, at: Timestamp) { state.burials.append((number, at)) }

  func burial(of number: CaseNumber) -> Timestamp? { state.burials.last { $0.number == number }?.at }

  // MARK: Outbox

  func enqueue(_ event: Event, to endpoints: [String], of conversation: ConversationID?) {
    var seen: Set<String> = []
    for endpoint in endpoints where seen.insert(endpoint).inserted {
      state.lastDelivery += 1
      if state.endpoints[endpoint] == nil { state.endpoints[endpoint] = EndpointState(name: endpoint) }
      state.deliveries.append(
        MemoryDelivery(id: state.lastDelivery, endpoint: endpoint, event: event, conversation: conversation))
    }
  }

  func claim(endpoints: [String], now: Timestamp, leasedUntil: Timestamp, limit: Int) -> [Delivery] {
    let farthest = now.adding(seconds: StoreLimits.farthestAhead)
    for index in heads(of: endpoints) where state.deliveries[index].ready > farthest {
      state.deliveries[index].nextAttempt = now
      state.deliveries[index].leasedUntil = nil
    }
    let due = heads(of: endpoints).filter { state.deliveries[$0].ready <= now }.prefix(max(0, limit))
    for index in due { state.deliveries[index].leasedUntil = leasedUntil }
    return due.map { state.deliveries[$0].delivery }
  }

  func record(_ results: [DeliveryResult]) {
    for result in results {
      guard let index = index(of: result.delivery), state.deliveries[index].status != .delivered else {
        continue
      }
      state.deliveries[index].attempts += 1
      state.deliveries[index].leasedUntil = nil
      state.deliveries[index].tried = result.at
      state.deliveries[index].lastOutcome = result.outcome
      state.deliveries[index].log.append(DeliveryAttempt(at: result.at, outcome: result.outcome))
      switch result.verdict {
      case .delivered: state.deliveries[index].status = .delivered
      case .dead: state.deliveries[index].status = .dead
      case .retry(let moment):
        state.deliveries[index].status = .waiting
        state.deliveries[index].nextAttempt = moment
      }
    }
  }

  func release(_ deliveries: [Int64]) {
    for index in deliveries.compactMap(index) { state.deliveries[index].leasedUntil = nil }
  }

  func nextDue(endpoints: [String]) -> Timestamp? {
    heads(of: endpoints).map { state.deliveries[$0].ready }.min()
  }

  func deliveries(_ query: DeliveryQuery, limit: Int) -> [Delivery] {
    let matching = state.deliveries.reversed().lazy.filter { delivery in
      (query.status ?? delivery.status) == delivery.status
        && (query.endpoint ?? delivery.endpoint) == delivery.endpoint
        && (query.subject == nil || query.subject == delivery.event.subject)
    }
    return matching.prefix(max(0, limit)).map(\.delivery)
  }

  func attempts(of delivery: Int64) -> [DeliveryAttempt] {
    index(of: delivery).map { state.deliveries[$0].log } ?? []
  }

  func delivery(_ id: Int64) -> Delivery? { index(of: id).map { state.deliveries[$0].delivery } }

  func retry(_ id: Int64, now: Timestamp) -> Bool {
    guard let index = index(of: id), state.deliveries[index].status != .delivered else { return false }
    state.deliveries[index].status = .waiting
    state.deliveries[index].nextAttempt = now
    return true
  }

  // MARK: Endpoints

  func endpointStates() -> [EndpointState] { state.endpoints.values.sorted { $0.name < $1.name } }

  func save(_ endpoint: EndpointState) { state.endpoints[endpoint.name] = endpoint }

  func backlog(of endpoint: String) -> EndpointBacklog {
    let own = state.deliveries.filter { $0.endpoint == endpoint }
    let waiting = own.filter { $0.status == .waiting }
    return EndpointBacklog(
      waiting: waiting.count, dead: own.count { $0.status == .dead }, oldest: waiting.map(\.event.time).min())
  }

  private func index(of delivery: Int64) -> Int? { state.deliveries.firstIndex { $0.id == delivery } }

  /// The waiting deliveries that no older one of the same case and endpoint stands in front of, oldest first.
  private func heads(of endpoints: [String]) -> [Int] {
    struct Lane: Hashable {
      let subject: CaseNumber
      let endpoint: String
    }
    var taken: Set<Lane> = []
    return state.deliveries.indices.filter { index in
      let delivery = state.deliveries[index]
      guard delivery.status == .waiting, endpoints.contains(delivery.endpoint) else { return false }
      guard let subject = delivery.event.subject else { return true }
      return taken.insert(Lane(subject: subject, endpoint: delivery.endpoint)).inserted
    }
  }
}
