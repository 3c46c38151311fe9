import SurveyModel

/// The share of a unit's delivered forms that were left out because they could not be read, or came twice.
///
/// quarantined/delivered, delivered = valid + quarantined + superseded + excluded (`DeliveredRecords`). Forms whose unit cannot
/// be read are in no unit's share; the audit counts them apart. Not computed for a unit of which nothing was delivered.
/// Source: the program's own account of the batches.
struct QuarantinedCheck: UnitCheck {
  let check = AuditCheck.quarantined

  func value(
    ofUnit unit: String, _ form: FormEvidence, of evidence: AuditEvidence, rule: CheckRule
  ) throws(CheckObstacle) -> CheckValue {
    let records = form.delivered(ofUnit: unit)
    guard records.delivered > 0 else { throw .tooFew(found: 0, needed: 1) }
    return CheckValue(
      value: Double(records.quarantined) / Double(records.delivered),
      detail: .part(records.quarantined, of: records.delivered))
  }
}
