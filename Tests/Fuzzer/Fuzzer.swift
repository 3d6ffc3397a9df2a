import Foundation
import Fuzzing

/// What libFuzzer calls; `make fuzz` builds it. `FUZZ_TARGET` names what is fed.
private enum Feeding {
  // libFuzzer has one thread.
  nonisolated(unsafe) static let fuzzer = Fuzzer()
  static let target = ProcessInfo.processInfo.environment["FUZZ_TARGET"].flatMap(FuzzTarget.init)
}

@_cdecl("LLVMFuzzerInitialize") public func initialize(_: UnsafeRawPointer?, _: UnsafeRawPointer?) -> Int32 {
  guard let target = Feeding.target else {
    fatalError("FUZZ_TARGET must be one of \(FuzzTarget.allCases.map(\.rawValue)).")
  }
  do {
    try Feeding.fuzzer.prepare(target)
  } catch {
    fatalError("\(error)")
  }
  return 0
}

@_cdecl("LLVMFuzzerTestOneInput") public func testOneInput(_ start: UnsafePointer<UInt8>?, _ count: Int)
  -> Int32
{
  guard let target = Feeding.target else { return -1 }
  let bytes = Array(UnsafeBufferPointer(start: start, count: min(count, target.longest)))
  let begun = computed()
  do {
    try Feeding.fuzzer.run(target, bytes)
  } catch {
    fatalError("\(error)")
  }
  // What libFuzzer watches costs time as well: four times as much is allowed.
  let taken = (computed() - begun) * 1000
  if taken > Double(4 * target.limit) { fatalError("It took \(Int(taken)) ms.") }
  return 0
}

/// The computing of this thread, so that what else the machine does does not count, in seconds.
private func computed() -> Double {
  var time = timespec()
  clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
  return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
}
