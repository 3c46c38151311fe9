import Foundation
import Glibc

/// How a program ended, what it said, and what it cost.
struct Ended {
  /// As `wait4` gives it.
  let raw: Int32
  let out: String
  let error: String
  let seconds: Double
  /// Seconds of processor time, the system's included.
  let processor: Double
  /// The largest resident set that was seen, in bytes; 0 where nobody looked.
  let peak: Int

  /// The signal that ended the program; `nil` where it ended by itself.
  var signal: Int32? { raw & 0x7F == 0 ? nil : raw & 0x7F }
  /// The exit status; 128 and the signal where one ended the program.
  var status: Int32 { signal.map { 128 + $0 } ?? (raw >> 8) & 0xFF }
}

/// Could not start a program, or something else that a rig needs is not there.
struct RigFailure: Error, CustomStringConvertible {
  let description: String
}

/// A program that was started; its outputs go to files, so that no pipe can fill up or break.
struct ChildProgram {
  let pid: pid_t
  private let out: String
  private let error: String
  private let start = Moment()

  /// Starts `program` with outputs in files beginning with `outputs`.
  init(_ program: String, _ arguments: [String], outputs: String, environment: [String: String] = [:]) throws {
    out = outputs + ".out"
    error = outputs + ".err"
    var variables = ["PATH": "/usr/bin:/bin", "HAILONG_LANG": "en", "NO_COLOR": "1", "SWIFT_BACKTRACE": "enable=no"]
    variables.merge(environment) { $1 }
    pid = try Self.start(program, [program] + arguments, variables.map { "\($0)=\($1)" }, out: out, error: error)
  }

  private static func start(
    _ program: String, _ arguments: [String], _ variables: [String], out: String, error: String
  ) throws -> pid_t {
    try withCStrings(arguments) { argv in
      try withCStrings(variables) { envp in
        var actions = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDONLY, 0)
        posix_spawn_file_actions_addopen(&actions, 1, out, O_WRONLY | O_CREAT | O_TRUNC, 0o600)
        posix_spawn_file_actions_addopen(&actions, 2, error, O_WRONLY | O_CREAT | O_TRUNC, 0o600)
        var pid = pid_t()
        let code = posix_spawnp(&pid, program, &actions, nil, argv, envp)
        guard code == 0 else { throw RigFailure(description: "\(program): \(String(cString: strerror(code)))") }
        return pid
      }
    }
  }

  /// Ends the program at once.
  func kill() { _ = Glibc.kill(pid, SIGKILL) }

  /// Waits for the end; looks at the resident set meanwhile where asked to.
  func wait(measuring: Bool = false) -> Ended {
    var raw: Int32 = 0
    var usage = rusage()
    var peak = 0
    while wait4(pid, &raw, measuring ? WNOHANG : 0, &usage) != pid {
      if errno != EINTR && !measuring { break }
      // What `wait4` tells of the peak includes the parent as it was when it started the child.
      peak = max(peak, Self.peak(of: pid))
      usleep(2_000)
    }
    let seconds = start.seconds
    let processor =
      Double(usage.ru_utime.tv_sec + usage.ru_stime.tv_sec)
      + Double(usage.ru_utime.tv_usec + usage.ru_stime.tv_usec) / 1e6
    return Ended(
      raw: raw, out: Self.text(out), error: Self.text(error), seconds: seconds, processor: processor, peak: peak)
  }

  /// Runs a program to its end.
  static func run(
    _ program: String, _ arguments: [String], outputs: String, environment: [String: String] = [:],
    measuring: Bool = false
  ) throws -> Ended {
    try ChildProgram(program, arguments, outputs: outputs, environment: environment).wait(measuring: measuring)
  }

  private static func peak(of pid: pid_t) -> Int {
    let status = (try? String(contentsOfFile: "/proc/\(pid)/status", encoding: .utf8)) ?? ""
    guard let line = status.split(separator: "\n").first(where: { $0.hasPrefix("VmHWM:") }) else { return 0 }
    return (line.split(separator: " ").compactMap { Int($0) }.first ?? 0) * 1_024
  }

  /// At most a MiB of what was said; bytes that are no text are shown as such.
  private static func text(_ path: String) -> String {
    guard let handle = FileHandle(forReadingAtPath: path) else { return "" }
    defer { try? handle.close() }
    return String(decoding: (try? handle.read(upToCount: 1 << 20)) ?? Data(), as: UTF8.self)
  }

  private static func withCStrings<Value>(
    _ texts: [String], _ body: (UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>) throws -> Value
  ) throws -> Value {
    var pointers = texts.map { strdup($0) } + [nil]
    defer { for pointer in pointers { free(pointer) } }
    return try pointers.withUnsafeMutableBufferPointer { buffer in
      guard let start = buffer.baseAddress else { throw RigFailure(description: "no arguments") }
      return try body(start)
    }
  }
}

/// A moment on a clock that nobody sets.
struct Moment {
  private let nanoseconds = DispatchTime.now().uptimeNanoseconds

  /// The seconds since then.
  var seconds: Double { Double(DispatchTime.now().uptimeNanoseconds - nanoseconds) / 1e9 }
}
