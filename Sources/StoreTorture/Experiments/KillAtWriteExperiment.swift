import Foundation

/// Kills an import at its first write, its second, and so on; likewise at each sync, truncation and removal.
struct KillAtWriteExperiment {
  let rig: Rig
  /// Points of each kind of call that are tried; all unless said.
  var points = Int.max

  private static let kinds = [["pwrite64"], ["fdatasync", "fsync"], ["ftruncate"], ["unlink", "rename"]]

  func run() throws -> Tally {
    var tally = Tally("kill-at-write")
    let round = try TortureRound(in: rig.fresh("kill-at-write"), batches: 2, records: 60)
    let one = round.folder + "/one"
    try rig.succeed(["import", round.folder, round.folder + "/" + round.batches[0], "--store", one])
    let first = Acknowledged(imported: [round.batches[0]])
    for (base, known) in [(nil, Acknowledged()), (one, first)] {
      for calls in Self.kinds { try run(calls, round, base: base, known, &tally) }
    }
    return tally
  }

  private func run(
    _ calls: [String], _ round: TortureRound, base: String?, _ known: Acknowledged, _ tally: inout Tally
  ) throws {
    let store = round.folder + "/store"
    for number in 1...10_000 where number <= points {
      try rig.place(base, at: store)
      let injection = InjectedRun.Injection(calls: calls, effect: "signal=KILL", number: number)
      let run = try InjectedRun(rig, injection, paths: [], arguments: ["import", round.folder, "--store", store])
      guard run.isInjected else { return }
      var acknowledged = known
      acknowledged.add(run.ended.out)
      tally.add(
        try rig.faultsAfterwards(round, store: store, acknowledged), "\(injection.name), \(base == nil ? "new" : "old")"
      )
    }
  }
}
