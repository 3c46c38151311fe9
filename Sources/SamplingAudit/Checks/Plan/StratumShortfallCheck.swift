import SurveyModel

/// The largest share of planned interviews that is missing in one stratum of a unit.
///
/// max over strata of (planned − valid)/planned. A unit can reach its number as a whole by asking more where it is easy.
/// Not computed without a plan for the unit that says how many, and without a column of strata. Source: the round's own
/// plan.
struct StratumShortfallCheck: UnitCheck {
  let check = AuditCheck.stratumShortfall

  func value(
    ofUnit unit: String, _ form: FormEvidence, of evidence: AuditEvidence, rule: CheckRule
  ) throws(CheckObstacle) -> CheckValue {
    let lines = try form.planLines(ofUnit: unit)
    let strata = try form.column(.stratum)
    guard lines.allSatisfy({ $0.planned != nil }) else { throw .planWithout("planned") }
    let planned = Dictionary(lines.map { ($0.stratum, $0.planned ?? 0) }, uniquingKeysWith: +)
    let valid = Dictionary(grouping: form.rows(ofUnit: unit)) { strata[$0] ?? "" }.mapValues(\.count)
    let shares = planned.filter { $0.value > 0 }.sorted { $0.key < $1.key }.map { stratum, wanted in
      (stratum: stratum, share: Double(max(0, wanted - valid[stratum, default: 0])) / Double(wanted))
    }
    guard let worst = shares.map(\.share).max() else { throw .planWithout("planned") }
    let short = shares.filter { $0.share == worst && $0.share > 0 }.map(\.stratum)
    return CheckValue(value: worst, detail: short.isEmpty ? nil : .names(short, of: shares.count))
  }
}
