import Foundation
import SurveyStore

/// What every experiment works with: the program, a folder to work in, a seed.
struct Rig {
  /// The built `hailong`.
  let program: String
  /// A folder of the rig's own.
  let folder: String
  let seed: UInt64

  /// An empty folder of this name; whatever was there before is removed.
  func fresh(_ name: String) throws -> String {
    let path = folder + "/" + name
    try? FileManager.default.removeItem(atPath: path)
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    return path
  }

  /// Runs `hailong`.
  func run(_ arguments: [String], environment: [String: String] = [:], measuring: Bool = false) throws -> Ended {
    try ChildProgram.run(
      program, arguments, outputs: folder + "/run", environment: environment, measuring: measuring)
  }

  /// Runs `hailong`, which must end well; status 1 says that records were left out.
  @discardableResult
  func succeed(_ arguments: [String], environment: [String: String] = [:]) throws -> Ended {
    let ended = try run(arguments, environment: environment)
    guard ended.status <= 1 else {
      throw RigFailure(description: "hailong \(arguments.joined(separator: " ")): \(ended.status) \(ended.error)")
    }
    return ended
  }

  /// Copies a store, or makes its folder empty.
  func place(_ base: String?, at target: String) throws {
    try? FileManager.default.removeItem(atPath: target)
    if let base { try FileManager.default.copyItem(atPath: base, toPath: target) }
  }

  /// After an accident: the store must be sound, and the next import must work and bring what is missing.
  func faultsAfterwards(
    _ round: TortureRound, store: String, _ acknowledged: Acknowledged
  ) throws -> Faults {
    let check = StoreCheck(folder: StoreFolder(path: store), records: round.records)
    var faults = check.faults(acknowledged)
    guard faults.corrupt == 0 else { return faults }
    let next = try run(["import", round.folder, "--store", store])
    if next.status > 1 { faults.others.append("the next import ended with \(next.status): \(next.error.prefix(300))") }
    var all = acknowledged
    all.imported = Set(round.batches)
    faults.add(check.faults(all))
    return faults
  }
}
