import Foundation

/// A clock of the day for one program, which can be put forward and back while it runs; see `Tests/ClockShift`.
struct ShiftedClock {
  /// What a program needs in its environment to see it.
  let environment: [String: String]
  private let file: String

  init(in workplace: Workplace) throws {
    let library = URL(filePath: try ProgramFile.path()).deletingLastPathComponent().appending(
      path: "libClockShift.so")
    file = try workplace.write([UInt8](repeating: 0, count: 8), to: "clock")
    environment = ["LD_PRELOAD": library.path, "SHIFTED_CLOCK": file]
  }

  /// Puts the clock so many days ahead of the machine's, or behind.
  func shift(days: Int64) throws {
    // Written into the same file: the program has it mapped.
    let handle = try FileHandle(forWritingTo: URL(filePath: file))
    try handle.write(contentsOf: withUnsafeBytes(of: days * 86_400) { Data($0) })
    try handle.close()
  }
}
