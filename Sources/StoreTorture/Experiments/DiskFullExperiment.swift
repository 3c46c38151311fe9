import Foundation
import SurveyStore

/// Imports into a small disk of its own until it is full; needs the right to mount one.
struct DiskFullExperiment {
  let rig: Rig
  /// Sizes of the disk, in KiB.
  var sizes = [256, 384, 512, 768, 1_024, 1_536, 2_048]

  func run() throws -> Tally {
    var tally = Tally("disk-full")
    let disk = try rig.fresh("disk")
    for size in sizes {
      let mounted = try ChildProgram.run(
        "mount", ["-t", "tmpfs", "-o", "size=\(size)k", "tmpfs", disk], outputs: rig.folder + "/mount")
      guard mounted.status == 0 else {
        tally.note = "not run: may not mount a disk"
        return tally
      }
      defer { _ = try? ChildProgram.run("umount", [disk], outputs: rig.folder + "/umount") }
      tally.add(try faults(disk), "\(size) KiB")
    }
    return tally
  }

  private func faults(_ disk: String) throws -> Faults {
    let round = try TortureRound(in: rig.fresh("full"), batches: 24, records: 400)
    let store = disk + "/store"
    // What others keep on the disk, and free at last.
    let ballast = disk + "/ballast"
    let size = try FileManager.default.attributesOfFileSystem(forPath: disk)[.systemFreeSize] as? Int ?? 0
    guard FileManager.default.createFile(atPath: ballast, contents: Data(count: size / 3)) else {
      throw RigFailure(description: "\(ballast): not written")
    }
    var known = Acknowledged()
    var faults = Faults()
    var isFull = false
    for file in round.batches {
      let ended = try rig.run(["import", round.folder, round.folder + "/" + file, "--store", store])
      known.add(ended.out)
      guard ended.status > 1 else { continue }
      isFull = true
      if ended.status != 73 { faults.others.append("status \(ended.status)") }
      if !ended.error.contains(store) || !ended.error.contains(": error: ") {
        faults.others.append("no clean message: \(ended.error.prefix(300))")
      }
      break
    }
    if !isFull { faults.others.append("the disk did not fill up") }
    let check = StoreCheck(folder: StoreFolder(path: store), records: round.records)
    if !known.imported.isEmpty {
      let verified = try rig.run(["verify", round.folder, "--store", store])
      if verified.status != 0 { faults.others.append("verify on the full disk: \(verified.error.prefix(300))") }
      faults.add(check.faults(known))
    }
    try FileManager.default.removeItem(atPath: ballast)
    guard let next = round.batches.first(where: { !known.imported.contains($0) }) else { return faults }
    let ended = try rig.run(["import", round.folder, round.folder + "/" + next, "--store", store])
    if ended.status > 1 { faults.others.append("after freeing: \(ended.status) \(ended.error.prefix(300))") }
    known.add(ended.out)
    faults.add(check.faults(known))
    return faults
  }
}
