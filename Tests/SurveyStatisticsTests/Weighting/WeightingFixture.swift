@testable import SurveyStatistics

/// `Fixture24` as columns, for steps of weighting.
enum WeightingFixture {
  static let rows = Fixture24.rows
  static let weights = rows.map(\.weight)
  static let y = rows.map(\.y)
  static let x = rows.map(\.x)
  static let domain = Categories(name: "domain", of: rows.map(\.domain))
  static let b = Categories(name: "b", of: rows.map { $0.b == 1 ? "1" : "0" })
  static let domainMargin = Margin(domain, targets: ["u": 80, "v": 60])
  static let bMargin = Margin(b, targets: ["0": 45, "1": 95])
  /// Σ w = 140, Σ w x = 370.
  static let totals = [Auxiliary.intercept(rows: 9, total: 140), Auxiliary("x", values: x, total: 370)]

  /// The standard error of a total of z in one stage, PSUs with replacement: Σ_h n_h/(n_h − 1) Σ_i (z_hi − z̄_h)².
  static func standardError(_ z: [Double]) -> Double {
    var totals: [String: [String: Double]] = [:]
    for (row, value) in zip(rows, z) { totals[row.stratum, default: [:]][row.psu, default: 0] += value }
    var variance = 0.0
    for stratum in totals.keys.sorted() {
      let psus = (totals[stratum] ?? [:]).sorted { $0.key < $1.key }.map(\.value)
      let n = Double(psus.count)
      let mean = psus.reduce(0, +) / n
      variance += n / (n - 1) * psus.reduce(0) { $0 + ($1 - mean) * ($1 - mean) }
    }
    return variance.squareRoot()
  }

  static func total(_ weights: [Double], _ y: [Double] = y) -> Double {
    zip(weights, y).reduce(0) { $0 + $1.0 * $1.1 }
  }

  /// Total and mean of y with their standard errors after a step on the fixture's weights.
  static func estimates(_ step: WeightingStep) throws -> (total: Double, se: Double, mean: Double, meanSE: Double) {
    let result = try WeightingChain([.init("step", step)]).run(DesignWeights(weights))
    let final = result.weights.values
    let (sum, size) = (total(final), final.reduce(0, +))
    let mean = sum / size
    return (
      sum, standardError(result.contributions(of: y)), mean,
      standardError(result.contributions(of: y.map { ($0 - mean) / size }))
    )
  }

  static func factors(_ step: WeightingStep) throws -> [Double] {
    zip(try step.adjust(weights).weights, weights).map { $0 / $1 }
  }
}

/// The fault of a call that must fail.
func fault<T>(_ body: () throws(WeightingFault) -> T) -> WeightingFault? {
  do {
    _ = try body()
    return nil
  } catch {
    return error
  }
}
