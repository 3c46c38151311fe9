import SatisfactionScoring
import SurveyDefinitions
import SurveyModel
import SurveyParser
import SurveyReport
import SurveyStatistics
import SurveyStore

extension BatchReading {
  /// Reads the batches of a store that have not been taken back: those that the round names in its order, then others
  /// in the order of their imports.
  init(
    _ loaded: LoadedRound, groupings: [Grouping], store: borrowing SurveyStore, keepsRecords: Bool
  ) throws {
    let all = try store.batches()
    let names = loaded.round.batches.map(\.file)
    let live = all.filter { $0.retraction == nil && loaded.round.form($0.delivery.batch.formID) != nil }
      .map { (place: names.firstIndex(of: $0.delivery.batch.file) ?? names.count, batch: $0) }
      .sorted { ($0.place, $0.batch.number) < ($1.place, $1.batch.number) }.map(\.batch)
    self.init(of: loaded.round.with(live.map(\.delivery.batch)), groupings: groupings, keepsRecords: keepsRecords)
    defer { progress.finish() }
    for batch in all where batch.retraction == nil {
      if let index = names.firstIndex(of: batch.delivery.batch.file) {
        try Self.check(batch, against: loaded.round.batches[index], at: loaded.batchPaths[index])
      }
    }
    let list = try BatchList(store, loaded)
    for batch in live { try read(batch, loaded, list.fates[batch.number], store) }
    for (index, declared) in loaded.round.batches.enumerated()
    where !live.contains(where: { $0.delivery.batch.file == declared.file }) {
      if let twin = try live.first(where: { try $0.delivery.sha256 == HashedFile(loaded.batchPaths[index]).sha256 }) {
        findings.append(
          Finding(
            .store(.batchAlreadyImported(twin.reference)), at: SourceLocation(file: loaded.batchPaths[index])))
        continue
      }
      // Whether a batch was taken back or never came makes no difference to any figure, nor to what is said of it here.
      findings.append(
        Finding(
          .store(.batchNotImported(file: declared.file)), at: SourceLocation(file: loaded.batchPaths[index])))
    }
  }

  private mutating func read(
    _ stored: StoredBatch, _ loaded: LoadedRound, _ fate: RecordFate.Account?, _ store: borrowing SurveyStore
  ) throws {
    let batch = stored.delivery.batch
    guard let form = loaded.round.form(batch.formID) else { return }
    var unreadable = UnreadableTally(form)
    var units: Set<String> = []
    do {
      try add(batch) { [keepsKeys] progress, add in
        try store.read(stored, form: form, keepsKeys: keepsKeys) { table in
          progress.advance(by: table.count, of: batch.file)
          unreadable.add(table)
          units.formUnion(table.unit.labels)
          try add(table)
        }
      }
    } catch is TermOutOfRange {
      let declared = loaded.round.batches.firstIndex { $0.file == batch.file }
      throw BatchUnusable(sumOutOfRange: batch.file, at: declared.map { loaded.batchPaths[$0] } ?? batch.file)
    }
    if !units.isSubset(of: loaded.round.units.map(\.code)) {
      throw StoreUnusable(.batchDeclaredOtherwise(stored.reference, keys: ["units"]), at: store.path)
    }
    let fate = fate ?? RecordFate.Account()
    accounts.append(
      BatchAccount(
        batch: batch, records: stored.records, accepted: stored.accepted - fate.repeated - fate.superseded,
        quarantined: stored.quarantined + fate.repeated, superseded: fate.superseded, unreadable: unreadable.answers))
    findings += Self.merged(try store.findings(of: stored), fate.findings)
    noteBasis(batch)
  }

  /// Refuses to score a batch of which the round says something else than when it was imported.
  private static func check(_ stored: StoredBatch, against declared: Batch, at path: String) throws {
    let keys = declared.differences(from: stored.delivery.batch)
    if !keys.isEmpty { throw StoreUnusable(.batchDeclaredOtherwise(stored.reference, keys: keys), at: path) }
  }

  /// Findings of single records in the order of lines, those of the file as a whole where they stood.
  private static func merged(_ found: [Finding], _ fates: [Finding]) -> [Finding] {
    var merged: [Finding] = []
    var waiting = fates[...]
    for finding in found {
      if let record = finding.location?.record {
        while let next = waiting.first, (next.location?.record ?? 0) < record { merged.append(waiting.removeFirst()) }
      }
      merged.append(finding)
    }
    return merged + waiting
  }
}

extension SurveyRound {
  /// The same round with other batches.
  func with(_ batches: [Batch]) -> SurveyRound {
    SurveyRound(
      id: id, title: title, isSynthetic: isSynthetic, period: period, forms: forms, units: units, plan: plan,
      batches: batches)
  }
}
