import SurveyStatistics

/// Where the indices of a block lie, and what separates its units: ranked units only.
public struct BlockProfile: Sendable, Equatable {
  /// Mean component index of an area over the units that are scored there.
  public struct Area: Sendable, Equatable {
    /// The area's code.
    public let code: String
    /// The mean, 0…100.
    public let meanIndex: Double
    /// Units in the mean.
    public let units: Int
  }

  /// How much of the spread of the index a part of it makes.
  public struct Separation: Sendable, Equatable {
    /// The criterion's code.
    public let code: String
    /// cov(x, I) / var(I), where x is what the criterion gives to the index I.
    ///
    /// All criteria add up to 1. It is negative where units that are strong here tend to be weak in all.
    public let share: Double
    /// Standard deviation of x, in points of the index (0…100).
    public let deviation: Double
    /// It cannot be shown without giving a small group's sub-score away.
    public let isProtected: Bool
  }

  /// Ranked units.
  public let count: Int
  /// Mean of the indices.
  public let mean: Double
  /// Standard deviation of the indices, over n − 1; `nil` for one unit.
  public let deviation: Double?
  /// The lowest index.
  public let lowest: Double
  /// The highest index.
  public let highest: Double
  /// Lower quartile, median and upper quartile by linear interpolation (rule 7 of Hyndman and Fan).
  public let quartiles: [Double]
  /// Areas, the weakest first.
  public let areas: [Area]
  /// Criteria, from what separates the units most to what separates them least; empty where all indices are equal.
  public let separations: [Separation]
  /// Criteria at which all units have the same share of the maximum: they separate nobody.
  public let flat: [String]

  /// Describes a block; `nil` where no unit is ranked.
  public init?(_ block: BlockScores) {
    let units = block.units.filter { $0.rank != nil }
    let indices = units.compactMap(\.index)
    guard let lowest = indices.min(), let highest = indices.max(), indices.count == units.count else { return nil }
    count = indices.count
    mean = indices.reduce(0, +) / Double(indices.count)
    deviation = Self.covariance(indices, indices).map { $0.squareRoot() }
    self.lowest = lowest
    self.highest = highest
    quartiles = [0.25, 0.5, 0.75].map { Self.quantile($0, of: indices.sorted()) }
    areas = Self.areas(units)
    (separations, flat) = Self.separations(units, indices)
  }

  private static func areas(_ units: [UnitScore]) -> [Area] {
    var codes: [String] = []
    var values: [String: [Double]] = [:]
    for (area, index) in units.flatMap({ unit in unit.areas.map { ($0, unit.shownIndex($0)) } }) {
      guard let index else { continue }
      if values[area.criterion.code] == nil { codes.append(area.criterion.code) }
      values[area.criterion.code, default: []].append(index)
    }
    let areas = codes.map { code in
      let own = values[code] ?? []
      return Area(code: code, meanIndex: own.reduce(0, +) / Double(own.count), units: own.count)
    }
    return areas.sorted {
      ($0.meanIndex, codes.firstIndex(of: $0.code) ?? 0) < ($1.meanIndex, codes.firstIndex(of: $1.code) ?? 0)
    }
  }

  private static func separations(_ units: [UnitScore], _ indices: [Double]) -> ([Separation], [String]) {
    var codes: [String] = []
    var gains: [String: [Double]] = [:]
    var shares: [String: Set<ExactRate>] = [:]
    var protected = Set<String>()
    for (position, unit) in units.enumerated() {
      for part in unit.areas.flatMap(\.partScores) where part.isCounted {
        let code = part.criterion.code
        if gains[code] == nil {
          codes.append(code)
          gains[code] = Array(repeating: 0, count: units.count)
        }
        gains[code]?[position] = Double(part.points.units) / Double(unit.maximum.units) * 100
        shares[code, default: []].insert(part.shareOfMaximum)
        if unit.disclosure.hides(code) { protected.insert(code) }
      }
    }
    let flat = codes.filter { shares[$0]?.count == 1 && units.count > 1 && !protected.contains($0) }
    guard let spread = covariance(indices, indices), spread > 0 else { return ([], flat) }
    let separations = codes.compactMap { code -> Separation? in
      guard let gain = gains[code], let shared = covariance(gain, indices), let own = covariance(gain, gain) else {
        return nil
      }
      return Separation(
        code: code, share: shared / spread, deviation: own.squareRoot(), isProtected: protected.contains(code))
    }
    let order = Dictionary(uniqueKeysWithValues: codes.enumerated().map { ($1, $0) })
    return (separations.sorted { (-$0.share, order[$0.code] ?? 0) < (-$1.share, order[$1.code] ?? 0) }, flat)
  }

  /// Over n − 1; `nil` for fewer than two values.
  private static func covariance(_ x: [Double], _ y: [Double]) -> Double? {
    guard x.count > 1, x.count == y.count else { return nil }
    let (meanX, meanY) = (x.reduce(0, +) / Double(x.count), y.reduce(0, +) / Double(y.count))
    return zip(x, y).reduce(0) { $0 + ($1.0 - meanX) * ($1.1 - meanY) } / Double(x.count - 1)
  }

  private static func quantile(_ p: Double, of sorted: [Double]) -> Double {
    let place = p * Double(sorted.count - 1)
    let below = Int(place)
    let above = min(below + 1, sorted.count - 1)
    return sorted[below] + (place - Double(below)) * (sorted[above] - sorted[below])
  }
}

extension CriterionScore {
  /// It has a part in points or maximum: it did not leave the denominator, and is not only published.
  fileprivate var isCounted: Bool {
    if case .adjustment = criterion.rule { return true }
    return maximum.units > 0
  }

  /// Points as a share of the maximum; points themselves where they stand beside it.
  fileprivate var shareOfMaximum: ExactRate {
    ExactRate(Int128(points.units), over: maximum.units == 0 ? Int128(Points.unitsPerPoint) : Int128(maximum.units))
      ?? .zero
  }
}
