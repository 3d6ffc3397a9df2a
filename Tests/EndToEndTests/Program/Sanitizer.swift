import Foundation

/// Whether tests and program were built with a sanitizer; `make sanitize` says so.
enum Sanitizer {
  /// It takes memory of its own, and must be the first library of a program.
  static let isOn = ProcessInfo.processInfo.environment["SANITIZER"] != nil
}
