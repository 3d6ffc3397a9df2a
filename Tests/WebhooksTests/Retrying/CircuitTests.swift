import Model
import Testing

@testable import Webhooks

@Suite("The circuit of an endpoint")
struct CircuitTests {
  private func opened() -> Circuit {
    var circuit = Circuit()
    for _ in 0..<5 { circuit.failed(at: Samples.now) }
    return circuit
  }

  @Test("lets everything through until five failures in a row")
  func closed() {
    var circuit = Circuit()
    for _ in 0..<4 { circuit.failed(at: Samples.now) }
    #expect(circuit.allowance(at: Samples.now, running: 3, most: 8) == 5)
    circuit.succeeded()
    for _ in 0..<4 { circuit.failed(at: Samples.now) }
    #expect(circuit.allowance(at: Samples.now, running: 8, most: 8) == 0)
    #expect(circuit.openUntil == nil)
    circuit.failed(at: Samples.now)
    #expect(circuit.openUntil == Samples.now.adding(seconds: 30))
  }

  @Test("is open no longer when the clock was put back")
  func clockPutBack() {
    let circuit = opened()
    #expect(circuit.allowance(at: Samples.now.adding(days: -365), running: 0, most: 8) == 1)
    #expect(circuit.allowance(at: Samples.now.adding(seconds: -3600), running: 0, most: 8) == 0)
  }

  @Test("is open for 30 s, and then lets one try")
  func probe() {
    let circuit = opened()
    #expect(circuit.allowance(at: Samples.now.adding(seconds: 29), running: 0, most: 8) == 0)
    #expect(circuit.allowance(at: Samples.now.adding(seconds: 30), running: 0, most: 8) == 1)
    #expect(circuit.allowance(at: Samples.now.adding(seconds: 30), running: 1, most: 8) == 0)
  }

  @Test("waits twice as long after each try that fails, up to ten minutes")
  func doubling() {
    var circuit = opened()
    for pause: Int64 in [60, 120, 240, 480, 600, 600] {
      let now = circuit.openUntil ?? Samples.now
      circuit.failed(at: now)
      #expect(circuit.openUntil == now.adding(seconds: pause))
    }
    circuit.succeeded()
    #expect(circuit == Circuit())
  }

  @Test("takes no notice of failures that were on their way when it opened")
  func stragglers() {
    var circuit = opened()
    for _ in 0..<7 { circuit.failed(at: Samples.now.adding(seconds: 10)) }
    #expect(circuit.openUntil == Samples.now.adding(seconds: 30))
  }

  @Test("opens at once when what every delivery needs cannot be had, and waits longer each time")
  func tripped() {
    var circuit = Circuit()
    circuit.tripped(at: Samples.now)
    #expect(circuit.openUntil == Samples.now.adding(seconds: 30))
    circuit.tripped(at: Samples.now.adding(seconds: 30))
    #expect(circuit.openUntil == Samples.now.adding(seconds: 90))
  }

  @Test("waits as long as a receiver asks, and never shorter than it already had to")
  func asked() {
    var circuit = Circuit()
    circuit.failed(at: Samples.now)
    circuit.asked(toWaitUntil: Samples.now.adding(seconds: 90))
    #expect(circuit.allowance(at: Samples.now.adding(seconds: 89), running: 0, most: 8) == 0)
    #expect(circuit.allowance(at: Samples.now.adding(seconds: 90), running: 0, most: 8) == 1)
    var broken = opened()
    broken.asked(toWaitUntil: Samples.now.adding(seconds: 10))
    #expect(broken.openUntil == Samples.now.adding(seconds: 30))
  }
}
