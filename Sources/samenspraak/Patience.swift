/// How long a running program waits for a line before it looks whether something is to be said or done.
enum Patience {
  static let milliseconds: Int32 = 1000
}
