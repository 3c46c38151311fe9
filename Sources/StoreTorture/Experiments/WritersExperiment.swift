import Foundation
import SurveyStore

/// Lets 2, 4 and 8 imports of different files into one store run at once.
struct WritersExperiment {
  let rig: Rig
  let trials: Int
  var writers = [2, 4, 8]

  func run() throws -> Tally {
    var tally = Tally("writers")
    var told = 0
    for count in writers {
      let round = try TortureRound(in: rig.fresh("writers"), batches: count)
      for trial in 0..<trials {
        let store = round.folder + "/store"
        try rig.place(nil, at: store)
        let children = try round.batches.enumerated().map { position, file in
          try ChildProgram(
            rig.program, ["import", round.folder, round.folder + "/" + file, "--store", store],
            outputs: round.folder + "/writer\(position)")
        }
        var known = Acknowledged()
        var faults = Faults()
        for child in children {
          let ended = child.wait()
          known.add(ended.out)
          if ended.status == 75 { told += 1 }
          if ended.status > 1, ended.status != 75 {
            faults.others.append("a writer ended with \(ended.status): \(ended.error.prefix(300))")
          }
        }
        faults.add(try rig.faultsAfterwards(round, store: store, known))
        tally.add(faults, "\(count) writers, trial \(trial)")
      }
    }
    tally.note = "\(told) imports told to wait (75)"
    return tally
  }
}
