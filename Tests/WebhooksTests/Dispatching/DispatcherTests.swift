import Logging
import Model
import Testing

@testable import Webhooks

@Suite("The dispatcher", .serialized, .timeLimit(.minutes(2)))
struct DispatcherTests {
  // MARK: Delivering

  @Test("delivers an event, signed, with the same bytes as its CloudEvent")
  func delivers() throws {
    let receiver = try Receiver(.answer(200, body: "dank"))
    defer { receiver.stop() }
    let bench = Bench([try Samples.endpoint(receiver.url)])
    defer { bench.dispatcher.stop() }
    try bench.dispatcher.start()
    let event = Samples.event(about: Samples.caseNumber())
    try bench.store.put(event, to: "wijkteam")
    bench.dispatcher.wake()

    let request = try #require(receiver.requests(1).first)
    #expect(request.body == CloudEvent(event, from: Samples.origin).bytes)
    #expect(request.headers["content-type"] == "application/cloudevents+json; charset=utf-8")
    #expect(request.headers["webhook-id"] == "evt-1")
    #expect(request.headers["webhook-timestamp"] == "1777881600")
    let secret = try #require(Secret(Samples.secret))
    let signature = try Signature.signature(
      id: "evt-1", timestamp: Samples.now, body: request.body, secret: secret)
    #expect(request.headers["webhook-signature"] == signature)
    let delivery = try #require(bench.store.deliveries { $0[0].status == .delivered }.first)
    #expect(delivery.lastOutcome == "Bezorgd: de ontvanger antwoordde met status 200.")
    #expect(delivery.attempts == 1)
  }

  @Test("delivers what was left in the outbox as soon as it starts")
  func leftovers() throws {
    let receiver = try Receiver(.answer(202))
    defer { receiver.stop() }
    let bench = Bench([try Samples.endpoint(receiver.url)])
    defer { bench.dispatcher.stop() }
    try bench.store.put(Samples.event("a"), Samples.event("b"), to: "wijkteam")
    try bench.dispatcher.start()
    #expect(bench.store.deliveries { $0.allSatisfy { $0.status == .delivered } }.map(\.attempts) == [1, 1])
  }

  @Test("signs twice while a key is rotated, and chat messages as well")
  func rotation() throws {
    let receiver = try Receiver(.answer(200))
    defer { receiver.stop() }
    let bench = Bench([try Samples.endpoint(receiver.url, secrets: ["nieuw", "oud"], format: "mattermost")])
    defer { bench.dispatcher.stop() }
    try bench.store.put(Samples.event(), to: "wijkteam")
    try bench.dispatcher.start()
    let request = try #require(receiver.requests(1).first)
    #expect(request.headers["content-type"] == "application/json; charset=utf-8")
    #expect(request.headers["webhook-signature"]?.split(separator: " ").count == 2)
    #expect(try JSONValue(parsing: request.body)["text"]?.string?.contains("huur") == true)
  }

  @Test("keeps the order of one case, also when the first has to wait")
  func order() throws {
    let receiver = try Receiver { _, before in .answer(before == 0 ? 500 : 200) }
    defer { receiver.stop() }
    let about = Samples.caseNumber()
    // One at a time, so that the one that fails is the first of its case.
    let narrow = Bench([try Samples.endpoint(receiver.url)], perEndpoint: 1)
    try narrow.store.put(
      Samples.event("a", about: about), Samples.event("b", about: about), Samples.event("c", about: about),
      Samples.event("d", about: Samples.caseNumber(2)), to: "wijkteam")
    defer { narrow.dispatcher.stop() }
    try narrow.dispatcher.start()
    narrow.store.deliveries { $0[0].attempts == 1 && $0[3].status == .delivered }
    narrow.advance(.seconds(5))
    narrow.store.deliveries { $0.allSatisfy { $0.status == .delivered } }
    #expect(receiver.requests(5).map { $0.headers["webhook-id"] } == ["a", "d", "a", "b", "c"])
  }

  // MARK: Failing

