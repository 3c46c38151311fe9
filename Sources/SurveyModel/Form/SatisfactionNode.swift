/// What the number of one item is, as the method that the form serves defines it; there is no default.
public enum SatisfactionDefinition: Sendable, Equatable {
  /// Share of answers in the top boxes, × 100.
  case top
  /// (mean − lowest score) / (highest score − lowest score) × 100.
  case meanRescaled
  /// mean / highest score × 100.
  case meanOverMax
  /// (share of top boxes − share of bottom boxes) × 100.
  case net
  /// Share of the answers with these codes, × 100.
  case share(codes: [String])
  /// Net promoter score: share of scores 9 and 10 less share of scores 0 to 6, × 100.
  case nps

  /// The name in definition files and in outputs.
  public var name: String {
    switch self {
    case .top: "top2"
    case .meanRescaled: "mean_rescaled"
    case .meanOverMax: "mean_over_max"
    case .net: "net"
    case .share: "share"
    case .nps: "nps"
    }
  }
}

/// How the number of a node arises from what lies below it.
public enum SatisfactionAggregation: Sendable, Equatable {
  /// Mean of the values of all items below.
  case meanOfItems
  /// All valid answers below in one pool: sum of numerators over sum of denominators.
  case pooledAnswers
  /// Mean of the values of the child nodes.
  case meanOfFactors
  /// The value of one separate item, such as "overall satisfaction".
  case item(String)
  /// Weighted mean of the children (nodes or items), by name; weights are divided by their sum.
  case weights([WeightedPart])

  /// The name in definition files and in outputs.
  public var name: String {
    switch self {
    case .meanOfItems: "mean_of_items"
    case .pooledAnswers: "pooled_answers"
    case .meanOfFactors: "mean_of_factors"
    case .item: "item"
    case .weights: "weights"
    }
  }
}

/// A child of a node and its weight among its siblings.
public struct WeightedPart: Sendable, Equatable {
  /// The name of a child node or the id of an item.
  public let part: String
  /// The part's weight, positive; weights need not add up to 1.
  public let weight: Double

  /// Gives `part`, a child node or item, a positive weight.
  public init(part: String, weight: Double) {
    self.part = part
    self.weight = weight
  }
}

/// A level of the satisfaction tree: factor, pillar or overall.
public struct SatisfactionNode: Sendable, Equatable {
  /// The node's name, unique in the tree.
  public let name: String
  /// The node's title in reports, where the form gives one.
  public let title: LocalizedText?
  /// What the number of one item below is.
  public let definition: SatisfactionDefinition
  /// How the node's number arises from what lies below.
  public let aggregation: SatisfactionAggregation
  /// Items that hang on this node itself.
  public let items: [String]
  /// The nodes below, in order.
  public let children: [SatisfactionNode]

  /// Makes a node; definition and aggregation are already resolved from the parents that declare them.
  public init(
    name: String, title: LocalizedText? = nil, definition: SatisfactionDefinition,
    aggregation: SatisfactionAggregation, items: [String] = [], children: [SatisfactionNode] = []
  ) {
    self.name = name
    self.title = title
    self.definition = definition
    self.aggregation = aggregation
    self.items = items
    self.children = children
  }

  /// This node and all below it, parents first.
  public var flattened: [SatisfactionNode] {
    [self] + children.flatMap(\.flattened)
  }

  /// Every item below this node, each with the definition that its node gives it, in form order of the tree.
  public var scoredItems: [(item: String, definition: SatisfactionDefinition)] {
    items.map { ($0, definition) } + children.flatMap(\.scoredItems)
  }

  /// The node of this name in the tree.
  public func node(named name: String) -> SatisfactionNode? {
    flattened.first { $0.name == name }
  }
}
