import SamplingAudit
import SurveyDefinitions
import SurveyModel
import SurveyStore

/// The interviews that the audit of a store flags as it stands, and where they stand in the store.
struct FlaggedCases {
  private let report: AuditReport
  private let records: [FormRecords]
  /// Numbers of the delivered batches by their place in the audit.
  private let batches: [Int: Int]

  /// - withExcluded: looks at what earlier decisions keep out, too.
  init(_ loaded: LoadedRound, store: borrowing SurveyStore, rules: RuleFile, withExcluded: Bool = false) throws {
    let reading = try BatchReading(
      loaded, groupings: [.byUnit], store: store, keepsRecords: true, withExcluded: withExcluded)
    report = try RoundScoring.audit(reading, of: loaded, store: store, rules: rules)
    records = reading.records
    batches = Dictionary(uniqueKeysWithValues: reading.places.map { ($1, $0) })
  }

  /// Whether any interview was made by an interviewer of this name.
  func knows(interviewer: String) -> Bool {
    records.contains { $0.records.labels(.interviewer).labels.contains(interviewer) }
  }

  /// The lines of the interviews that a check wants looked at, within a scope, by number of the batch.
  func lines(of check: AuditCheck, in scope: DecisionScope) -> [Int: Set<Int>] {
    let flagged = (report.units.flatMap(\.results) + report.others)
      .filter { $0.check == check && $0.severity >= .warning }
      .flatMap(\.cases).map(Place.init)
    let places = Set(flagged).intersection(inside(scope))
    return places.reduce(into: [:]) { lines, place in
      if let number = batches[place.batch] { lines[number, default: []].insert(place.line) }
    }
  }

  /// The interviews of a unit, of an interviewer, of both, or all.
  private func inside(_ scope: DecisionScope) -> Set<Place> {
    var places: Set<Place> = []
    for form in records {
      let (units, interviewers) = (form.records.labels(.unit), form.records.labels(.interviewer))
      for (row, place) in form.records.cases.enumerated() {
        let isInside =
          (scope.unit.map { units[row] == $0 } ?? true)
          && (scope.interviewer.map { interviewers[row] == $0 } ?? true)
        if isInside { places.insert(Place(place)) }
      }
    }
    return places
  }

  private struct Place: Hashable {
    let batch: Int
    let line: Int

    init(_ place: CaseReference) {
      batch = place.batch
      line = place.line
    }
  }
}
