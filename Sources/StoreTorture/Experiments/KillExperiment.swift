import Foundation

/// Kills commands at random moments.
struct KillExperiment {
  let rig: Rig
  let trials: Int

  func run() throws -> Tally {
    var tally = Tally("kill")
    var steps = SeededSteps(rig.seed)
    let round = try TortureRound(in: rig.fresh("kill"))
    let bases = try TortureCommand.Bases(rig, round)
    let commands = try TortureCommand.Kind.allCases.map { kind in
      let command = TortureCommand(kind: kind, round: round)
      return (command: command, seconds: try time(command, bases))
    }
    var killed = 0
    for trial in 0..<trials {
      let (command, seconds) = commands[trial % commands.count]
      try command.prepare(rig, bases)
      let child = try ChildProgram(rig.program, command.arguments, outputs: round.folder + "/child")
      usleep(UInt32(Double.random(in: 0...(1.1 * seconds), using: &steps) * 1e6))
      child.kill()
      let ended = child.wait()
      if ended.signal != nil { killed += 1 }
      var faults = try command.faults(ended, rig)
      if ended.signal == nil, ended.status > 1 { faults.others.append("ended with \(ended.status)") }
      tally.add(faults, "trial \(trial), \(command.kind.rawValue)")
    }
    tally.note = "\(killed) killed while running"
    return tally
  }

  /// How long a command takes when nobody kills it.
  private func time(_ command: TortureCommand, _ bases: TortureCommand.Bases) throws -> Double {
    var seconds = 0.0
    for _ in 0..<2 {
      try command.prepare(rig, bases)
      seconds = try rig.succeed(command.arguments).seconds
    }
    return seconds
  }
}
