import Foundation
import Fuzzing

/// What libFuzzer calls; `make fuzz` builds it. `FUZZ_TARGET` names what is fed.
private enum Feeding {
  // libFuzzer has one thread.
  nonisolated(unsafe) static let fuzzer = try? Fuzzer()
  static let target = ProcessInfo.processInfo.environment["FUZZ_TARGET"].flatMap(FuzzTarget.init)
}

@_cdecl("LLVMFuzzerTestOneInput") public func testOneInput(_ start: UnsafePointer<UInt8>?, _ count: Int)
  -> Int32
{
  guard let target = Feeding.target, let fuzzer = Feeding.fuzzer else {
    fatalError("FUZZ_TARGET names no target, or the intents cannot be read.")
  }
  let bytes = Array(UnsafeBufferPointer(start: start, count: min(count, target.longest)))
  do {
    try fuzzer.run(target, bytes)
  } catch {
    fatalError("\(error)")
  }
  return 0
}
