/// What a program that ran to its end left behind.
struct Outcome {
  let status: Int32
  let output: String
  let errors: String

  var lines: [String] {
    output.split(separator: "\n", omittingEmptySubsequences: false).dropLast().map(String.init)
  }

  /// Runs the program with `input` on its standard input, until it ends by itself.
  static func of(
    _ arguments: String..., in workplace: Workplace, input: String = "", environment: [String: String] = [:]
  ) throws -> Outcome {
    try of(arguments, in: workplace, input: Array(input.utf8), environment: environment)
  }

  static func of(
    _ arguments: [String], in workplace: Workplace, input: [UInt8] = [], environment: [String: String] = [:]
  ) throws -> Outcome {
    let program = try RunningProgram(arguments, in: workplace, environment: environment)
    if !input.isEmpty { try program.send(bytes: input) }
    program.closeInput()
    let output = try program.remainingLines().map { $0 + "\n" }.joined()
    guard case .exited(let status) = try program.ended() else {
      throw Failure("The program \(arguments) was ended by a signal: \(program.errors)")
    }
    return Outcome(status: status, output: output, errors: program.errors)
  }
}
