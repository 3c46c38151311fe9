import Foundation

/// Lets every system call on the files of a store fail, one after the other: once, and from then on.
struct IOFaultExperiment {
  let rig: Rig
  /// Points of each kind that are tried; all unless said.
  var points = Int.max
  var kinds: [TortureCommand.Kind] = [.first, .retract, .backup]

  /// Which calls fail, and with which errors.
  var faults = Self.all

  static let all: [(calls: [String], errors: [String])] = [
    (["pwrite64"], ["EIO", "ENOSPC"]), (["fdatasync", "fsync"], ["EIO", "ENOSPC"]), (["openat"], ["EIO", "EMFILE"]),
    (["ftruncate"], ["EIO", "ENOSPC"]), (["unlink", "rename"], ["EIO", "ENOSPC"]), (["pread64"], ["EIO"]),
    (["read"], ["EIO"]), (["write"], ["EIO", "ENOSPC"]), (["mkdir"], ["EIO", "ENOSPC"]),
  ]

  func run() throws -> [Tally] {
    let round = try TortureRound(in: rig.fresh("io-fault"), batches: 2, records: 60)
    let bases = try TortureCommand.Bases(rig, round)
    return try ["EIO", "ENOSPC", "EMFILE"].filter { error in faults.contains { $0.errors.contains(error) } }.map {
      error in
      var tally = Tally("io-fault \(error)")
      for kind in kinds {
        let command = TortureCommand(kind: kind, round: round)
        for fault in faults where fault.errors.contains(error) {
          for isLasting in [false, true] { try run(fault.calls, error, isLasting, command, bases, &tally) }
        }
      }
      return tally
    }
  }

  private func run(
    _ calls: [String], _ error: String, _ isLasting: Bool, _ command: TortureCommand, _ bases: TortureCommand.Bases,
    _ tally: inout Tally
  ) throws {
    for number in 1...10_000 where number <= points {
      try command.prepare(rig, bases)
      let injection = InjectedRun.Injection(
        calls: calls, effect: "error=\(error)", number: number, isLasting: isLasting)
      let run = try InjectedRun(rig, injection, paths: command.files, arguments: command.arguments)
      guard run.isInjected else { return }
      var faults = try command.faults(run.ended, rig)
      if let fault = ending(run.ended, command) { faults.others.append(fault) }
      tally.add(faults, "\(command.kind.rawValue), \(injection.name)")
    }
  }

  /// What is wrong with how a program ended that met an I/O error: it must say so in one finding about the store.
  private func ending(_ ended: Ended, _ command: TortureCommand) -> String? {
    if ended.status <= 1 { return nil }
    guard [65, 66, 73, 75].contains(ended.status) else { return "status \(ended.status): \(ended.error.prefix(200))" }
    let isClean = ended.error.split(separator: "\n").contains {
      $0.hasPrefix(command.round.folder) && $0.contains(": error: ")
    }
    return isClean ? nil : "no clean message: \(ended.error.prefix(200))"
  }
}
