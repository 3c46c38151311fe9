/// θ^(2) − θ^(1) of two waves of a survey.
///
/// Where both waves have the same PSUs, stack them into one sample and use `SurveySample.contrast` with a domain per
/// wave: shared PSUs need no special covariance. This is for waves that are samples of their own.
public enum Change {
  /// One wave: an estimate with the scores of its PSUs.
  public struct Wave: Sendable, Equatable {
    /// θ.
    public let value: Double
    /// Design variance.
    public let variance: Double
    /// ν.
    public let degreesOfFreedom: Double
    /// Stratum and linearised score z_hi of every PSU, by a label that names the same PSU in both waves.
    public let psus: [String: PSU]

    /// A PSU of a wave.
    public struct PSU: Sendable, Equatable {
      /// The stratum in which the wave drew it.
      public let stratum: String
      /// z_hi.
      public let score: Double

      /// Holds the score of a PSU.
      public init(stratum: String, score: Double) {
        self.stratum = stratum
        self.score = score
      }
    }

    /// Holds one wave.
    public init(value: Double, variance: Double, degreesOfFreedom: Double, psus: [String: PSU]) {
      self.value = value
      self.variance = variance
      self.degreesOfFreedom = degreesOfFreedom
      self.psus = psus
    }
  }

  /// A change with what was assumed of it.
  public struct Result: Sendable, Equatable {
    /// The change, tested against 0.
    public let contrast: Contrast
    /// ρ̂ between the two waves; 0 for independent ones.
    public let correlation: Double
    /// PSUs in both waves over the mean number of PSUs of a wave, 0…1.
    public let overlap: Double
  }

  /// Why a change cannot be tested.
  public enum Fault: Error, Equatable, Sendable {
    /// Independence was claimed, and these PSUs are in both waves.
    case shared(psus: [String])
  }

  /// V = V_1 + V_2 of waves that share no PSU, ν after Welch; throws where they share one.
  public static func independent(_ first: Wave, _ second: Wave) throws(Fault) -> Result {
    let shared = first.psus.keys.filter { second.psus[$0] != nil }.sorted(by: byBytes)
    guard shared.isEmpty else { throw .shared(psus: shared) }
    return result(first, second, correlation: 0)
  }

  /// V = V_1 + V_2 − 2ρ̂√(V_1 V_2) of waves that share some PSUs.
  ///
  /// ρ̂ is the correlation of the residuals of both waves' PSU scores (0 where a PSU is not in the wave) after least
  /// squares on indicators of the strata of wave 1, of wave 2, and their products, over the union of PSUs. Needs small
  /// sampling fractions and domains that were planned. ν is the lesser of the two waves' where they share a PSU, else
  /// Welch's. Source: Berger and Priam 2016; ReGenesees `svyDelta`.
  public static func overlapping(_ first: Wave, _ second: Wave) -> Result {
    let union = Set(first.psus.keys).union(second.psus.keys).sorted(by: byBytes)
    let scores = union.map { (first.psus[$0]?.score ?? 0, second.psus[$0]?.score ?? 0) }
    let groups = union.map { [first.psus[$0]?.stratum, second.psus[$0]?.stratum] }
    let regressors = Set(groups.flatMap(Self.terms)).sorted { $0.lexicographicallyPrecedes($1, by: byBytes) }
    let index = Dictionary(uniqueKeysWithValues: regressors.enumerated().map { ($1, $0) })
    let rows = groups.map { group in Self.terms(group).compactMap { index[$0] } }
    let a = residuals(scores.map(\.0), rows, count: regressors.count)
    let b = residuals(scores.map(\.1), rows, count: regressors.count)
    func product(_ x: [Double], _ y: [Double]) -> Double { zip(x, y).reduce(0) { $0 + $1.0 * $1.1 } }
    let scale = (product(a, a) * product(b, b)).squareRoot()
    return result(first, second, correlation: scale > 0 ? max(-1, min(1, product(a, b) / scale)) : 0)
  }

  /// The indicators that are 1 for a PSU with these strata in wave 1 and wave 2.
  private static func terms(_ strata: [String?]) -> [[String]] {
    let first = strata[0].map { [["1", $0]] } ?? []
    let second = strata[1].map { [["2", $0]] } ?? []
    guard let a = strata[0], let b = strata[1] else { return first + second }
    return first + second + [["both", a, b]]
  }

  private static func residuals(_ y: [Double], _ rows: [[Int]], count: Int) -> [Double] {
    var products = Matrix(rows: count, columns: count)
    var sums = Array(repeating: 0.0, count: count)
    for (row, terms) in rows.enumerated() {
      for i in terms {
        sums[i] += y[row]
        for j in terms { products[i, j] += 1 }
      }
    }
    let slopes = PivotedCholesky(products).solve(sums)
    return rows.indices.map { row in y[row] - rows[row].reduce(0) { $0 + slopes[$1] } }
  }

  private static func result(_ first: Wave, _ second: Wave, correlation: Double) -> Result {
    let joint = 2 * correlation * (first.variance * second.variance).squareRoot()
    let variance = max(0, first.variance + second.variance - joint)
    let shared = first.psus.keys.count { second.psus[$0] != nil }
    // PSUs that both waves have do not count twice: then the lesser ν is the cautious one.
    let welch = Satterthwaite.combined([
      (first.variance, first.degreesOfFreedom), (second.variance, second.degreesOfFreedom),
    ])
    let df = shared > 0 ? min(first.degreesOfFreedom, second.degreesOfFreedom) : welch
    let mean = Double(first.psus.count + second.psus.count) / 2
    return Result(
      contrast: Contrast(
        value: second.value - first.value, standardError: variance.squareRoot(), degreesOfFreedom: df ?? 0),
      correlation: correlation, overlap: mean > 0 ? Double(shared) / mean : 0)
  }
}

extension SurveySample {
  /// One wave of a change: the statistic with the scores of its PSUs; `nil` where it has no value or no variance.
  ///
  /// - Parameters:
  ///   - psus: label of each row's PSU, the same in every wave in which the PSU is.
  ///   - strata: first-stage stratum of each row.
  ///   - rule: how ν is counted.
  public func wave(
    _ statistic: any SampleStatistic, psus: [String], strata: [String],
    degreesOfFreedom rule: DegreesOfFreedomRule = .domain
  ) -> Change.Wave? {
    let found = estimate(statistic, degreesOfFreedom: rule)
    guard let value = found.value, let error = found.standardError,
      let linearised = statistic.linearised(weights: weights)
    else { return nil }
    let scores = zip(residuals(linearised.influence), weights).map { $0 * $1 }
    var totals: [String: (stratum: String, score: Double)] = [:]
    for row in scores.indices { totals[psus[row], default: (strata[row], 0)].score += scores[row] }
    return Change.Wave(
      value: value, variance: error * error, degreesOfFreedom: found.degreesOfFreedom,
      psus: totals.mapValues { Change.Wave.PSU(stratum: $0.stratum, score: $0.score) })
  }
}
