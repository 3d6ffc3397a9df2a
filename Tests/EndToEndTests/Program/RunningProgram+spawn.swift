import CSpawn
import Glibc

extension RunningProgram {
  /// Starts the program; its descriptors 0, 1 and 3 become `descriptors`, and all others stay here.
  static func spawn(
    _ arguments: [String], directory: String, errors: String, environment: [String: String],
    descriptors: [Int32]
  ) throws -> pid_t {
    let program = try ProgramFile.path()
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    for (descriptor, place) in zip(descriptors, [Int32(0), 1, 3]) {
      posix_spawn_file_actions_adddup2(&actions, descriptor, place)
    }
    posix_spawn_file_actions_addopen(&actions, 2, errors, O_WRONLY | O_CREAT | O_APPEND, 0o600)
    test_spawn_isolate(&actions, 4, directory)

    // Signals as a shell hands them on, whatever the tests did with theirs.
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    var defaults = sigset_t()
    sigemptyset(&defaults)
    posix_spawnattr_setsigmask(&attributes, &defaults)
    sigaddset(&defaults, SIGPIPE)
    posix_spawnattr_setsigdefault(&attributes, &defaults)
    posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGDEF | POSIX_SPAWN_SETSIGMASK))

    let words = ([program] + arguments).map { strdup($0) } + [nil]
    let variables = environment.map { strdup("\($0.key)=\($0.value)") } + [nil]
    defer { (words + variables).forEach { free($0) } }
    var pid = pid_t()
    let code = posix_spawn(&pid, program, &actions, &attributes, words, variables)
    guard code == 0 else { throw Failure("The program does not start: \(String(cString: strerror(code))).") }
    return pid
  }
}
