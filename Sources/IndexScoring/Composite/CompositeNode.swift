import SurveyModel

/// A node of a composite index: an indicator, or parts that are put together.
public struct CompositeNode: Sendable, Equatable {
  /// What a node is made of.
  public enum Content: Sendable, Equatable {
    case indicator(CompositeIndicator)
    /// At least one part.
    case parts([CompositeNode], Aggregation)
  }

  /// The name of the node, different from all others.
  public let code: String
  /// What it is called.
  public let title: LocalizedText
  /// What it weighs in the mean of the node above; 1 where it is not said.
  public let weight: Double
  /// Column of the value that its publisher gives, if any.
  public let published: String?
  /// What it is made of.
  public let content: Content

  /// Makes a node.
  public init(
    code: String, title: LocalizedText, weight: Double = 1, published: String? = nil, content: Content
  ) {
    self.code = code
    self.title = title
    self.weight = weight
    self.published = published
    self.content = content
  }

  /// The parts in order; none at an indicator.
  public var parts: [CompositeNode] {
    if case .parts(let parts, _) = content { parts } else { [] }
  }

  /// The indicator, where the node is one.
  public var indicator: CompositeIndicator? {
    if case .indicator(let indicator) = content { indicator } else { nil }
  }

  /// The node and all below it, each before its parts.
  public var flattened: [CompositeNode] { [self] + parts.flatMap(\.flattened) }
}

/// A column of the table as an indicator.
public struct CompositeIndicator: Sendable, Equatable {
  /// The column of its values.
  public let column: String
  /// The column by which the values are divided, such as the number of inhabitants.
  public let denominator: String?
  /// Whether a high value is good.
  public let better: Direction
  /// How it is brought to the common scale.
  public let normalisation: Normalisation

  /// Makes an indicator; `normalisation` may be `.none` only where a higher value is better.
  public init(
    column: String, denominator: String? = nil, better: Direction = .higher, normalisation: Normalisation = .none
  ) {
    self.column = column
    self.denominator = denominator
    self.better = better
    self.normalisation = normalisation
  }
}
