import SurveyModel

/// The share of a unit's interviews that are filled in block by block: one answer for each block of items, not one for all.
///
/// Of the interviews of which it can be told and that are no straight line throughout (`BlockLines`). Beside it how many
/// blocks of an interview are straight lines, and its longest run of equal answers, both on average. A sign and no proof. In
/// honest answers of three blocks and more, alike within a person by 0 to .84 and within a block by up to .9, it is 0 to 4 %
/// (simulation as domain/sipas.md 6.6). Also called straight-lining per grid (Zhang and Conrad 2014 on grids).
struct StraightBlocksCheck: UnitCheck {
  let check = AuditCheck.straightBlocks

  func results(_ form: FormEvidence, of evidence: AuditEvidence, rule: CheckRule) -> [CheckResult] {
    // Blocks are looked at once, not unit by unit.
    let lines = Result { () throws(CheckObstacle) in try BlockLines(form, rule: rule) }
    return form.results(check, of: evidence, rule: rule) { unit throws(CheckObstacle) in
      try value(ofUnit: unit, form, try lines.get())
    }
  }

  func value(
    ofUnit unit: String, _ form: FormEvidence, of evidence: AuditEvidence, rule: CheckRule
  ) throws(CheckObstacle) -> CheckValue {
    try value(ofUnit: unit, form, BlockLines(form, rule: rule))
  }

  private func value(
    ofUnit unit: String, _ form: FormEvidence, _ lines: BlockLines
  ) throws(CheckObstacle) -> CheckValue {
    var found = try form.share(ofUnit: unit, with: lines.isByBlock)
    let rows = form.rows(ofUnit: unit).filter { lines.straight[$0] != nil }
    let count = Double(max(1, rows.count))
    let straight = Double(rows.reduce(0) { $0 + (lines.straight[$1] ?? 0) }) / count
    let run = Double(rows.reduce(0) { $0 + form.profile.longestRun[$1] }) / count
    if case .part(let part, let all) = found.detail {
      found.detail = .blocks(part, of: all, straight: straight, blocks: lines.blocks, longestRun: run)
    }
    return found
  }
}
