import Foundation
import SurveyStore

/// Records imports, a retraction and a backup, and cuts the power at random moments of them.
struct PowerCutExperiment {
  let rig: Rig
  let cuts: Int

  func run() throws -> Tally {
    var tally = Tally("power-cut")
    let round = try TortureRound(in: rig.fresh("power-cut"), records: 60)
    let disk = try rig.fresh("power-cut/disk")
    let log = round.folder + "/log"
    let recorder = try Recorder.build(in: round.folder)
    let environment = Recorder.environment(recorder, root: disk, log: log)
    let store = ["--store", disk + "/store"]
    let path = round.folder
    try rig.succeed(["import", path, path + "/" + round.batches[0]] + store, environment: environment)
    try rig.succeed(["import", path] + store, environment: environment)
    try rig.succeed(["batches", "retract", path, "2", "--reason", "trial"] + store, environment: environment)
    try rig.succeed(["backup", path, "--out", disk + "/copy"] + store, environment: environment)
    try rig.succeed(["import", path] + store, environment: environment)
    let recorded = try RecordedLog(path: log)
    let found = path + "/cut"
    try PowerCuts(log: recorded, folder: found)
      .run(cuts, seed: rig.seed, into: &tally) { said, number in
        try faults(round, found: found, copy: disk + "/copy", said: said, importing: number % 25 == 0)
      }
    tally.note = "\(recorded.steps.count) recorded steps"
    return tally
  }

  private func faults(
    _ round: TortureRound, found: String, copy: String, said: [String], importing: Bool
  ) throws -> Faults {
    var known = Acknowledged()
    for text in said { known.add(text, retracting: 2) }
    let store = found + "/store"
    let check = StoreCheck(folder: StoreFolder(path: store), records: round.records)
    var faults = importing ? try rig.faultsAfterwards(round, store: store, known) : check.faults(known)
    let backup = StoreFolder(path: found + "/copy")
    // The backup was made when all was imported and the second batch taken back.
    let whole = Acknowledged(imported: Set(round.batches), retracted: [2])
    if SurveyStore.exists(backup) {
      let wrong = StoreCheck(folder: backup, records: round.records).faults(whole)
      if !wrong.isNone { faults.add(Faults(halfImported: 1, details: ["backup: \(wrong.details)"])) }
    } else if said.contains(where: { $0.hasPrefix(copy + ": ") }) {
      faults.add(Faults(lost: 1, details: ["the backup is lost"]))
    }
    return faults
  }
}
