import Testing

@testable import Webhooks

@Suite("Requests that wait for their turn")
struct HTTPQueueTests {
  private let begun = ContinuousClock.now

  private func job(_ name: String) -> HTTPJob {
    let request = HTTPRequest(
      url: name, headers: [], body: [], connectTimeout: .seconds(5), totalTimeout: .seconds(20),
      maximumResponse: 0, addressPolicy: .any, bypassesProxy: true)
    return HTTPJob(request: request, turn: nil) { _ in }
  }

  private func turn(patience: Int = 30, knownFailures: Int = 0) -> HTTPTurn {
    HTTPTurn(lane: 0, width: 2, patience: .seconds(patience), knownFailures: knownFailures)
  }

  private func queue(_ names: String...) -> HTTPQueue {
    var queue = HTTPQueue()
    for name in names { _ = queue.add(job(name), turn(), at: begun) }
    return queue
  }

  @Test("begin in their order, as many at once as may be, and one more when one has ended")
  func turns() {
    var queue = queue("a", "b", "c", "d")
    #expect(queue.take(at: begun).begin.map(\.request.url) == ["a", "b"])
    #expect(queue.take(at: begun).begin.isEmpty)
    #expect(queue.ended(well: true).isEmpty)
    #expect(queue.take(at: begun).begin.map(\.request.url) == ["c"])
  }

  @Test("come back when one before them has failed")
  func failure() {
    var queue = queue("a", "b", "c", "d")
    _ = queue.take(at: begun)
    #expect(queue.ended(well: false).map(\.request.url) == ["c", "d"])
    #expect(queue.take(at: begun).begin.isEmpty)
    // Sent before its sender heard of the failure.
    let accepted = [0, 1].map { queue.add(job("e"), turn(knownFailures: $0), at: begun) }
    #expect(accepted == [false, true])
    #expect(queue.take(at: begun).begin.map(\.request.url) == ["e"])
  }

  @Test("come back when they waited too long")
  func patience() {
    var queue = queue("a", "b", "c")
    _ = queue.take(at: begun)
    _ = queue.add(job("d"), turn(patience: 60), at: begun)
    _ = queue.ended(well: true)
    let (begin, back) = queue.take(at: begun.advanced(by: .seconds(31)))
    #expect(back.map(\.request.url) == ["c"])
    #expect(begin.map(\.request.url) == ["d"])
  }
}
