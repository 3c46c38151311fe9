import SurveyModel
import SurveyStatistics

/// Agreement of first and second answers, over all items that were asked twice.
///
/// p_o = Σ a_i/Σ m_i with a_i of the m_i items of person i answered alike; its interval is Wilson's with the standard error of
/// a ratio over n persons, √(n/(n − 1)·Σ(a_i − p_o m_i)²)/Σ m_i on n − 1 degrees of freedom: answers of one person go together.
struct RecheckAgreement: Sendable {
  private var plain = PooledKappa()
  private var weighted = PooledKappa()
  /// Items asked twice and answered alike, of each person with any.
  private var people: [(asked: Double, alike: Double)] = []

  init(_ records: AuditRecords, _ cases: [RecheckMatches.Pair]) {
    var byPerson = cases.map { _ in (asked: 0.0, alike: 0.0) }
    for position in records.items.coded {
      let item = records.form.items[position]
      let codes = item.kind.scale?.points.map(\.code) ?? []
      var counts = Array(repeating: Array(repeating: 0, count: codes.count), count: codes.count)
      for (person, pair) in cases.enumerated() {
        guard let before = records.code(of: item.id, row: pair.row), let after = pair.again.answers[item.id],
          let i = codes.firstIndex(of: before), let j = codes.firstIndex(of: after)
        else { continue }
        counts[i][j] += 1
        byPerson[person].asked += 1
        if i == j { byPerson[person].alike += 1 }
      }
      plain.add(counts, .none)
      weighted.add(counts, .linear)
    }
    people = byPerson.filter { $0.asked > 0 }
  }

  private var asked: Double { people.reduce(0) { $0 + $1.asked } }

  /// p_o, 0…1; `nil` without pairs.
  var observed: Double? { people.isEmpty ? nil : people.reduce(0) { $0 + $1.alike } / asked }

  /// κ; `nil` without pairs, and where chance alone gives full agreement.
  var kappa: Double? { plain.value }

  /// κ with linear weights, for answers in order.
  var weightedKappa: Double? { weighted.value }

  /// The interval of p_o, persons being the clusters; `nil` for fewer than two persons.
  func interval(level: Double) -> ConfidenceInterval? {
    guard let observed, people.count > 1 else { return nil }
    let n = Double(people.count)
    let squares = people.reduce(0) { sum, person in
      let residual = person.alike - observed * person.asked
      return sum + residual * residual
    }
    let error = (n / (n - 1) * squares).squareRoot() / asked
    return .wilson(share: observed, standardError: error, df: n - 1, level: level)
  }
}
