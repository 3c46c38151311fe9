import Foundation

/// The power-cut rig on a plain SQLite writer: with write-ahead logging and `NORMAL` it must see losses, with the
/// journal and the synchronising of the store none.
struct ControlExperiment {
  let rig: Rig
  /// The executable that holds `ControlWriter`.
  let writer: String
  let cuts: Int

  func run() throws -> [Tally] {
    [
      try run("control wal normal", journal: "WAL", synchronous: "NORMAL", .losses),
      try run("control truncate full", journal: "TRUNCATE", synchronous: "FULL", .nothing),
    ]
  }

  private func run(
    _ name: String, journal: String, synchronous: String, _ expectation: Tally.Expectation
  ) throws -> Tally {
    var tally = Tally(name, expectation: expectation)
    let folder = try rig.fresh("control-\(journal)")
    let disk = try rig.fresh("control-\(journal)/disk")
    let recorder = try Recorder.build(in: folder)
    let ended = try ChildProgram.run(
      writer, ["control-writer", disk + "/plain.sqlite", journal, synchronous, "60"], outputs: folder + "/writer",
      environment: Recorder.environment(recorder, root: disk, log: folder + "/log"))
    guard ended.status == 0 else { throw RigFailure(description: "the control's writer: \(ended.error)") }
    let found = folder + "/cut"
    try PowerCuts(log: RecordedLog(path: folder + "/log"), folder: found)
      .run(cuts, seed: rig.seed, into: &tally) { said, _ in
        ControlWriter.faults(in: found + "/plain.sqlite", acknowledged: said.count)
      }
    if expectation == .losses { tally.note = "must lose, or the rig sees nothing" }
    return tally
  }
}
