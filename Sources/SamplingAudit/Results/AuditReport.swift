import SurveyModel

/// The audit of one unit's interviews by one form.
public struct UnitAudit: Sendable, Equatable {
  /// The unit's code.
  public let unit: String
  /// The form.
  public let form: String
  /// The respondents chose themselves: their verdict feeds no index.
  public let isSelfSelected: Bool
  /// Interviews that were read.
  public let interviews: Int
  /// Planned, drawn and delivered.
  public let account: PlanAccount
  /// Whether the unit's sub-scores of this form can be published and ranked.
  public let verdict: Verdict
  /// Every result about the unit, the worst first, those without a number last.
  public let results: [CheckResult]

  /// Results that a person should look at, the worst first.
  public var concerns: [CheckResult] { results.filter { $0.severity >= .warning } }

  /// Checks that could not be computed.
  public var unseen: [CheckResult] { results.filter { $0.obstacle != nil } }
}

/// What the audit of a round found.
public struct AuditReport: Sendable, Equatable {
  /// The rules by which it was judged.
  public let rules: AuditRules
  /// Unit by unit, in the order of forms and units; units that a form never asked about are left out.
  public let units: [UnitAudit]
  /// Results about interviewers, batches and forms, in the order of checks.
  public let others: [CheckResult]
  /// What pictures are drawn from, form by form; internal outputs only.
  public let pictures: [FormPictures]
  /// Records whose unit cannot be read, of the forms that have any.
  public let unplaced: [UnplacedRecords]

  /// Runs every check that has a rule.
  public init(_ evidence: AuditEvidence, rules: AuditRules) {
    var byUnit: [UnitKey: [CheckResult]] = [:]
    var others: [CheckResult] = []
    for (check, runner) in CheckRegister.all {
      guard let rule = rules[check] else { continue }
      for form in evidence.forms {
        for result in runner.results(form, of: evidence, rule: rule) {
          if case .unit(let unit) = result.subject {
            byUnit[UnitKey(form: form, unit: unit), default: []].append(result)
          } else {
            others.append(result)
          }
        }
      }
    }
    if let rule = rules[.flaggedInterviewers] {
      for form in evidence.forms {
        for result in FlaggedInterviewersCheck.results(form, of: evidence, others: others, rule: rule) {
          if case .unit(let unit) = result.subject {
            byUnit[UnitKey(form: form, unit: unit), default: []].append(result)
          }
        }
      }
    }
    self.rules = rules
    self.others = others
    pictures = evidence.forms.compactMap { FormPictures($0, rules) }
    unplaced = evidence.forms.compactMap { form in
      let records = form.deliveredOfNoUnit
      return records.delivered == 0
        ? nil : UnplacedRecords(form: form.records.form.id, isSelfSelected: form.isSelfSelected, records: records)
    }
    units = evidence.forms.flatMap { form in
      let drawn = form.drawn(evidence)
      return evidence.round.units.compactMap { unit -> UnitAudit? in
        guard form.concerns(unit.code) else { return nil }
        let results = byUnit[UnitKey(form: form, unit: unit.code)] ?? []
        return UnitAudit(
          unit: unit.code, form: form.records.form.id, isSelfSelected: form.isSelfSelected,
          interviews: form.rows(ofUnit: unit.code).count,
          account: PlanAccount(form, ofUnit: unit.code, drawn: drawn),
          verdict: rules.verdict(on: results.lazy.map(\.severity)), results: Self.sorted(results, rules))
      }
    }
  }

  /// What is said of one unit alone, whatever the form: nothing of interviewers, batches and forms.
  public func only(unit: String) -> AuditReport {
    AuditReport(rules: rules, units: units.filter { $0.unit == unit })
  }

  private init(rules: AuditRules, units: [UnitAudit]) {
    self.rules = rules
    self.units = units
    (others, pictures, unplaced) = ([], [], [])
  }

  /// The verdict on a unit's interviews by a form; `nil` where they were not looked at.
  public func verdict(form: String, unit: String) -> Verdict? {
    units.first { $0.form == form && $0.unit == unit && !$0.isSelfSelected }?.verdict
  }

  /// The verdicts on samples, by form and unit; self-selected answers feed no index.
  public var verdicts: [String: [String: Verdict]] {
    units.filter { !$0.isSelfSelected }.reduce(into: [:]) { $0[$1.form, default: [:]][$1.unit] = $1.verdict }
  }

  /// Response rates (AAPOR's RR2 of the official list, 0…1) by form and unit, where outcomes of cases are known.
  public var responseRates: [String: [String: Double]] {
    units.reduce(into: [:]) { rates, unit in
      rates[unit.form, default: [:]][unit.unit] = unit.results.first { $0.check == .responseRate }?.value
    }
  }

  /// The worst first; of equal severity those that go furthest beyond their threshold, then in the order of checks.
  private static func sorted(_ results: [CheckResult], _ rules: AuditRules) -> [CheckResult] {
    func rank(_ result: CheckResult) -> (Int, Double) {
      guard let value = result.value else { return (2, 0) }
      let limit = rules[result.check].flatMap { result.severity == .failure ? $0.fail : $0.warn } ?? 0
      let excess = result.check.isLowBad ? (limit + 1) / (value + 1) : (value + 1e-9) / (limit + 1e-9)
      return (result.severity == .failure ? 0 : 1, -excess)
    }
    func isBefore(_ a: (place: Int, result: CheckResult), _ b: (place: Int, result: CheckResult)) -> Bool {
      if a.result.obstacle == nil, b.result.obstacle == nil, a.result.severity != b.result.severity {
        return a.result.severity > b.result.severity
      }
      let (first, second) = (rank(a.result), rank(b.result))
      return first == second ? a.place < b.place : first < second
    }
    return results.enumerated().map { (place: $0, result: $1) }.sorted(by: isBefore).map(\.result)
  }
}

private struct UnitKey: Hashable {
  let form: String
  let isSelfSelected: Bool
  let unit: String

  init(form: FormEvidence, unit: String) {
    self.form = form.records.form.id
    isSelfSelected = form.isSelfSelected
    self.unit = unit
  }
}
