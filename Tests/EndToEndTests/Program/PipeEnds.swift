import Glibc

/// A pipe. No program inherits an end by accident: `RunningProgram.spawn` closes what it does not hand on.
struct PipeEnds {
  let read: Int32
  let write: Int32

  init() throws {
    var ends: [Int32] = [-1, -1]
    guard pipe(&ends) == 0 else {
      throw Failure("There is no pipe to be had: \(String(cString: strerror(errno))).")
    }
    (read, write) = (ends[0], ends[1])
  }
}
