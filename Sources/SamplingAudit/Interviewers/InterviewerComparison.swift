import SurveyStatistics

/// An interviewer's interviews beside those of others in the same units, in one number per interview.
struct InterviewerComparison: Sendable {
  /// What was found of one interviewer.
  struct Entry: Sendable {
    /// Position among the interviewers.
    let interviewer: Int
    /// Interviews with the number.
    let base: Int
    /// Mean of the interviewer's numbers.
    let own: Double
    /// Mean of the others' in the same units, weighted by where the interviewer worked.
    let others: Double
    /// Probability of a difference this large or larger between honest interviewers.
    let pValue: Double
    /// The same after Benjamini and Hochberg, over all interviewers.
    var adjusted = 1.0
  }

  /// Which differences are looked for.
  enum Side: Sendable {
    case high
    case low
    case both
  }

  private(set) var entries: [Entry] = []

  /// Compares means.
  ///
  /// With unit u, own mean x̄_u of n_u and others' mean ȳ_u of m_u: D = Σ n_u (x̄_u − ȳ_u)/n, and its variance
  /// Σ (n_u/n)² s²_u ((1 + (n_u − 1)ρ)/n_u + (1 + (m_u − 1)ρ)/m_u), s²_u the variance of all numbers of the unit and ρ the
  /// likeness that honest interviewers have; Student's t with Σ (n_u + m_u − 2) degrees of freedom. Interviewers with
  /// fewer than `minimum` numbers, or with nobody to compare with, are left out. Source: funnel limits with an
  /// interviewer design effect 1 + (m − 1)ρ, as in domain/sipas.md 6.4.
  init(means values: [Double?], _ groups: InterviewerGroups, side: Side, minimum: Int, rho: Double) {
    for (interviewer, rows) in groups.rows.enumerated() {
      let own = rows.filter { values[$0] != nil && groups.unit[$0] >= 0 }
      guard own.count >= minimum else { continue }
      var sum = Comparison()
      for (unit, mine) in Dictionary(grouping: own, by: { groups.unit[$0] }).sorted(by: { $0.key < $1.key }) {
        let others = groups.unitRows[Int(unit)].filter {
          groups.interviewer[$0] != Int32(interviewer) && values[$0] != nil
        }
        sum.add(mine.compactMap { values[$0] }, others.compactMap { values[$0] }, rho: rho)
      }
      guard let entry = sum.entry(interviewer, side) else { continue }
      entries.append(entry)
    }
    adjust()
  }

  /// Compares shares of interviews with a sign: how likely it is that so many of the interviewer's have it.
  ///
  /// P(X ≥ x) of a beta-binomial with n interviews, mean π = (Σ others with the sign + 1/2)/(Σ others + 1) and
  /// intra-interviewer correlation ρ. As for means, else.
  init(shares signs: [Bool?], _ groups: InterviewerGroups, minimum: Int, rho: Double) {
    for (interviewer, rows) in groups.rows.enumerated() {
      let own = rows.filter { signs[$0] != nil && groups.unit[$0] >= 0 }
      guard own.count >= minimum else { continue }
      let units = Set(own.map { groups.unit[$0] })
      let others = units.flatMap { groups.unitRows[Int($0)] }.filter {
        groups.interviewer[$0] != Int32(interviewer) && signs[$0] != nil
      }
      guard !others.isEmpty else { continue }
      let count = own.count { signs[$0] == true }
      let otherCount = others.count { signs[$0] == true }
      let expected = (Double(otherCount) + 0.5) / (Double(others.count) + 1)
      let tail = BetaBinomial(trials: own.count, mean: expected, correlation: rho).upperTail(from: count)
      entries.append(
        Entry(
          interviewer: interviewer, base: own.count, own: Double(count) / Double(own.count),
          others: Double(otherCount) / Double(others.count), pValue: tail))
    }
    adjust()
  }

  private mutating func adjust() {
    let adjusted = MultipleComparisons.benjaminiHochberg.adjust(entries.map { Optional($0.pValue) })
    for place in entries.indices { entries[place].adjusted = adjusted[place] ?? 1 }
  }
}

/// The difference of one interviewer over the units in which they worked.
private struct Comparison {
  private var count = 0.0
  private var own = 0.0
  private var others = 0.0
  private var variance = 0.0
  private var freedom = 0.0

  mutating func add(_ mine: [Double], _ rest: [Double], rho: Double) {
    guard rest.count >= 2 else { return }
    let (n, m) = (Double(mine.count), Double(rest.count))
    let (x, y) = (mine.reduce(0, +) / n, rest.reduce(0, +) / m)
    // The others' variance alone: an interviewer who answers for everybody must not widen his own limits.
    let spread = rest.reduce(0) { $0 + ($1 - y) * ($1 - y) } / (m - 1)
    count += n
    own += n * x
    others += n * y
    variance += n * n * spread * ((1 + (n - 1) * rho) / n + (1 + (m - 1) * rho) / m)
    freedom += m - 1
  }

  func entry(_ interviewer: Int, _ side: InterviewerComparison.Side) -> InterviewerComparison.Entry? {
    guard count > 0, variance > 0 else { return nil }
    let t = (own - others) / variance.squareRoot()
    let twoSided = Distribution.tTwoSided(t, df: freedom)
    let pValue =
      switch side {
      case .both: twoSided
      case .high: t > 0 ? twoSided / 2 : 1 - twoSided / 2
      case .low: t < 0 ? twoSided / 2 : 1 - twoSided / 2
      }
    return InterviewerComparison.Entry(
      interviewer: interviewer, base: Int(count), own: own / count, others: others / count, pValue: pValue)
  }
}
