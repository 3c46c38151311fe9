import SurveyModel
import SurveyStatistics

/// How satisfied simulated people are: a sum of normal effects, cut into the points of a scale.
///
/// x = unit + PSU + person + item + noise, with variances that add up to 1; a scale of k scored points is cut at the
/// normal quantiles of cumulative shares that lean to the satisfied side, as such surveys do.
struct LatentSatisfaction {
  let seed: UInt64

  // Shares of the variance: units differ, villages within a unit are alike, and people answer in their own manner.
  private static let unitDeviation = 0.30
  private static let psuDeviation = 0.08
  private static let personDeviation = 0.66
  private static let itemDeviation = 0.20
  private static let noiseDeviation = 0.66

  /// The part of x that all answers of a person share.
  func level(form: String, unit: String, psu: String, person: String) -> Double {
    effect(["unit", unit], Self.unitDeviation) + effect(["psu", form, unit, psu], Self.psuDeviation)
      + effect(["person", form, person], Self.personDeviation)
  }

  /// The point that a person of this level chooses, as a position in the scale.
  func point(level: Double, form: String, item: Item, scale: ResponseScale, noise: Double) -> Int {
    let x = level + effect(["item", form, item.id], Self.itemDeviation) + noise * Self.noiseDeviation
    let order = scale.points.indices.filter { scale.points[$0].score != nil }.sorted {
      (scale.points[$0].score ?? 0, $0) < (scale.points[$1].score ?? 0, $1)
    }
    let cuts = Self.cumulativeShares(points: order.count)
    let position = cuts.firstIndex { x < Distribution.normalQuantile($0) } ?? order.count - 1
    return order[position]
  }

  private func effect(_ key: [String], _ deviation: Double) -> Double {
    var generator = KeyedGenerator(seed: seed, key: key)
    return generator.normal() * deviation
  }

  private static func cumulativeShares(points: Int) -> [Double] {
    switch points {
    case 5: [0.015, 0.06, 0.19, 0.67]
    case 4: [0.04, 0.19, 0.66]
    case 3: [0.08, 0.38]
    default: (1..<max(points, 2)).map { Distribution.power(Double($0) / Double(max(points, 2)), 2) }
    }
  }
}