  @Test("tries again by the schedule, with the same id and body and a new signature, and then gives up")
  func retries() throws {
    let receiver = try Receiver(.answer(500))
    defer { receiver.stop() }
    let schedule = RetrySchedule(pauses: [.seconds(5), .seconds(300)], jitter: 0)
    let bench = Bench([try Samples.endpoint(receiver.url)], schedule: schedule)
    defer { bench.dispatcher.stop() }
    try bench.store.put(Samples.event(), to: "wijkteam")
    try bench.dispatcher.start()
    let first = try #require(bench.store.deliveries { $0[0].attempts == 1 }.first)
    #expect(first.status == .waiting)
    #expect(first.nextAttempt == Samples.now.adding(seconds: 5))
    #expect(first.lastOutcome == "De ontvanger antwoordde met status 500.")
    bench.advance(.seconds(5))
    let second = try #require(bench.store.deliveries { $0[0].attempts == 2 }.first)
    #expect(second.nextAttempt == Samples.now.adding(seconds: 305))
    bench.advance(.seconds(300))
    let third = try #require(bench.store.deliveries { $0[0].attempts == 3 }.first)
    #expect(third.status == .dead)
    #expect(third.lastOutcome == "De ontvanger antwoordde met status 500. Dit was de laatste poging.")
    let requests = receiver.requests(3)
    #expect(Set(requests.map(\.body)).count == 1)
    #expect(Set(requests.compactMap { $0.headers["webhook-id"] }).count == 1)
    #expect(Set(requests.compactMap { $0.headers["webhook-signature"] }).count == 3)
  }

  static let failures: [(Receiver.Reaction, String)] = [
    (
      .answer(302, headers: ["Location: /elders"]),
      "De ontvanger stuurt door naar een ander adres (status 302)."
    ),
    (.answer(404), "De ontvanger antwoordde met status 404."),
    (.hang, "De ontvanger antwoordde niet op tijd."),
    (.reset, "De ontvanger brak de verbinding af."),
    (.half, "De ontvanger brak de verbinding af."), (.slowHeaders, "De ontvanger antwoordde niet op tijd."),
    (.slowBody, "De ontvanger antwoordde niet op tijd."),
  ]

  @Test("says in a sentence why an attempt failed", arguments: failures)
  func sentences(reaction: Receiver.Reaction, sentence: String) throws {
    let receiver = try Receiver(reaction)
    defer { receiver.stop() }
    let bench = Bench([try Samples.endpoint(receiver.url, totalTimeout: .milliseconds(300))])
    defer { bench.dispatcher.stop() }
    try bench.store.put(Samples.event(), to: "wijkteam")
    try bench.dispatcher.start()
    let delivery = try #require(bench.store.deliveries { $0[0].attempts == 1 }.first)
    #expect(delivery.status == .waiting)
    #expect(delivery.lastOutcome?.hasPrefix(sentence) == true, "\(delivery.lastOutcome ?? "")")
    #expect(receiver.received == 1)
  }

  @Test("accepts a 200 with an endless body")
  func endless() throws {
    let receiver = try Receiver(.endless)
    defer { receiver.stop() }
    let bench = Bench([try Samples.endpoint(receiver.url)])
    defer { bench.dispatcher.stop() }
    try bench.store.put(Samples.event(), to: "wijkteam")
    try bench.dispatcher.start()
    #expect(bench.store.deliveries { $0[0].attempts == 1 }.first?.status == .delivered)
  }

  @Test(
    "waits as long as a receiver asks that is too busy",
    arguments: [
      (429, "120", 120), (429, "Mon, 04 May 2026 08:02:00 GMT", 120), (503, "120", 120),
      (503, "Mon, 04 May 2026 08:02:00 GMT", 120), (500, "120", 5), (503, "1", 5),
    ])
  func retryAfter(status: Int, value: String, waits: Int64) throws {
    let receiver = try Receiver(.answer(status, headers: ["Retry-After: \(value)"]))
    defer { receiver.stop() }
    let bench = Bench([try Samples.endpoint(receiver.url)])
    defer { bench.dispatcher.stop() }
    try bench.store.put(Samples.event(), to: "wijkteam")
    try bench.dispatcher.start()
    let delivery = try #require(bench.store.deliveries { $0[0].attempts == 1 }.first)
    #expect(delivery.nextAttempt == Samples.now.adding(seconds: waits))
  }

  @Test("leaves an endpoint alone that answers 410")
  func gone() throws {
    let receiver = try Receiver(.answer(410))
    defer { receiver.stop() }
    let bench = Bench([try Samples.endpoint(receiver.url)], perEndpoint: 1)
    defer { bench.dispatcher.stop() }
    try bench.store.put(Samples.event("a"), Samples.event("b"), to: "wijkteam")
    try bench.dispatcher.start()
    bench.store.deliveries { $0[0].status == .dead }
    bench.advance(.seconds(86_400))
    #expect(try bench.dispatcher.drain(upTo: 20) == 1)
    #expect(receiver.received == 1)
    #expect(try bench.store.transaction { try $0.endpointStates() }.first?.goneSince == Samples.now)
    #expect(bench.dispatcher.statuses().first?.state == .gone(since: Samples.now))
    #expect(bench.dispatcher.statuses().first?.description.contains("uit") == true)
  }

