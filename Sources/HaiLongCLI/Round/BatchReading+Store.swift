import SamplingAudit
import SatisfactionScoring
import SurveyDefinitions
import SurveyModel
import SurveyParser
import SurveyReport
import SurveyStatistics
import SurveyStore

extension BatchReading {
  /// Reads the batches of a store that stand: those that the round names in its order, then others in the order of their
  /// imports; one that mends another comes with that.
  ///
  /// What standing decisions keep out is in no total and not among the interviews, unless `withExcluded` asks for it.
  init(
    _ loaded: LoadedRound, groupings: [Grouping], store: borrowing SurveyStore, keepsRecords: Bool,
    withExcluded: Bool = false
  ) throws {
    let exclusions = try store.exclusions()
    var setAside = 0
    let list = try BatchList(store, loaded)
    let roots = list.roots
    let names = loaded.round.batches.map(\.file)
    let live = list.batches.filter { $0.stands && loaded.round.form($0.delivery.batch.formID) != nil }
      .map { batch in
        let root = roots[batch.number] ?? batch
        return (place: names.firstIndex(of: root.delivery.batch.file) ?? names.count, root: root.number, batch: batch)
      }
      .sorted { ($0.place, $0.root, $0.batch.number) < ($1.place, $1.root, $1.batch.number) }
    self.init(
      of: loaded.round.with(live.map(\.batch.delivery.batch)), groupings: groupings, keepsRecords: keepsRecords)
    defer { progress.finish() }
    for batch in list.batches where batch.stands {
      if let index = names.firstIndex(of: batch.delivery.batch.file) {
        try Self.check(batch, against: loaded.round.batches[index], at: loaded.batchPaths[index])
      }
    }
    for (_, root, batch) in live {
      let lines = exclusions.lines(ofBatch: batch.number)
      setAside += try read(batch, root: root, loaded, list, store, excluded: lines, withExcluded: withExcluded)
    }
    if setAside > 0 { findings.append(Finding(.store(.decisionsSetAside(records: setAside)))) }
    try noteMissing(live.map(\.batch), loaded)
  }

  /// Says of every declared file whose batch does not count why.
  private mutating func noteMissing(_ live: [StoredBatch], _ loaded: LoadedRound) throws {
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

  /// Reads one batch; returns how many records count although decisions exclude them.
  private mutating func read(
    _ stored: StoredBatch, root: Int, _ loaded: LoadedRound, _ list: BatchList, _ store: borrowing SurveyStore,
    excluded lines: Set<Int>, withExcluded: Bool
  ) throws -> Int {
    let batch = stored.delivery.batch
    guard let form = loaded.round.form(batch.formID) else { return 0 }
    var excluded = 0
    var leftOut = LeftOutRecords()
    var unreadable = UnreadableTally(form)
    var units: Set<String> = []
    let mended = try places[root].map {
      MendedPlace(account: $0, lines: keepsKeys ? try store.rootLines(of: stored) : [:])
    }
    do {
      try add(batch, mending: mended) { [keepsKeys] progress, add in
        try store.read(stored, form: form, keepsKeys: keepsKeys) { table in
          progress.advance(by: table.count, of: batch.file)
          let others = table.leavingOut(lines)
          excluded += table.count - others.count
          if keepsKeys, !withExcluded {
            for row in table.lines.indices where lines.contains(table.lines[row]) {
              leftOut[table.unit[row]].excluded += 1
            }
          }
          let counted = withExcluded ? table : others
          unreadable.add(counted)
          units.formUnion(table.unit.labels)
          try add(counted)
        }
      }
    } catch is TermOutOfRange {
      let declared = loaded.round.batches.firstIndex { $0.file == batch.file }
      throw BatchUnusable(sumOutOfRange: batch.file, at: declared.map { loaded.batchPaths[$0] } ?? batch.file)
    }
    if !units.isSubset(of: loaded.round.units.map(\.code)) {
      throw StoreUnusable(.batchDeclaredOtherwise(stored.reference, keys: ["units"]), at: store.path)
    }
    let left = withExcluded ? 0 : excluded
    let fate = list.fates[stored.number] ?? RecordFate.Account()
    if keepsKeys {
      leftOut.add(fate.leftOut)
      if stored.mends == nil {
        let mended = list.mends.mended(of: stored.number)
        for record in try store.quarantinedUnits(of: stored) where mended[record.record] == nil {
          leftOut[record.unit].quarantined += 1
        }
      }
      leaveOut(leftOut, of: batch)
    }
    // Of a record that was mended, only what was found in the version that counts still holds.
    let found = try store.findings(of: stored).filter { finding in
      finding.location?.record.map { !list.isReplaced($0, of: stored) } ?? true
    }
    findings += Self.merged(found, fate.findings) + list.mendFindings(of: stored)
    if keepsKeys, let mended { mendedFindings += mended.placed(found) }
    if stored.mends == nil {
      accounts.append(list.account(of: stored, fate, excluded: left, unreadable: unreadable.answers))
      places[root] = accounts.count - 1
      noteBasis(batch)
    } else if let place = places[root] {
      accounts[place] = list.account(
        of: stored, fate, excluded: left, unreadable: unreadable.answers, mending: accounts[place])
    }
    return excluded - left
  }

  /// Refuses to score a batch of which the round says something else than when it was imported; a quarantine workbook has
  /// the mode and the layout of the file that it mends.
  private static func check(_ stored: StoredBatch, against declared: Batch, at path: String) throws {
    let own = ["mode"] + declared.layout.differences(from: stored.delivery.batch.layout)
    let keys = declared.differences(from: stored.delivery.batch).filter { stored.mends == nil || !own.contains($0) }
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
