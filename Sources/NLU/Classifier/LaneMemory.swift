#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// Rows of 32 numbers side by side, all 0 at first: what a trainer goes through at random, over and over.
///
/// In large pages where the system has them, as tens of megabytes that are read at random spend much of their time on
/// finding the page otherwise.
final class LaneMemory {
  private static let largePage = 2 << 20

  let rows: UnsafeMutablePointer<Lanes>
  let count: Int

  init(count: Int) {
    self.count = count
    let size = count * MemoryLayout<Lanes>.stride
    let block = UnsafeMutableRawPointer.allocate(
      byteCount: size, alignment: size < Self.largePage ? MemoryLayout<Lanes>.size : Self.largePage)
    #if canImport(Glibc)
      // Advice only: what the system makes of it changes no result.
      _ = madvise(block, size, MADV_HUGEPAGE)
    #endif
    rows = block.bindMemory(to: Lanes.self, capacity: count)
    rows.initialize(repeating: .zero, count: count)
  }

  deinit { rows.deallocate() }
}
