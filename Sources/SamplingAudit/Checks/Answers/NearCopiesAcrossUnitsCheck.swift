import SurveyModel

/// Interviews that are copied from another unit with a few answers changed, as far as chance does not explain them.
///
/// Every interview is compared with all of other units; one that is nearly like another and like nobody else's is isolated
/// (`IsolatedPairs`). Chance has a few of them everywhere, so nothing is said before one interviewer has more than all others
/// do (`IsolatedShares`). Value of an interviewer: own share − others' share. Value of a unit: the share of its interviews that
/// are isolated and belong to whoever stands out, or have their nearest there; which are the originals nobody can tell, so both
/// units are named. Where the form names no interviewers, or one alone, units are compared in their place. Above `cap`
/// interviews of a form it is not computed: all pairs take a time that grows with their square. Source: near duplicates against
/// a null model (domain/sipas.md 6.5); numbers by simulation.
struct NearCopiesAcrossUnitsCheck: Check {
  func results(_ form: FormEvidence, of evidence: AuditEvidence, rule: CheckRule) -> [CheckResult] {
    let found = Result { () throws(CheckObstacle) in try NearCopies(form, rule: rule) }
    let labels = form.records.labels(.unit)
    let units = form.results(.nearCopiesAcrossUnits, of: evidence, rule: rule) { unit throws(CheckObstacle) in
      let found = try found.get()
      let rows = form.rows(ofUnit: unit).filter { found.pairs.isIsolated[$0] != nil }
      if rows.isEmpty { throw .tooFew(found: 0, needed: 1) }
      let copies = rows.filter(found.isUnexplained)
      let others = Set(copies.compactMap { labels[found.pairs.nearest[$0]] }).sorted()
      return CheckValue(
        value: Double(copies.count) / Double(rows.count),
        detail: others.isEmpty ? .part(0, of: rows.count) : .names(others, of: rows.count),
        cases: copies.map { form.records.cases[$0] })
    }
    guard let groups = try? InterviewerGroups(form.records), let found = try? found.get() else { return units }
    return units + interviewers(form, groups, found, rule)
  }

  private func interviewers(
    _ form: FormEvidence, _ groups: InterviewerGroups, _ found: NearCopies, _ rule: CheckRule
  ) -> [CheckResult] {
    found.shares.entries.map { entry in
      let rows = groups.rows[entry.group].filter { found.pairs.isIsolated[$0] == true }
      return CheckResult(
        .nearCopiesAcrossUnits, form: form.records.form.id, .interviewer(groups.names[entry.group]),
        value: max(0, entry.own - entry.others), rule: rule,
        detail: .interviewer(own: entry.own, others: entry.others, forms: entry.base, probability: entry.adjusted),
        cases: rows.map { form.records.cases[$0] }, isLikelyChance: !found.shares.named.contains(Int32(entry.group)))
    }
  }
}

/// The isolated interviews of a form, and whose are too many.
private struct NearCopies {
  let pairs: IsolatedPairs
  let shares: IsolatedShares
  private let groups: [Int32]

  init(_ form: FormEvidence, rule: CheckRule) throws(CheckObstacle) {
    let units = form.records.labels(.unit).indices
    let (minimum, level) = (try rule.minimum, try rule.level)
    let rho: Double
    if let interviewers = try? InterviewerGroups(form.records) {
      groups = interviewers.interviewer
      rho = try rule.rho
    } else {
      groups = units
      rho = min(0.9, max(0, try rule.number("unit_rho")))
    }
    // Whoever is not named is a hand for the whole unit.
    let hands = zip(groups, units).map { $0 >= 0 ? $0 : -2 - $1 }
    pairs = try IsolatedPairs(form, hands: hands, rule: rule)
    shares = IsolatedShares(
      pairs, groups: groups, limits: InterviewerComparison.Limits(minimum: minimum, rho: rho, level: level))
  }

  /// Whether an interview is isolated, and it or its nearest is of somebody who stands out.
  func isUnexplained(_ row: Int) -> Bool {
    guard pairs.isIsolated[row] == true else { return false }
    return shares.named.contains(groups[row]) || shares.named.contains(groups[pairs.nearest[row]])
  }
}
