import GRDB
import SurveyModel

/// What a decision does that was just taken.
public struct DecisionEffect: Sendable, Equatable {
  /// The decision.
  public let decision: StoredDecision
  /// Records that were in figures and no longer are.
  public let excluded: Int
  /// Records that an earlier decision keeps out already.
  public let already: Int
}

extension SurveyStore {
  /// All decisions in the order in which they were taken, those that were taken back included.
  public func decisions() throws -> [StoredDecision] { try read { try DecisionRows.all($0) } }

  /// What standing decisions keep out of figures; a function of the decisions and batches that are there, so that one
  /// that is taken back leaves no trace.
  public func exclusions() throws -> Exclusions {
    try read { database in
      let covered = try DecisionRows.covered(database)
      guard !covered.isEmpty else { return Exclusions(lines: [:]) }
      let versions = try RecordVersions(database)
      var lines: [Int: Set<Int>] = [:]
      for record in covered {
        let place = versions.place(of: record)
        lines[place.batch, default: []].insert(place.line)
      }
      return Exclusions(lines: lines)
    }
  }

  /// The records that begin on lines of a batch, as they were delivered, by line.
  public func deliveredRecords(onLines lines: Set<Int>, ofBatch batch: Int) throws -> [Int: DecidedRecord] {
    try read { try RecordVersions($0).records(onLines: lines, ofBatch: batch, in: $0) }
  }

  /// Decides that records are in no figure; no row changes, so that taking the decision back brings them back.
  ///
  /// A decision that would keep nothing out that is in figures now is refused.
  public func exclude(
    _ records: Set<DecidedRecord>, rule: DecisionRule, scope: DecisionScope = DecisionScope(), reason: String,
    by actor: StoreActor
  ) throws -> DecisionEffect {
    try write(responses) { database in
      let known = try DecisionRows.covered(database)
      let versions = try RecordVersions(database)
      let counted = try records.filter { try versions.counts($0, in: database) }
      let already = counted.intersection(known).count
      guard counted.count > already else {
        throw StoreUnusable(.decisionCoversNothing(rule: rule.name, excluded: already), at: folder.responses)
      }
      let number = try (Int.fetchOne(database, sql: "SELECT max(number) FROM decision") ?? 0) + 1
      let decision = StoredDecision(
        number: number, kind: .exclude, rule: rule, scope: scope, at: actor.at, by: actor.who, reason: reason,
        records: records.sorted(), counted: counted.count, undoing: nil)
      try DecisionRows.insert(decision, into: database)
      try ChainLog.add(
        .decide, by: actor, batch: nil, reason: reason, detail: DecisionRows.detail(decision), to: database)
      return DecisionEffect(decision: decision, excluded: counted.count - already, already: already)
    }
  }

  /// Takes a decision back; records that no other decision covers are in figures again.
  ///
  /// Returns how many.
  @discardableResult
  public func undo(decision number: Int, reason: String, by actor: StoreActor) throws -> Int {
    try write(responses) { database in
      let decisions = try DecisionRows.all(database)
      guard let decision = decisions.first(where: { $0.number == number }) else {
        throw StoreUnusable(.decisionUnknown(number: number, known: decisions.map(\.number)), at: folder.responses)
      }
      if let undoing = decision.undoing {
        throw StoreUnusable(.decisionUndone(number: number, at: undoing.at), at: folder.responses)
      }
      try database.execute(
        sql: "UPDATE decision SET undone_at = ?, undone_by = ?, undone_reason = ? WHERE number = ?",
        arguments: [actor.at, actor.who, reason, number])
      try ChainLog.add(
        .undo, by: actor, batch: nil, reason: reason, detail: DecisionRows.undoingDetail(decision), to: database)
      let (covered, versions) = try (DecisionRows.covered(database), RecordVersions(database))
      return try decision.records.count { try !covered.contains($0) && versions.counts($0, in: database) }
    }
  }
}
