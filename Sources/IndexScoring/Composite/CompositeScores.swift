import SurveyModel

/// A composite index computed for every unit of a table.
public struct CompositeScores: Sendable, Equatable {
  /// The values of one node.
  public struct Node: Sendable, Equatable {
    /// The node.
    public let node: CompositeNode
    /// 0 for the index itself, 1 for the nodes below it, and so on.
    public let level: Int
    /// The value of each unit, in the order of `units`; `nil` where a cell below it is empty.
    public let values: [IndicatorValue?]
    /// The rank of each unit among those that have a value, 1 the highest.
    public let ranks: [Int?]
    /// Where an indicator is brought to its scale by the observed range: that range.
    public let extremes: ObservedExtremes?
  }

  /// The definition that was followed.
  public let definition: CompositeDefinition
  /// The units in the order of the table.
  public let units: [CompositeTable.Unit]
  /// Rows that the definition leaves out.
  public let leftOut: Int
  /// Every node before its parts, the index itself first.
  public let nodes: [Node]
  /// Published values beside what their parts give, in the order of nodes, then units.
  public let comparisons: [PublishedComparison]
  /// What should be known: units without a value, values beyond goalposts, published values that differ.
  public let findings: [Finding]

  /// The index itself.
  public var index: Node? { nodes.first }

  /// The positions of `units` in the order of ranks; equal ones in the order of the table, those without a rank last.
  public var ranking: [Int] {
    let ranks = index?.ranks ?? []
    return units.indices.sorted { (ranks[$0] ?? .max, $0) < (ranks[$1] ?? .max, $1) }
  }
}

/// The smallest and the largest value of an indicator, on which every unit's normalised value depends.
public struct ObservedExtremes: Sendable, Equatable {
  /// The smallest value, after division by the denominator.
  public let low: IndicatorValue
  /// The largest value.
  public let high: IndicatorValue
  /// Positions of the units that have the smallest value.
  public let lowest: [Int]
  /// Positions of the units that have the largest value.
  public let highest: [Int]
}

/// A published value beside the one that its parts give.
///
/// The parts are taken as published where they are, so that each level is compared by itself and roundings do not add up
/// from level to level.
public struct PublishedComparison: Sendable, Equatable {
  /// Position of the unit.
  public let unit: Int
  /// Code of the node.
  public let node: String
  /// What the table says.
  public let published: IndicatorValue
  /// What the parts give.
  public let found: IndicatorValue
  /// Whether they differ by no more than the tolerance.
  public let agrees: Bool

  /// The difference without its sign.
  public var difference: IndicatorValue { (published - found).magnitude }
}
