import Foundation
import SurveyStore

/// A command that is interrupted, the store that it starts from, and what must be true afterwards.
struct TortureCommand {
  enum Kind: String, CaseIterable {
    case first = "import"
    case more = "import more"
    case retract, backup, run
  }

  let kind: Kind
  let round: TortureRound

  /// The stores of a round before a command: none, one with the first batch, one with all.
  struct Bases {
    let one: String
    let all: String

    init(_ rig: Rig, _ round: TortureRound) throws {
      one = round.folder + "/one"
      all = round.folder + "/all"
      try rig.succeed(["import", round.folder, round.folder + "/" + round.batches[0], "--store", one])
      try rig.succeed(["import", round.folder, "--store", all])
    }
  }

  /// The folder of the store on which the command works.
  var store: String { round.folder + "/store" }
  private var copy: StoreFolder { StoreFolder(path: round.folder + "/copy") }

  /// The files that the command writes: those of the store, and of its copy.
  var files: [String] {
    var files: [String] = []
    for folder in [StoreFolder(path: store), copy] {
      files += [folder.path, folder.key, folder.key + ".new", folder.lock]
      for database in [folder.responses, folder.personal] {
        files += [database, database + "-journal", database + ".new", database + ".new-journal"]
      }
    }
    return files
  }

  var arguments: [String] {
    let path = round.folder
    let end = ["--store", store]
    return switch kind {
    case .first, .more: ["import", path] + end
    case .retract: ["batches", "retract", path, "2", "--reason", "trial"] + end
    case .backup: ["backup", path, "--out", copy.path] + end
    case .run: ["run", path, "--out", path + "/out"] + end
    }
  }

  /// Makes everything as it is before the command.
  func prepare(_ rig: Rig, _ bases: Bases) throws {
    let base: String? =
      switch kind {
      case .first: nil
      case .more, .run: bases.one
      case .retract, .backup: bases.all
      }
    try rig.place(base, at: store)
    for folder in [copy.path, round.folder + "/out"] { try? FileManager.default.removeItem(atPath: folder) }
  }

  /// What had been acknowledged, before the command and by it.
  private func acknowledged(_ ended: Ended) -> Acknowledged {
    var known = Acknowledged()
    switch kind {
    case .first: break
    case .more, .run: known.imported = [round.batches[0]]
    case .retract, .backup: known.imported = Set(round.batches)
    }
    known.add(ended.out, retracting: kind == .retract ? 2 : nil)
    return known
  }

  private func isSaidToBeBackedUp(_ ended: Ended) -> Bool { ended.out.hasPrefix(copy.path + ": ") }

  /// What is wrong after the command, however it ended.
  func faults(_ ended: Ended, _ rig: Rig) throws -> Faults {
    let known = acknowledged(ended)
    var faults = try rig.faultsAfterwards(round, store: store, known)
    faults.add(backupFaults(ended, known))
    let isDone =
      switch kind {
      case .first, .more: known.imported.count == round.batches.count
      case .retract: known.retracted == [2]
      case .backup: isSaidToBeBackedUp(ended)
      case .run: true
      }
    if ended.signal == nil, ended.status <= 1, !isDone {
      faults.others.append("status \(ended.status), and not all is done: \(ended.error.prefix(200))")
    }
    return faults
  }

  /// A backup is whole as soon as it is a store; one that was acknowledged must be there.
  private func backupFaults(_ ended: Ended, _ known: Acknowledged) -> Faults {
    if SurveyStore.exists(copy) {
      let found = StoreCheck(folder: copy, records: round.records).faults(known)
      return found.isNone ? Faults() : Faults(halfImported: 1, details: ["backup: \(found.details)"])
    }
    return isSaidToBeBackedUp(ended) ? Faults(lost: 1, details: ["the backup is lost"]) : Faults()
  }
}
