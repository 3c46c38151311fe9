import Foundation

/// Kills commands at their first write, their second, and so on; likewise at each sync, truncation, removal and renaming.
struct KillAtWriteExperiment {
  let rig: Rig
  /// Points of each kind of call that are tried; all unless said.
  var points = Int.max
  var kinds: [TortureCommand.Kind] = [.first, .more, .retract, .backup]

  private static let calls = [["pwrite64"], ["fdatasync", "fsync"], ["ftruncate"], ["unlink", "rename"]]

  func run() throws -> Tally {
    var tally = Tally("kill-at-write")
    let round = try TortureRound(in: rig.fresh("kill-at-write"), batches: 2, records: 60)
    let bases = try TortureCommand.Bases(rig, round)
    for kind in kinds {
      let command = TortureCommand(kind: kind, round: round)
      for calls in Self.calls { try run(calls, command, bases, &tally) }
    }
    return tally
  }

  private func run(
    _ calls: [String], _ command: TortureCommand, _ bases: TortureCommand.Bases, _ tally: inout Tally
  ) throws {
    for number in 1...10_000 where number <= points {
      try command.prepare(rig, bases)
      let injection = InjectedRun.Injection(calls: calls, effect: "signal=KILL", number: number)
      let run = try InjectedRun(rig, injection, paths: [], arguments: command.arguments)
      guard run.isInjected else { return }
      tally.add(try command.faults(run.ended, rig), "\(command.kind.rawValue), \(injection.name)")
    }
  }
}
