import SurveyModel
import SurveyStatistics

/// The response rate of a unit's official list: RR2 of AAPOR.
///
/// (I + P)/(I + P + R + NC + O + UH + UO) over the cases of the official list; spare cases are no answer of those whom they
/// replace. Beside it all other rates, with e by proportional allocation. Not computed without a drawn sample with
/// outcomes: then no rate exists, and it is not 100 %. Source: AAPOR, Standard Definitions, 10th edition 2023.
struct ResponseRateCheck: UnitCheck {
  let check = AuditCheck.responseRate

  func value(
    ofUnit unit: String, _ form: FormEvidence, of evidence: AuditEvidence, rule: CheckRule
  ) throws(CheckObstacle) -> CheckValue {
    guard let sample = evidence.files.sample else { throw .noFile("sample") }
    let cases = sample.filter {
      $0.form == form.records.form.id && $0.unit == unit && $0.list == .official
    }
    if cases.allSatisfy({ $0.disposition == nil }) { throw .noDispositions }
    // A case of which nobody says how it ended is of unknown eligibility.
    let counts = cases.reduce(into: [Disposition: Double]()) { $0[$1.disposition ?? .unknownOther, default: 0] += 1 }
    guard let dispositions = try? Dispositions(counts),
      let rates = try? OutcomeRates(dispositions, eligibility: .proportional), let rate = rates[.response2]
    else { throw .undefined }
    return CheckValue(
      value: rate, detail: .rates(OutcomeRate.allCases.map { NamedRate(name: $0.rawValue, value: rates[$0]) }))
  }
}
