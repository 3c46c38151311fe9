import SurveyStatistics

/// An interviewer's interviews beside those of others in the same units, in one number per interview.
///
/// Whoever stands out is taken out of the others before the rest is looked at, one at a time within a unit and the furthest first:
/// else an honest interviewer would stand out against a bad colleague.
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

  /// How interviewers are told apart from chance.
  struct Limits: Sendable {
    /// Interviews that an interviewer must have.
    let minimum: Int
    /// The likeness ρ of interviews that honest interviewers have, 0…1.
    let rho: Double
    /// The adjusted p from which on down somebody stands out.
    let level: Double
  }

  /// Everybody with enough interviews and somebody to compare with, in order.
  private(set) var entries: [Entry] = []

  /// Compares means.
  ///
  /// With unit u, own mean x̄_u of n_u and others' mean ȳ_u of m_u: D = Σ n_u (x̄_u − ȳ_u)/n, and its variance
  /// Σ (n_u/n)² s²_u ((1 + (n_u − 1)ρ)/n_u + (1 + (m_u − 1)ρ)/m_u), s²_u the variance of the others' numbers and ρ the
  /// likeness that honest interviewers have; Student's t with Σ (m_u − 1) degrees of freedom. Source: funnel limits with an
  /// interviewer design effect 1 + (m − 1)ρ, as in domain/sipas.md 6.4.
  init(means values: [Double?], _ groups: InterviewerGroups, side: Side, limits: Limits) {
    self.init(groups, limits, isKnown: values.map { $0 != nil }) { interviewer, own, others in
      var sum = Comparison()
      for (unit, mine) in Dictionary(grouping: own, by: { groups.unit[$0] }).sorted(by: { $0.key < $1.key }) {
        sum.add(mine.compactMap { values[$0] }, others(unit).compactMap { values[$0] }, rho: limits.rho)
      }
      return sum.entry(interviewer, side)
    }
  }

  /// Compares shares of interviews with a sign: how likely it is that so many of the interviewer's have it.
  ///
  /// P(X ≥ x) of a beta-binomial with n interviews, intra-interviewer correlation ρ and mean π = Σ n_u π_u/n over the units u,
  /// π_u = (others of u with the sign + 1/2)/(others of u + 1).
  init(shares signs: [Bool?], _ groups: InterviewerGroups, limits: Limits) {
    self.init(groups, limits, isKnown: signs.map { $0 != nil }) { interviewer, own, others in
      var (expected, shown, compared) = (0.0, 0.0, [Int]())
      for (unit, mine) in Dictionary(grouping: own, by: { groups.unit[$0] }).sorted(by: { $0.key < $1.key }) {
        let rest = others(unit)
        guard !rest.isEmpty else { continue }
        let marked = Double(rest.count { signs[$0] == true })
        expected += Double(mine.count) * (marked + 0.5) / Double(rest.count + 1)
        shown += Double(mine.count) * marked / Double(rest.count)
        compared += mine
      }
      guard compared.count >= limits.minimum else { return nil }
      let own = compared
      expected /= Double(own.count)
      let count = own.count { signs[$0] == true }
      let tail = BetaBinomial(trials: own.count, mean: expected, correlation: limits.rho).upperTail(from: count)
      return Entry(
        interviewer: interviewer, base: own.count, own: Double(count) / Double(own.count),
        others: shown / Double(own.count), pValue: tail)
    }
  }

  /// - entry: compares an interviewer's rows with those of others in a unit.
  private init(
    _ groups: InterviewerGroups, _ limits: Limits, isKnown: [Bool],
    entry: (_ interviewer: Int, _ own: [Int], _ others: (Int32) -> [Int]) -> Entry?
  ) {
    var out: Set<Int32> = []
    var settled: [Entry] = []
    while true {
      var open: [Entry] = []
      for (interviewer, rows) in groups.rows.enumerated() where !out.contains(Int32(interviewer)) {
        let own = rows.filter { isKnown[$0] && groups.unit[$0] >= 0 }
        guard own.count >= limits.minimum else { continue }
        let found = entry(interviewer, own) { unit in
          groups.unitRows[Int(unit)].filter {
            let other = groups.interviewer[$0]
            return other != Int32(interviewer) && !out.contains(other) && isKnown[$0]
          }
        }
        if let found { open.append(found) }
      }
      open = Self.adjusted(open, beside: settled)
      let next = Self.furthest(open.filter { $0.adjusted <= limits.level }, groups)
      settled += next
      if next.isEmpty {
        entries = (settled + open).sorted { $0.interviewer < $1.interviewer }
        return
      }
      out.formUnion(next.map { Int32($0.interviewer) })
    }
  }

  /// Those who have settled count among the comparisons, at their own p.
  private static func adjusted(_ open: [Entry], beside settled: [Entry]) -> [Entry] {
    let all = settled + open
    let values = MultipleComparisons.benjaminiHochberg.adjust(all.map { Optional($0.pValue) })
    return zip(all, values).dropFirst(settled.count).map { entry, value in
      var entry = entry
      entry.adjusted = value ?? 1
      return entry
    }
  }

  /// One for every unit: who stands out furthest there.
  private static func furthest(_ found: [Entry], _ groups: InterviewerGroups) -> [Entry] {
    var taken: Set<Int32> = []
    return found.sorted { ($0.pValue, -($0.own - $0.others).magnitude) < ($1.pValue, -($1.own - $1.others).magnitude) }
      .filter { entry in
        let units = Set(groups.rows[entry.interviewer].map { groups.unit[$0] })
        guard taken.isDisjoint(with: units) else { return false }
        taken.formUnion(units)
        return true
      }
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
    var spread = rest.reduce(0) { $0 + ($1 - y) * ($1 - y) } / (m - 1)
    if spread == 0 {
      // The others are all alike: the variance of everybody together is the least that says something.
      let center = (n * x + m * y) / (n + m)
      spread = (mine + rest).reduce(0) { $0 + ($1 - center) * ($1 - center) } / (n + m - 1)
    }
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
