import SurveyModel
import SurveyStatistics

/// An index beside that of an earlier year.
public struct YearComparison: Sendable, Equatable {
  /// What may be compared.
  public enum Extent: Sendable, Equatable {
    /// The definitions have the same criteria and rules: everything.
    case full
    /// The definitions differ, and this year's declares that the total may be compared.
    case totalOnly(IndexBridge, DefinitionDifference)
    /// The definitions differ: nothing.
    case refused(DefinitionDifference)
  }

  /// The earlier definition's id.
  public let definition: String
  /// The earlier year.
  public let year: Int
  /// What may be compared.
  public let extent: Extent
  /// Every unit of this year in the order of the scores; empty where nothing may be compared.
  public let changes: [UnitChange]

  /// Compares `index`, whose surveys were made with `forms`, with an earlier year.
  public init(_ index: IndexScores, forms: [SurveyForm] = [], with past: PastIndex) {
    definition = past.definition
    year = past.year
    extent = Self.extent(index.definition, forms, past)
    if case .refused = extent {
      changes = []
      return
    }
    let isFull = extent == .full
    let earlier = Dictionary(past.units.map { ($0.code, $0) }) { first, _ in first }
    changes = index.blocks.flatMap(\.units).map {
      UnitChange($0, earlier: earlier, isFull: isFull, level: index.level)
    }
  }

  private static func extent(_ definition: IndexDefinition, _ forms: [SurveyForm], _ past: PastIndex) -> Extent {
    let criteria = DefinitionDifference.first(from: past.signatures, to: definition.signatures)
    let measures = { DefinitionDifference.first(from: past.measures, to: definition.measures(of: forms)) }
    guard let difference = criteria ?? measures() else { return .full }
    guard let bridge = definition.bridge, bridge.from == past.definition else { return .refused(difference) }
    return .totalOnly(bridge, difference)
  }

  /// The change of one unit.
  public func change(of unit: String) -> UnitChange? { changes.first { $0.unit == unit } }
}

/// The change of one unit's index since an earlier year.
public struct UnitChange: Sendable, Equatable {
  /// Why there is no change to tell.
  public enum Absence: Sendable, Equatable {
    /// Neither the unit nor its predecessor was scored then.
    case notThere
    /// The unit came from several.
    case severalPredecessors([String])
    /// The unit had no index then.
    case withoutIndexThen
    /// The unit has no index now.
    case withoutIndexNow
  }

  /// The unit's code now.
  public let unit: String
  /// Its code then; another one for a predecessor; `nil` where there was none.
  public let unitThen: String?
  /// Why there is no change; `nil` where there is one.
  public let absence: Absence?
  /// The index then and now; `nil` where there is no change.
  public let then: Double?
  /// The index now.
  public let now: Double?
  /// Standard error of the change: √(se² + se'²), as the two rounds drew their samples independently; `nil` where one
  /// of the errors is undefined.
  public let standardError: Double?
  /// Degrees of freedom: (V + V')² / (V²/ν + V'²/ν'); `nil` without an error.
  public let degreesOfFreedom: Double?
  /// t interval of the change.
  public let interval: ConfidenceInterval?
  /// Rank then.
  public let rankThen: Int?
  /// Ranks that the survey's error left open then.
  public let rankSetThen: RankSet?
  /// What each criterion has to do with the change; empty where only the total may be compared.
  public let contributions: IndexContributions?

  /// now − then.
  public var value: Double? {
    if let then, let now { now - then } else { nil }
  }

  init(_ score: UnitScore, earlier: [String: PastIndex.Unit], isFull: Bool, level: Double) {
    unit = score.unit.code
    let (match, reason) = Self.match(score.unit, earlier)
    unitThen = match?.code
    rankThen = match?.rank
    rankSetThen = match?.rankSet
    let own = PastIndex.Unit(score)
    guard let match, let before = match.total, let after = own.total else {
      absence = reason ?? (own.total == nil ? .withoutIndexNow : .withoutIndexThen)
      (then, now, standardError, degreesOfFreedom, interval) = (nil, nil, nil, nil, nil)
      contributions = nil
      return
    }
    absence = nil
    (then, now) = (before.index, after.index)
    (standardError, degreesOfFreedom) = Self.error(before, after)
    if let standardError {
      interval = .t(
        value: after.index - before.index, standardError: standardError, df: degreesOfFreedom ?? .infinity,
        level: level)
    } else {
      interval = nil
    }
    contributions =
      isFull
      ? IndexContributions(
        from: match.parts, of: before.maximum, to: own.parts, of: after.maximum, areas: score.areas,
        hiddenAreas: match.hiddenAreas.union(own.hiddenAreas))
      : nil
  }

  /// The unit of the same code, or else its only predecessor.
  private static func match(
    _ unit: RatedUnit, _ earlier: [String: PastIndex.Unit]
  ) -> (PastIndex.Unit?, Absence?) {
    // A merged unit may have kept the code of one of those that it came from.
    if unit.predecessors.count > 1 { return (nil, .severalPredecessors(unit.predecessors)) }
    if let same = earlier[unit.code] { return (same, nil) }
    guard let only = unit.predecessors.first, let before = earlier[only] else { return (nil, .notThere) }
    return (before, nil)
  }

  private static func error(
    _ before: PastIndex.Unit.Total, _ after: PastIndex.Unit.Total
  ) -> (Double?, Double?) {
    guard let first = before.standardError, let second = after.standardError else { return (nil, nil) }
    // An error of 0 has no degrees of freedom, and adds nothing.
    let parts = [
      (first * first, before.degreesOfFreedom ?? .infinity), (second * second, after.degreesOfFreedom ?? .infinity),
    ]
    return (parts.reduce(0) { $0 + $1.0 }.squareRoot(), Satterthwaite.combined(parts))
  }
}
