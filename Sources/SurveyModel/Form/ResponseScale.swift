/// One allowed answer of a scale.
public struct ScalePoint: Sendable, Equatable {
  /// The code as text, exactly as files hold it: `1` and `01` are different codes.
  public let code: String
  /// What the respondent reads.
  public let label: LocalizedText
  /// Other wordings under which exports write the answer, such as those of an earlier version.
  public let aliases: [String]
  /// The number that the answer counts for; `nil` where answers are not scored.
  public let score: Double?
  /// Counts as satisfied in `top2` and `net`.
  public let isTop: Bool
  /// Counts as dissatisfied in `net`.
  public let isBottom: Bool

  /// Makes one point of a scale.
  public init(
    code: String, label: LocalizedText, aliases: [String] = [], score: Double? = nil, isTop: Bool = false,
    isBottom: Bool = false
  ) {
    self.code = code
    self.label = label
    self.aliases = aliases
    self.score = score
    self.isTop = isTop
    self.isBottom = isBottom
  }

  /// Every wording of the answer, each once: both labels, then the aliases.
  public var wordings: [String] {
    ([label.vi, label.en] + aliases).reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
  }
}

/// The allowed answers to an item, in order.
public struct ResponseScale: Sendable, Equatable {
  /// The scale's name in the form; an item's own options are named after the item.
  public let name: String
  /// The allowed answers in presentation order.
  public let points: [ScalePoint]

  /// Makes a scale of points in presentation order.
  public init(name: String, points: [ScalePoint]) {
    self.name = name
    self.points = points
  }

  /// The position of the point with this code.
  public func index(ofCode code: String) -> Int? {
    points.firstIndex { $0.code == code }
  }
}
