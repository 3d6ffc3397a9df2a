import Model
import Testing

@testable import Webhooks

@Suite("What programs on one store know of an endpoint", .serialized, .timeLimit(.minutes(1)))
struct SharedEndpointTests {
  @Test("Whoever starts later leaves an endpoint alone that wanted nothing more, until it is taken back")
  func gone() throws {
    let receiver = try Receiver { _, before in .answer(before == 0 ? 410 : 200) }
    defer { receiver.stop() }
    let bench = Bench([try Samples.endpoint(receiver.url)])
    try bench.store.put(Samples.event("a"), Samples.event("b"), to: "wijkteam")
    try bench.dispatcher.start()
    bench.store.deliveries { $0[0].status == .dead }
    bench.dispatcher.stop()

    let next = Bench([try Samples.endpoint(receiver.url)], store: bench.store)
    defer { next.dispatcher.stop() }
    try next.dispatcher.start()
    #expect(try next.dispatcher.drain(upTo: 20) == 1)
    #expect(receiver.received == 1)
    #expect(next.dispatcher.statuses().first?.state == .gone(since: Samples.now))

    try bench.store.transaction { transaction in
      var state = try #require(try transaction.endpointStates().first)
      state.goneSince = nil
      try transaction.save(state)
    }
    #expect(try next.dispatcher.drain(upTo: 20) == 0)
    #expect(receiver.received == 2)
    #expect(next.dispatcher.statuses().first?.state == .working)
  }

  @Test("The store remembers how an endpoint is doing")
  func remembered() throws {
    let receiver = try Receiver { _, before in .answer(before == 0 ? 200 : 500) }
    defer { receiver.stop() }
    let bench = Bench([try Samples.endpoint(receiver.url)])
    try bench.store.put(Samples.event("a"), to: "wijkteam")
    try bench.dispatcher.start()
    _ = try bench.dispatcher.drain(upTo: 20)
    bench.advance(.seconds(7))
    try bench.store.put(Samples.event("b"), to: "wijkteam")
    _ = try bench.dispatcher.drain(upTo: 20)
    bench.dispatcher.stop()
    let state = try #require(try bench.store.transaction { try $0.endpointStates() }.first)
    #expect(state.failures == 1)
    #expect(state.lastSuccess == Samples.now)
    #expect(state.lastAttempt == Samples.now.adding(seconds: 7))
    #expect(state.lastOutcome == "De ontvanger antwoordde met status 500.")
    #expect(state.goneSince == nil)
  }

  @Test("An endpoint that asked for a pause is left alone, also by other deliveries")
  func asksForPause() throws {
    let receiver = try Receiver { _, before in
      before == 0 ? .answer(429, headers: ["Retry-After: 120"]) : .answer(200)
    }
    defer { receiver.stop() }
    let bench = Bench([try Samples.endpoint(receiver.url)])
    defer { bench.dispatcher.stop() }
    try bench.store.put(Samples.event("a"), Samples.event("b"), to: "wijkteam")
    try bench.dispatcher.start()
    #expect(try bench.dispatcher.drain(upTo: 20) == 2)
    bench.advance(.seconds(119))
    #expect(try bench.dispatcher.drain(upTo: 20) == 2)
    #expect(receiver.received == 1)
    bench.advance(.seconds(1))
    #expect(try bench.dispatcher.drain(upTo: 20) == 0)
    #expect(receiver.received == 3)
  }

  @Test("Deliveries go by the proxy, except to this computer")
  func proxy() throws {
    let proxy = try Receiver(.answer(200))
    let receiver = try Receiver(.answer(200))
    defer {
      proxy.stop()
      receiver.stop()
    }
    let bench = Bench(
      [
        try Endpoint(name: "ver", url: "http://ver.example/hook", secrets: ["x"], insecure: true),
        try Samples.endpoint(receiver.url),
      ], proxy: "http://127.0.0.1:\(proxy.port)")
    defer { bench.dispatcher.stop() }
    try bench.store.put(Samples.event(), to: "ver", "wijkteam")
    try bench.dispatcher.start()
    #expect(try bench.dispatcher.drain(upTo: 20) == 0)
    #expect(proxy.requests(1).map(\.line) == ["POST http://ver.example/hook HTTP/1.1"])
    #expect(receiver.requests(1).map(\.line) == ["POST /hook HTTP/1.1"])
    #expect(proxy.received == 1)
  }
}
