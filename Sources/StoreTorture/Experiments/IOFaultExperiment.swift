import Foundation
import SurveyStore

/// Lets every system call on the files of a store fail, one after the other: once, and from then on.
struct IOFaultExperiment {
  let rig: Rig
  /// Points of each kind that are tried; all unless said.
  var points = Int.max

  private static let kinds: [([String], [String])] = [
    (["pwrite64"], ["EIO", "ENOSPC"]), (["fdatasync", "fsync"], ["EIO", "ENOSPC"]), (["openat"], ["EIO", "EMFILE"]),
    (["ftruncate"], ["EIO", "ENOSPC"]), (["unlink", "rename"], ["EIO", "ENOSPC"]), (["pread64"], ["EIO"]),
    (["write"], ["EIO", "ENOSPC"]), (["mkdir"], ["EIO", "ENOSPC"]),
  ]

  func run() throws -> [Tally] {
    let round = try TortureRound(in: rig.fresh("io-fault"), batches: 2, records: 60)
    return try ["EIO", "ENOSPC", "EMFILE"].map { error in
      var tally = Tally("io-fault \(error)")
      for (calls, errors) in Self.kinds where errors.contains(error) {
        for isLasting in [false, true] { try run(calls, error, isLasting, round, &tally) }
      }
      return tally
    }
  }

  private func run(
    _ calls: [String], _ error: String, _ isLasting: Bool, _ round: TortureRound, _ tally: inout Tally
  ) throws {
    let store = round.folder + "/store"
    let folder = StoreFolder(path: store)
    let files = [folder.responses, folder.personal]
    let paths =
      [store, folder.key, folder.key + ".new", folder.lock] + files + files.map { $0 + "-journal" }
    for number in 1...10_000 where number <= points {
      try rig.place(nil, at: store)
      let injection = InjectedRun.Injection(
        calls: calls, effect: "error=\(error)", number: number, isLasting: isLasting)
      let run = try InjectedRun(rig, injection, paths: paths, arguments: ["import", round.folder, "--store", store])
      guard run.isInjected else { return }
      var acknowledged = Acknowledged()
      acknowledged.add(run.ended.out)
      var faults = try rig.faultsAfterwards(round, store: store, acknowledged)
      if let fault = Self.ending(run.ended, store: store) { faults.others.append(fault) }
      if run.ended.status <= 1, acknowledged.imported.count < round.batches.count {
        faults.others.append("status \(run.ended.status), and not all is imported")
      }
      tally.add(faults, injection.name)
    }
  }

  /// What is wrong with how a program ended that met an I/O error: it must say so in one finding about the store.
  static func ending(_ ended: Ended, store: String) -> String? {
    if ended.status <= 1 { return nil }
    guard [65, 66, 73, 75].contains(ended.status) else { return "status \(ended.status): \(ended.error.prefix(200))" }
    let isClean = ended.error.split(separator: "\n").contains { $0.contains(store) && $0.contains(": error: ") }
    return isClean ? nil : "no clean message: \(ended.error.prefix(200))"
  }
}
