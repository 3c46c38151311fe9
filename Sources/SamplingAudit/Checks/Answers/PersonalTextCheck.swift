import SurveyModel

/// How many of a unit's free texts hold a telephone number, an identity number or an address of e-mail.
///
/// What is personal is found at import by its structure (12 digits with a province, a century and a year of birth; 10 digits
/// of a mobile network; a name, a sign and a domain) and masked in every output. Source: Circular 07/2016/TT-BCA on
/// identity numbers; Law 91/2025/QH15 on personal data.
struct PersonalTextCheck: UnitCheck {
  let check = AuditCheck.personalText

  func value(
    ofUnit unit: String, _ form: FormEvidence, of evidence: AuditEvidence, rule: CheckRule
  ) throws(CheckObstacle) -> CheckValue {
    let rows = try form.rows(ofUnit: unit, atLeast: 1)
    let found = rows.map { form.records.cases[$0] }.filter { evidence.personalText(at: $0) }
    return CheckValue(value: Double(found.count), detail: .part(found.count, of: rows.count), cases: found)
  }
}
