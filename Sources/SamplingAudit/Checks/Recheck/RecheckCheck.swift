import SurveyModel
import SurveyStatistics

/// How well answers agree when respondents are asked again (phúc tra), for all and by interviewer.
///
/// Value: Cohen's kappa over all items asked twice, each with its own categories: (p_o − p_e)/(1 − p_e) with agreement and
/// chance agreement averaged over items by their pairs. Beside it p_o, the gross difference rate g = 1 − p_o and the index of
/// inconsistency 1 − κ (for two categories g/(p₁(1 − p₂) + p₂(1 − p₁))), and people who say that nobody asked them. Respondents
/// whom the records do not know are counted apart. Not computed without a re-check file. Source: Cohen 1960; US Census Bureau on
/// response variance; check [[40, 5], [10, 45]] gives .85, κ .70, g .15, index .30 (domain/sipas.md 6.7).
struct RecheckCheck: Check {
  func results(_ form: FormEvidence, of evidence: AuditEvidence, rule: CheckRule) -> [CheckResult] {
    let id = form.records.form.id
    guard let all = evidence.files.recheck else {
      return [CheckResult(.recheck, form: id, .form, obstacle: .noFile("recheck"))]
    }
    let cases = all.filter { $0.form == id }
    let rows = Dictionary(form.records.respondents.enumerated().map { ($1, $0) }) { first, _ in first }
    let matched = cases.compactMap { again in rows[again.respondent].map { (row: $0, again: again) } }
    let unknown = cases.count - matched.count
    if matched.isEmpty {
      return [
        CheckResult(.recheck, form: id, .form, obstacle: cases.isEmpty ? .noFile("recheck") : .idsUnknown(unknown))
      ]
    }
    let minimum = rule.minimum
    func result(_ subject: AuditSubject, _ pairs: [(row: Int, again: RecheckedCase)], unknown: Int) -> CheckResult {
      let agreement = RecheckAgreement(form.records, pairs)
      guard pairs.count >= minimum || subject == .form else {
        return CheckResult(.recheck, form: id, subject, obstacle: .tooFew(found: pairs.count, needed: minimum))
      }
      guard let kappa = agreement.kappa, let observed = agreement.observed else {
        return CheckResult(.recheck, form: id, subject, obstacle: .undefined)
      }
      return CheckResult(
        .recheck, form: id, subject, value: kappa, rule: rule,
        detail: .recheck(
          observed: observed, weightedKappa: agreement.weightedKappa,
          interval: agreement.interval(level: evidence.level), cases: pairs.count,
          notInterviewed: agreement.notInterviewed.count, unknown: unknown),
        cases: agreement.notInterviewed.map { form.records.cases[$0] })
    }
    var results = [result(.form, matched, unknown: unknown)]
    if let groups = try? InterviewerGroups(form.records) {
      let byPerson = Dictionary(grouping: matched) { groups.interviewer[$0.row] }
      for (interviewer, pairs) in byPerson.sorted(by: { $0.key < $1.key })
      where interviewer >= 0 && pairs.count >= minimum {
        results.append(result(.interviewer(groups.names[Int(interviewer)]), pairs, unknown: 0))
      }
    }
    return results
  }
}

/// Agreement of first and second answers, over all items that were asked twice.
struct RecheckAgreement: Sendable {
  /// Pairs of answers.
  private(set) var pairs = 0
  private var plain = PooledKappa()
  private var weighted = PooledKappa()
  /// Rows of people who say that nobody asked them.
  private(set) var notInterviewed: [Int] = []

  init(_ records: AuditRecords, _ cases: [(row: Int, again: RecheckedCase)]) {
    notInterviewed = cases.filter { $0.again.wasInterviewed == false }.map(\.row)
    for position in records.items.coded {
      let item = records.form.items[position]
      let codes = item.kind.scale?.points.map(\.code) ?? []
      var counts = Array(repeating: Array(repeating: 0, count: codes.count), count: codes.count)
      for (row, again) in cases {
        guard let before = records.code(of: item.id, row: row), let after = again.answers[item.id],
          let i = codes.firstIndex(of: before), let j = codes.firstIndex(of: after)
        else { continue }
        counts[i][j] += 1
        pairs += 1
      }
      plain.add(counts, .none)
      weighted.add(counts, .linear)
    }
  }

  /// p_o, 0…1; `nil` without pairs.
  var observed: Double? { pairs > 0 ? plain.observed / Double(pairs) : nil }

  /// κ; `nil` without pairs, and where chance alone gives full agreement.
  var kappa: Double? { plain.value }

  /// κ with linear weights, for answers in order.
  var weightedKappa: Double? { weighted.value }

  /// Wilson's interval of p_o, answers taken as independent.
  func interval(level: Double) -> ConfidenceInterval? {
    guard let observed, pairs > 0 else { return nil }
    let error = (observed * (1 - observed) / Double(pairs)).squareRoot()
    return .wilson(share: observed, standardError: error, df: .infinity, level: level)
  }
}

/// Kappa over several items: Σ n(p_o − p_e)/Σ n(1 − p_e), each item with its own categories.
private struct PooledKappa: Sendable {
  private(set) var observed = 0.0
  private var expected = 0.0
  private var pairs = 0.0

  mutating func add(_ counts: [[Int]], _ weights: KappaWeights) {
    guard let kappa = try? Kappa(counts: counts, weights: weights), let po = kappa.observed, let pe = kappa.expected
    else { return }
    let n = Double(kappa.base)
    observed += n * po
    expected += n * pe
    pairs += n
  }

  var value: Double? { pairs - expected > 1e-9 ? (observed - expected) / (pairs - expected) : nil }
}
