import Foundation
import SurveyStore

/// Kills commands at random moments.
struct KillExperiment {
  let rig: Rig
  let trials: Int

  /// A command that is killed, and the store that it starts from.
  private struct Command {
    let name: String
    let arguments: [String]
    /// The store before; `nil` is none.
    let base: String?
    /// What the store before had acknowledged.
    let known: Acknowledged
    var retracting: Int?
    /// How long the command takes when nobody kills it.
    var seconds = 0.0
  }

  func run() throws -> Tally {
    var tally = Tally("kill")
    var steps = SeededSteps(rig.seed)
    let round = try TortureRound(in: rig.fresh("kill"))
    let store = round.folder + "/store"
    var commands = try commands(round, store: store)
    for index in commands.indices { commands[index].seconds = try time(commands[index], store) }
    var killed = 0
    for trial in 0..<trials {
      let command = commands[trial % commands.count]
      try rig.place(command.base, at: store)
      for folder in ["/out", "/copy"] { try? FileManager.default.removeItem(atPath: round.folder + folder) }
      let child = try ChildProgram(rig.program, command.arguments, outputs: round.folder + "/child")
      usleep(UInt32(Double.random(in: 0...(1.1 * command.seconds), using: &steps) * 1e6))
      child.kill()
      let ended = child.wait()
      if ended.signal != nil { killed += 1 }
      var known = command.known
      known.add(ended.out, retracting: command.retracting)
      var faults = try rig.faultsAfterwards(round, store: store, known)
      faults.add(try backupFaults(round, ended, known))
      if ended.signal == nil, ended.status > 1 { faults.others.append("ended with \(ended.status)") }
      tally.add(faults, "trial \(trial), \(command.name)")
    }
    tally.note = "\(killed) killed while running"
    return tally
  }

  private func commands(_ round: TortureRound, store: String) throws -> [Command] {
    let one = round.folder + "/one"
    let all = round.folder + "/all"
    let path = round.folder
    try rig.succeed(["import", path, path + "/" + round.batches[0], "--store", one])
    try rig.succeed(["import", path, "--store", all])
    let first = Acknowledged(imported: [round.batches[0]])
    let whole = Acknowledged(imported: Set(round.batches))
    let end = ["--store", store]
    return [
      Command(name: "import", arguments: ["import", path] + end, base: nil, known: Acknowledged()),
      Command(name: "import more", arguments: ["import", path] + end, base: one, known: first),
      Command(
        name: "retract", arguments: ["batches", "retract", path, "2", "--reason", "trial"] + end, base: all,
        known: whole, retracting: 2),
      Command(name: "backup", arguments: ["backup", path, "--out", path + "/copy"] + end, base: all, known: whole),
      Command(name: "run", arguments: ["run", path, "--out", path + "/out"] + end, base: one, known: first),
    ]
  }

  private func time(_ command: Command, _ store: String) throws -> Double {
    var seconds = 0.0
    for _ in 0..<2 {
      try rig.place(command.base, at: store)
      for folder in ["/out", "/copy"] {
        try? FileManager.default.removeItem(atPath: rig.folder + "/kill" + folder)
      }
      seconds = try rig.succeed(command.arguments).seconds
    }
    return seconds
  }

  /// A backup is whole as soon as it is a store; one that was acknowledged must be there.
  private func backupFaults(_ round: TortureRound, _ ended: Ended, _ known: Acknowledged) throws -> Faults {
    let copy = StoreFolder(path: round.folder + "/copy")
    if SurveyStore.exists(copy) {
      let found = StoreCheck(folder: copy, records: round.records).faults(known)
      return found.isNone ? Faults() : Faults(halfImported: 1, details: ["backup: \(found.details)"])
    }
    return ended.out.hasPrefix(copy.path + ": ") ? Faults(lost: 1, details: ["the backup is lost"]) : Faults()
  }
}
