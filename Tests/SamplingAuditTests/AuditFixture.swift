import SurveyModel
import SurveyStatistics

@testable import SamplingAudit

/// A made-up form and its interviews, written as short lines, for tests of single checks.
struct AuditFixture {
  /// One interview: unit, stratum, PSU and cells of roles; a code per rated item, 0 for no answer.
  struct Interview {
    var unit = "U"
    var stratum = "s"
    var psu = "p"
    var codes: [UInt8] = []
    var weight = 1.0
    var roles: [ColumnRole: String] = [:]
    var respondent: String?
  }

  var interviews: [Interview]
  var formID = "f"
  var plan: [PlanEntry] = []
  var scores: [String: Estimate] = [:]
  var period: (from: String, to: String)? = ("2021-10-01", "2021-11-30")
  var isSelfSelected = false
  var units = ["U", "V"]
  var files = AuditFiles()
  var personalTexts: [CaseReference: PersonalDataKind] = [:]
  /// The form names a column of weights.
  var hasWeights = false
  var contradictions: [Contradiction] = []
  /// Sizes of the blocks of the battery in order; empty for one block.
  var blocks: [Int] = []
  /// Delivered records that do not count.
  var leftOut = LeftOutRecords()
  /// Interviews from here on stand in a second batch, of another mode.
  var secondBatchFrom: Int?

  /// Five points, and as many items as the longest interview has codes.
  func form() -> SurveyForm {
    let scale = ResponseScale(
      name: "five",
      points: (1...5).map {
        ScalePoint(code: "\($0)", label: LocalizedText(vi: "\($0)", en: "\($0)"), score: Double($0), isTop: $0 >= 4)
      })
    var roles: [ColumnRole: String] = [.respondent: "id", .unit: "unit", .stratum: "stratum", .psu: "psu"]
    if hasWeights { roles[.weight] = "weight" }
    let count = max(1, interviews.map(\.codes.count).max() ?? 1)
    let items = (1...count).map { Item(id: "q\($0)", kind: .coded(.ordinal, scale)) }
    return SurveyForm(
      id: formID, version: "1", title: LocalizedText(vi: formID, en: formID),
      roles: roles, items: items, contradictions: contradictions,
      satisfaction: SatisfactionNode(
        name: "overall", definition: .top, aggregation: .pooledAnswers, items: blocks.isEmpty ? items.map(\.id) : [],
        children: children(items.map(\.id))))
  }

  private func children(_ items: [String]) -> [SatisfactionNode] {
    var rest = items[...]
    return blocks.enumerated().map { number, size in
      defer { rest = rest.dropFirst(size) }
      return SatisfactionNode(
        name: "b\(number)", definition: .top, aggregation: .pooledAnswers, items: Array(rest.prefix(size)))
    }
  }

  /// The interviews as the reader hands them on, all of batch 0, on lines from 2.
  func records() -> AuditRecords {
    let form = form()
    var records = AuditRecords(form)
    let columns = form.items.indices.map { item in
      ResponseColumn.coded(
        interviews.map { item < $0.codes.count && $0.codes[item] > 0 ? Int16($0.codes[item]) - 1 : -1 })
    }
    func labels(_ label: (Interview) -> String) -> LabelColumn {
      var store = LabelStore()
      store.append(interviews.map(label))
      return store.column
    }
    var keys = RecordKeys(
      records: Array(1...max(1, interviews.count)),
      respondents: interviews.enumerated().map { $1.respondent ?? "R\($0)" })
    for role in AuditRecords.kept where interviews.contains(where: { $0.roles[role] != nil }) {
      keys.roles[role] = interviews.map { $0.roles[role] ?? "" }
    }
    let table = ResponseTable(
      columns: columns, lines: interviews.indices.map { $0 + 2 }, unit: labels { $0.unit },
      stratum: labels { $0.stratum }, psu: labels { $0.psu }, weights: interviews.map(\.weight), keys: keys)
    guard let second = secondBatchFrom else {
      records.add(table, batch: 0)
      return records
    }
    keys.marks = interviews.map { _ in 0 }
    records.add(table.selecting(Array(0..<second)), batch: 0)
    records.add(table.selecting(Array(second..<interviews.count)), batch: 1)
    return records
  }

  func evidence() -> AuditEvidence {
    let records = records()
    let round = SurveyRound(
      id: "r", title: LocalizedText(vi: "r", en: "r"), isSynthetic: true, period: period, forms: [records.form],
      units: units.map { RatedUnit(code: $0, name: LocalizedText(vi: $0, en: $0), block: "b") }, plan: plan,
      batches: [CollectionMode.post, CollectionMode.online].map { (mode: CollectionMode) in
        Batch(
          file: "\(mode.rawValue).csv", formID: formID, basis: isSelfSelected ? .selfSelected : .probability, mode: mode
        )
      })
    return AuditEvidence(
      round: round,
      forms: [FormEvidence(records, isSelfSelected: isSelfSelected, plan: plan, scores: scores, leftOut: leftOut)],
      files: files,
      personalTexts: personalTexts)
  }

  /// The results of one check under the shipped numbers with these thresholds.
  func results(_ check: AuditCheck, warn: Double? = nil, fail: Double? = nil, parameters: [String: Double] = [:])
    -> [CheckResult]
  {
    let evidence = evidence()
    let rule = ShippedRules.rule(check, warn: warn, fail: fail, parameters: parameters)
    guard let runner = CheckRegister.all.first(where: { $0.0 == check })?.1 else { return [] }
    return evidence.forms.flatMap { runner.results($0, of: evidence, rule: rule) }
  }

  /// The result about a unit.
  func result(
    _ check: AuditCheck, unit: String = "U", warn: Double? = nil, fail: Double? = nil,
    parameters: [String: Double] = [:]
  ) -> CheckResult? {
    results(check, warn: warn, fail: fail, parameters: parameters).first { $0.subject == .unit(unit) }
  }
}

extension PlanEntry {
  /// A line of the fixture's plan.
  static func line(
    _ unit: String = "U", _ stratum: String = "s", psu: String = "", population: Int? = nil, planned: Int? = nil
  ) -> PlanEntry {
    PlanEntry(formID: "f", unit: unit, stratum: stratum, psu: psu, population: population, planned: planned)
  }
}
