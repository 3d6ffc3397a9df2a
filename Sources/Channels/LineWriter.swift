internal import Glibc
public import Model

/// Gathers lines and writes them to a descriptor when told to.
///
/// Writing blocks the thread. For one thread at a time. The program must ignore SIGPIPE: then a reader that went away
/// shows as a `ChannelError` with code `closed`.
public final class LineWriter {
  private let descriptor: Int32
  private var buffer: [UInt8] = []

  /// Writes to `descriptor` (standard output), which stays open.
  public init(descriptor: Int32 = 1) { self.descriptor = descriptor }

  /// Adds `text` and the end of the line; nothing is written before `flush`.
  public func add(line text: String) {
    buffer.append(contentsOf: text.utf8)
    buffer.append(UInt8(ascii: "\n"))
  }

  /// Adds a value as one line of JSON.
  public func add(json value: JSONValue) {
    value.encode(into: &buffer)
    buffer.append(UInt8(ascii: "\n"))
  }

  /// Adds what was written as one line of JSON.
  public func add(json: JSONWriter) {
    buffer.append(contentsOf: json.bytes)
    buffer.append(UInt8(ascii: "\n"))
  }

  /// Adds `text` as it is, its ends of lines included.
  public func add(text: String) { buffer.append(contentsOf: text.utf8) }

  /// Writes everything that was added. What could not be written is dropped when it throws.
  public func flush() throws(ChannelError) {
    defer { buffer.removeAll(keepingCapacity: true) }
    var written = 0
    while written < buffer.count {
      let count = buffer.withUnsafeBytes { bytes in
        write(descriptor, bytes.baseAddress.map { $0 + written }, bytes.count - written)
      }
      if count >= 0 {
        written += count
        continue
      }
      let failure = errno
      if failure == EINTR { continue }
      guard failure == EAGAIN else { throw .writing(failure) }
      // The descriptor does not block and its pipe is full.
      var waiting = pollfd(fd: descriptor, events: Int16(POLLOUT), revents: 0)
      guard poll(&waiting, 1, -1) >= 0 || errno == EINTR else { throw .writing(errno) }
    }
  }
}
