import SamplingAudit
import SurveyDefinitions
import SurveyModel
import SurveyReport
import SurveyStore

/// The records that a decision is to cover, and by which rule they were chosen.
struct DecisionChoice {
  let records: Set<DecidedRecord>
  let rule: DecisionRule
  let scope: DecisionScope

  /// What a check of the audit flags now, within a scope.
  init(
    check name: String, scope: DecisionScope, _ loaded: LoadedRound, store: borrowing SurveyStore, rules: RuleFile
  ) throws {
    let known = AuditCheck.allCases.filter { rules.rules[$0] != nil }
    guard let check = known.first(where: { $0.rawValue == name }), let limits = rules.rules[check] else {
      throw StoreUnusable(.decisionCheckUnknown(name: name, known: known.map(\.rawValue)))
    }
    if let unit = scope.unit, !loaded.round.units.contains(where: { $0.code == unit }) {
      throw StoreUnusable(.decisionUnitUnknown(name: unit, known: loaded.round.units.map(\.code)))
    }
    var flagged = try FlaggedCases(loaded, store: store, rules: rules)
    if flagged.lines(of: check, in: scope).isEmpty {
      // It may all be left out already; then that is what has to be said.
      flagged = try FlaggedCases(loaded, store: store, rules: rules, withExcluded: true)
    }
    if let interviewer = scope.interviewer, !flagged.knows(interviewer: interviewer) {
      throw StoreUnusable(.decisionInterviewerUnknown(name: interviewer))
    }
    var records: Set<DecidedRecord> = []
    for (batch, lines) in flagged.lines(of: check, in: scope) {
      records.formUnion(try store.deliveredRecords(onLines: lines, ofBatch: batch).values)
    }
    self.records = records
    self.scope = scope
    rule = DecisionRule(name: name, warn: limits.warn, fail: limits.fail, parameters: limits.parameters)
  }

  /// Records that are named one by one.
  init(cases: [CaseArgument], _ loaded: LoadedRound, store: borrowing SurveyStore) throws {
    let list = try BatchList(store, loaded)
    var records: Set<DecidedRecord> = []
    for (name, cases) in Dictionary(grouping: cases, by: \.batch).sorted(by: { $0.key < $1.key }) {
      let batch = try list.batch(name)
      if let retraction = batch.retraction {
        throw StoreUnusable(.batchRetracted(batch.reference, at: retraction.at), at: store.path)
      }
      let lines = Set(cases.map(\.line))
      let found = try store.deliveredRecords(onLines: lines, ofBatch: batch.number)
      if let line = lines.subtracting(found.keys).min() {
        throw StoreUnusable(.decisionLineUnknown(file: batch.delivery.batch.file, line: line))
      }
      records.formUnion(found.values)
    }
    self.records = records
    scope = DecisionScope()
    rule = .singleCases
  }
}

extension StoredDecision {
  /// The decision as lists show it.
  var entry: DecisionEntry {
    DecisionEntry(
      number: number, kind: kind.rawValue, rule: rule.name, warn: rule.warn, fail: rule.fail,
      parameters: rule.parameters, unit: scope.unit, interviewer: scope.interviewer, at: at, by: by, reason: reason,
      records: records.map { DecisionEntry.Record(batch: $0.batch, record: $0.record, line: $0.line) },
      counted: counted, undoing: undoing.map { DecisionEntry.Undoing(at: $0.at, by: $0.by, reason: $0.reason) })
  }
}
