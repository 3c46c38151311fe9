import SurveyModel

/// Interviews of a unit that equal another one of the unit in every coded answer, beyond what chance between units gives.
///
/// For each interview, twins are others with the same codes at every coded item (the same items unanswered, too). With r
/// the rate of twins among pairs of different units, chance gives a unit of n interviews n(1 − (1 − r)^(n − 1)) with a
/// twin. Value: (with a twin − that number)/n, not below 0. Interviews that are one straight line, or have under
/// `minimum` answers, are not counted. In a round of one unit r is 0. All batches of the form are looked at together.
struct ExactDuplicatesCheck: Check {
  func results(_ form: FormEvidence, of evidence: AuditEvidence, rule: CheckRule) -> [CheckResult] {
    let id = form.records.form.id
    let needed = Int(rule.parameter("minimum", 15))
    if form.records.items.coded.count < needed {
      let few = CheckObstacle.fewItems(found: form.records.items.coded.count, needed: needed)
      return form.units(of: evidence).map { CheckResult(.exactDuplicates, form: id, .unit($0), obstacle: few) }
    }
    let twins = TwinGroups(form, minimum: needed)
    return form.units(of: evidence).map { unit in
      let rows = form.rows(ofUnit: unit).filter { twins.isCounted[$0] }
      guard rows.count >= 2 else {
        return CheckResult(
          .exactDuplicates, form: id, .unit(unit), obstacle: .tooFew(found: rows.count, needed: 2))
      }
      let alike = rows.filter { twins.inUnit[$0] > 0 }
      let n = Double(rows.count)
      var none = 1.0
      for _ in 1..<rows.count { none *= 1 - twins.rateBetweenUnits }
      let excess = max(0, (Double(alike.count) - n * (1 - none)) / n)
      return CheckResult(
        .exactDuplicates, form: id, .unit(unit), value: excess, rule: rule, detail: .part(alike.count, of: rows.count),
        cases: alike.map { form.records.cases[$0] })
    }
  }
}

/// Interviews with the same codes throughout.
private struct TwinGroups {
  /// The interview has enough answers and is no straight line.
  let isCounted: [Bool]
  /// Other interviews of the same unit with the same codes.
  private(set) var inUnit: [Int]
  /// Share of pairs of interviews of different units that are twins.
  let rateBetweenUnits: Double

  init(_ form: FormEvidence, minimum: Int) {
    let records = form.records
    let units = records.labels(.unit).indices
    let isCounted = (0..<records.count).map { row in
      form.profile.isStraight[row] != true && records.codes.count { $0[row] != 0 } >= minimum
    }
    self.isCounted = isCounted
    inUnit = Array(repeating: 0, count: records.count)
    let counted = (0..<records.count).filter { isCounted[$0] && units[$0] >= 0 }
    var same = 0
    for group in Dictionary(grouping: counted, by: { row in records.codes.map { $0[row] } }).values
    where group.count > 1 {
      let byUnit = Dictionary(grouping: group) { units[$0] }
      same += group.count * group.count - byUnit.values.reduce(0) { $0 + $1.count * $1.count }
      for rows in byUnit.values {
        for row in rows { inUnit[row] = rows.count - 1 }
      }
    }
    let sizes = Dictionary(grouping: counted) { units[$0] }.values.map(\.count)
    let pairs = counted.count * counted.count - sizes.reduce(0) { $0 + $1 * $1 }
    rateBetweenUnits = pairs > 0 ? Double(same) / Double(pairs) : 0
  }
}