  @Test("opens the circuit after five failures in a row, and lets one delivery try later")
  func circuit() throws {
    let isWell = Monitor(false)
    let receiver = try Receiver { _, _ in .answer(isWell.with { $0 } ? 200 : 500) }
    defer { receiver.stop() }
    let bench = Bench([try Samples.endpoint(receiver.url)], perEndpoint: 1)
    defer { bench.dispatcher.stop() }
    for number in 1...8 { try bench.store.put(Samples.event("\(number)"), to: "wijkteam") }
    try bench.dispatcher.start()
    #expect(try bench.dispatcher.drain(upTo: 20) == 8)
    #expect(receiver.received == 5)
    #expect(bench.dispatcher.statuses().first?.state == .paused(until: Samples.now.adding(seconds: 30)))

    bench.advance(.seconds(29))
    _ = try bench.dispatcher.drain(upTo: 20)
    #expect(receiver.received == 5)

    bench.advance(.seconds(1))
    _ = try bench.dispatcher.drain(upTo: 20)
    #expect(receiver.received == 6)
    #expect(bench.dispatcher.statuses().first?.state == .paused(until: Samples.now.adding(seconds: 90)))

    isWell.with { $0 = true }
    bench.advance(.seconds(60))
    // The one that tried before has its second pause, of five minutes.
    #expect(try bench.dispatcher.drain(upTo: 20) == 1)
    #expect(bench.dispatcher.statuses().first?.state == .working)
    // Which five failed first is open: events about different cases have no order.
    #expect(bench.store.deliveries.map(\.attempts).sorted() == [1, 1, 1, 2, 2, 2, 2, 2])
  }

  // MARK: Side by side

  @Test("lets a hanging endpoint delay nobody, and gives its leases back when it stops")
  func hanging() throws {
    let stuck = try Receiver(.hang)
    defer { stuck.stop() }
    let receiver = try Receiver(.answer(200))
    defer { receiver.stop() }
    let bench = Bench(
      [try Samples.endpoint(stuck.url, name: "stuk"), try Samples.endpoint(receiver.url)])
    defer { bench.dispatcher.stop() }
    for number in 1...20 { try bench.store.put(Samples.event("\(number)"), to: "stuk", "wijkteam") }
    try bench.dispatcher.start()
    // It never answered, so it holds one connection and no more.
    #expect(stuck.requests(1).count == 1)
    #expect(receiver.requests(20).count == 20)
    let delivered = bench.store.deliveries { all in all.count { $0.status == .delivered } == 20 }
    #expect(delivered.filter { $0.status == .delivered }.allSatisfy { $0.endpoint == "wijkteam" })

    bench.dispatcher.stop()
    let free = try bench.store.transaction { transaction in
      try transaction.claim(
        endpoints: ["stuk"], now: Samples.now, leasedUntil: Samples.now.adding(seconds: 60), limit: 100)
    }
    #expect(free.count == 20)
    #expect(bench.store.deliveries.filter { $0.endpoint == "stuk" }.allSatisfy { $0.attempts == 0 })
    #expect(stuck.received == 1)
  }

  @Test("has no more on its way to one endpoint than it may, and earns that by successes")
  func width() throws {
    let receiver = try Receiver { _, before in before < 5 ? .answer(200) : .hang }
    defer { receiver.stop() }
    let bench = Bench([try Samples.endpoint(receiver.url)], perEndpoint: 3)
    defer { bench.dispatcher.stop() }
    for number in 1...15 { try bench.store.put(Samples.event("\(number)"), to: "wijkteam") }
    try bench.dispatcher.start()
    #expect(receiver.requests(8).count == 8)
    bench.dispatcher.wake()
    #expect(try bench.dispatcher.drain(upTo: 0.2) == 10)
    #expect(receiver.received == 8)
    #expect(bench.dispatcher.statuses().first?.running == 3)
  }

  @Test("gives back at once what it claimed ahead when the endpoint turns bad")
  func turnsBad() throws {
    let receiver = try Receiver { _, before in .stay(before < 40 ? 200 : 500) }
    defer { receiver.stop() }
    let bench = Bench([try Samples.endpoint(receiver.url)])
    defer { bench.dispatcher.stop() }
    for number in 1...200 { try bench.store.put(Samples.event("\(number)"), to: "wijkteam") }
    try bench.dispatcher.start()
    #expect(try bench.dispatcher.drain(upTo: 20) == 160)
    // Eight were on their way at the first failure, and four more open the circuit.
    #expect((45...52).contains(receiver.received), "\(receiver.received)")
    let waiting = bench.store.deliveries.filter { $0.status == .waiting }
    #expect(waiting.count { $0.attempts == 1 } == receiver.received - 40)
    bench.dispatcher.stop()
    let free = try bench.store.transaction { transaction in
      try transaction.claim(
        endpoints: ["wijkteam"], now: Samples.now, leasedUntil: Samples.now.adding(seconds: 60), limit: 500)
    }
    #expect(free.count == waiting.count { $0.attempts == 0 })
  }

