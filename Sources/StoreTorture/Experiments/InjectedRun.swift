import Foundation

/// Runs `hailong` under strace, which kills it or makes a system call fail at a chosen call.
struct InjectedRun {
  /// Calls and what happens to them, as `strace -e inject=` takes it.
  struct Injection {
    let calls: [String]
    /// Such as `signal=KILL` or `error=EIO`.
    let effect: String
    /// The call, counted from 1.
    let number: Int
    /// Whether all later calls fail, too.
    var isLasting = false

    var name: String { "\(calls.joined(separator: ",")) \(effect) at \(number)\(isLasting ? "+" : "")" }
  }

  let ended: Ended
  /// Whether the call came at all.
  let isInjected: Bool

  static let strace = "/usr/bin/strace"

  /// Whether this machine has strace and lets it trace.
  static func isPossible(in folder: String) -> Bool {
    guard FileManager.default.isExecutableFile(atPath: strace) else { return false }
    let arguments = ["-o", folder + "/probe", "-e", "trace=none", "/bin/true"]
    return (try? ChildProgram.run(strace, arguments, outputs: folder + "/probe"))?.status == 0
  }

  /// Runs `hailong` with an injection at calls that touch the files of a store; at all calls of the process where
  /// `paths` is empty.
  init(_ rig: Rig, _ injection: Injection, paths: [String], arguments: [String]) throws {
    let log = rig.folder + "/strace.log"
    let calls = injection.calls.joined(separator: ",")
    let when = "when=\(injection.number)\(injection.isLasting ? "+" : "")"
    let restricted = paths.flatMap { ["-P", $0] }
    ended = try ChildProgram.run(
      Self.strace,
      ["-f", "-qq", "-o", log] + restricted
        + ["-e", "trace=\(calls)", "-e", "inject=\(calls):\(injection.effect):\(when)", rig.program] + arguments,
      outputs: rig.folder + "/injected", environment: ["PATH": "/usr/bin:/bin"])
    let said = (try? String(contentsOfFile: log, encoding: .utf8)) ?? ""
    isInjected = said.contains("INJECTED") || said.contains("killed by SIGKILL")
  }
}
