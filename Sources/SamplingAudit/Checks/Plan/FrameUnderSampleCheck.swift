import SurveyModel

/// How many more interviews or primary sampling units a unit has than its frame.
///
/// Σ over strata of max(0, taken − population), where the plan knows the population: PSUs where it names them, else
/// members. More than none: the frame, the labels or the files are wrong. Not computed without a population in the plan.
/// Source: arithmetic.
struct FrameUnderSampleCheck: UnitCheck {
  let check = AuditCheck.frameUnderSample

  func value(
    ofUnit unit: String, _ form: FormEvidence, of evidence: AuditEvidence, rule: CheckRule
  ) throws(CheckObstacle) -> CheckValue {
    let lines = try form.planLines(ofUnit: unit)
    let (strata, psus) = (form.records.labels(.stratum), form.records.labels(.psu))
    let known = lines.filter { $0.population != nil }
    if known.isEmpty { throw .planWithout("population") }
    let frames = Dictionary(known.map { ($0.stratum, $0) }) { first, _ in first }
    let rows = Dictionary(grouping: form.rows(ofUnit: unit)) { strata[$0] ?? "" }
    var (sample, frame, excess) = (0, 0, 0)
    for (stratum, line) in frames {
      let found = rows[stratum] ?? []
      let taken = line.psu.isEmpty ? found.count : Set(found.compactMap { psus[$0] }).count
      excess += max(0, taken - (line.population ?? taken))
      sample += taken
      frame += line.population ?? 0
    }
    return CheckValue(value: Double(excess), detail: .sampleOverFrame(sample: sample, frame: frame))
  }
}