  @Test("shares the total out, at least one for each endpoint")
  func shares() {
    let options = DispatchOptions(origin: Samples.origin)
    #expect([0, 1, 32, 33, 64, 1000].map(options.width) == [8, 8, 8, 7, 4, 1])
  }

  @Test("does nothing while there is nothing to do")
  func idle() throws {
    let stuck = try Receiver(.hang)
    defer { stuck.stop() }
    let refusing = try Receiver(.answer(500))
    defer { refusing.stop() }
    let bench = Bench([
      try Samples.endpoint(stuck.url, name: "stuk"), try Samples.endpoint(refusing.url, name: "later"),
    ])
    defer { bench.dispatcher.stop() }
    try bench.store.put(Samples.event(about: Samples.caseNumber()), to: "stuk", "later")
    try bench.store.put(Samples.event("evt-2", about: Samples.caseNumber()), to: "stuk", "later")
    try bench.dispatcher.start()
    _ = stuck.requests(1)
    bench.store.deliveries { $0[1].attempts == 1 }
    let before = bench.store.transactions
    #expect(bench.store.wait(.milliseconds(400)) { $0.transactions > before } == false)
  }

  // MARK: Draining and stopping

  @Test("drains what is due and counts what is not")
  func drains() throws {
    let receiver = try Receiver { request, _ in .answer(request.headers["webhook-id"] == "a" ? 500 : 200) }
    defer { receiver.stop() }
    let bench = Bench([try Samples.endpoint(receiver.url)])
    defer { bench.dispatcher.stop() }
    try bench.dispatcher.start()
    try bench.store.put(Samples.event("a"), Samples.event("b"), Samples.event("c"), to: "wijkteam")
    #expect(try bench.dispatcher.drain(upTo: 20) == 1)
    #expect(bench.store.deliveries.map(\.status) == [.waiting, .delivered, .delivered])
  }

  @Test("counts without delivering before it has started")
  func drainBeforeStart() throws {
    let bench = Bench([try Samples.endpoint("https://a.example/")])
    try bench.store.put(Samples.event(), to: "wijkteam")
    #expect(try bench.dispatcher.drain(upTo: 20) == 1)
    bench.dispatcher.stop()
  }

  @Test("may be stopped twice, and does nothing afterwards")
  func stops() throws {
    let receiver = try Receiver(.answer(200))
    defer { receiver.stop() }
    let bench = Bench([try Samples.endpoint(receiver.url)])
    try bench.dispatcher.start()
    try bench.dispatcher.start()
    bench.dispatcher.stop()
    bench.dispatcher.stop()
    try bench.store.put(Samples.event(), to: "wijkteam")
    bench.dispatcher.wake()
    #expect(try bench.dispatcher.drain(upTo: 20) == 1)
    #expect(receiver.received == 0)
  }

  @Test("sends nothing twice when the store fails for a moment")
  func storeFails() throws {
    let store = Monitor<OutboxDouble?>(nil)
    let receiver = try Receiver { _, _ in
      store.with { $0?.failNext(1) }
      return .answer(200)
    }
    defer { receiver.stop() }
    let bench = Bench([try Samples.endpoint(receiver.url)])
    defer { bench.dispatcher.stop() }
    store.with { $0 = bench.store }
    try bench.store.put(Samples.event(), to: "wijkteam")
    try bench.dispatcher.start()
    _ = receiver.requests(1)
    bench.store.wait { $0.transactions >= 3 && $0.failures == 0 }
    bench.dispatcher.wake()
    #expect(bench.store.deliveries { $0[0].status == .delivered }.first?.attempts == 1)
    #expect(receiver.received == 1)
    #expect(bench.log.text.contains("De schijf is vol."))
  }

  // MARK: Silence

  @Test("logs the endpoint, the event and the status, and nothing else of them")
  func log() throws {
    let receiver = try Receiver(.answer(500, body: "antwoord van binnen"))
    defer { receiver.stop() }
    let bench = Bench([try Samples.endpoint(receiver.url + "?sleutel=verborgen", secrets: ["ultrageheim"])])
    defer { bench.dispatcher.stop() }
    try bench.store.put(Samples.event(), to: "wijkteam")
    try bench.dispatcher.start()
    bench.store.deliveries { $0[0].attempts == 1 }
    bench.dispatcher.stop()
    let text = bench.log.text
    #expect(text.contains("wijkteam") && text.contains("evt-1") && text.contains("500"))
    for secret in ["verborgen", "/hook", "ultrageheim", "huur", "antwoord van binnen", "127.0.0.1"] {
      #expect(!text.contains(secret), "\(secret)")
    }
  }
}
