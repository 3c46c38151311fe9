import SurveyModel

/// The share of a unit's interviews with people who stand on no list of the drawn sample.
///
/// Not computed without a drawn sample for the form, or without respondents' ids. A sample that the system drew is evidence
/// against "they chose their own respondents". Source: letter 3893/BNV-CCHC of 2019 on official and spare lists.
struct NotInSampleCheck: UnitCheck {
  let check = AuditCheck.notInSample

  func value(
    ofUnit unit: String, _ form: FormEvidence, of evidence: AuditEvidence, rule: CheckRule
  ) throws(CheckObstacle) -> CheckValue {
    let drawn = try form.sample(evidence)
    let rows = try form.rows(ofUnit: unit, atLeast: 1)
    let known = Set(drawn.map(\.respondent))
    let strangers = rows.filter { !known.contains(form.records.respondents[$0]) }
    return CheckValue(
      value: Double(strangers.count) / Double(rows.count), detail: .part(strangers.count, of: rows.count),
      cases: strangers.map { form.records.cases[$0] })
  }
}

extension FormEvidence {
  /// The drawn sample for this form; throws where there is none.
  func sample(_ evidence: AuditEvidence) throws(CheckObstacle) -> [SampledCase] {
    guard let all = evidence.files.sample else { throw .noFile("sample") }
    let drawn = all.filter { $0.form == records.form.id }
    if drawn.isEmpty { throw .noFile("sample") }
    return drawn
  }
}
