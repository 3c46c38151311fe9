import SurveyModel

/// Mean component indices of the ranked units of a block, computed once for all of its units.
///
/// Only points that may be shown count, so that a mean gives nothing away. An index of a sum is compared with units that
/// are scored there on the same criteria alone: another mean would set unlike things beside each other.
public struct BlockMeans: Sendable {
  /// The block.
  public let block: BlockScores
  private var all: [String: Sum] = [:]
  private var alike: [Basis: Sum] = [:]

  /// The criteria on which an index rests: those that have a part in the maximum.
  private struct Basis: Hashable {
    let code: String
    let leaves: [String]

    init(_ score: CriterionScore) {
      code = score.criterion.code
      leaves = score.flattened.filter { $0.children.isEmpty && $0.maximum.units > 0 }.map(\.criterion.code)
    }
  }

  /// Σ x, Σ V(x) and n of component indices x.
  private struct Sum {
    var indices = 0.0
    /// `nil` where the error of one of them is undefined.
    var variance: Double? = 0
    var count = 0

    mutating func add(_ index: Double, error: Double?) {
      indices += index
      variance = variance.flatMap { sum in error.map { sum + $0 * $0 } }
      count += 1
    }
  }

  /// Means of `block`.
  public init(_ block: BlockScores) {
    self.block = block
    for unit in block.units where unit.rank != nil {
      for score in unit.areas.flatMap(\.flattened) {
        guard let index = unit.shownIndex(score) else { continue }
        all[score.criterion.code, default: Sum()].add(index, error: score.indexError)
        alike[Basis(score), default: Sum()].add(index, error: score.indexError)
      }
    }
  }

  /// Mean (0…100) over every ranked unit that shows points there; `nil` where none does.
  public func mean(_ code: String) -> Double? {
    all[code].map { $0.indices / Double($0.count) }
  }

  /// A unit's component index beside the mean of those that are scored there on the same criteria; `nil` where it shows
  /// none, or no other unit is scored on the same.
  ///
  /// The difference d = x − Σ_v x_v / n has variance V(x) · (1 − 2/n) + Σ_v V(x_v) / n² where the unit is among the n,
  /// else V(x) + Σ_v V(x_v) / n²; units are taken as asked of different people.
  public func comparison(of score: CriterionScore, in unit: UnitScore) -> UnitStanding.Comparison? {
    guard let index = unit.shownIndex(score), let sum = alike[Basis(score)] else { return nil }
    let isAmong = unit.rank != nil
    guard sum.count > (isAmong ? 1 : 0) else { return nil }
    let n = Double(sum.count)
    var error: Double?
    if let own = score.indexError, let others = sum.variance {
      error = max(0, own * own * (isAmong ? 1 - 2 / n : 1) + others / (n * n)).squareRoot()
    }
    return UnitStanding.Comparison(
      code: score.criterion.code, index: index, mean: sum.indices / n, standardError: error,
      degreesOfFreedom: score.surveyParts.compactMap { $0.estimate?.degreesOfFreedom }.min())
  }

  /// Other units have a mean there, on other criteria than this one.
  public func isUnlike(_ score: CriterionScore, in unit: UnitScore) -> Bool {
    guard unit.shownIndex(score) != nil, comparison(of: score, in: unit) == nil else { return false }
    return (all[score.criterion.code]?.count ?? 0) > (unit.rank != nil ? 1 : 0)
  }
}

extension CriterionScore {
  /// The survey's error of the component index (0…100).
  fileprivate var indexError: Double? {
    maximum.units > 0 ? standardError.map { $0 / maximum.value * 100 } : nil
  }
}
