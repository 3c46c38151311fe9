/// What is known of a rule some parameter of which no source establishes: it can be read and not be scored.
public struct UnestablishedRule: Sendable, Equatable {
  /// The rule's name as the file has it; `nil` where the rule itself is unknown.
  public let kind: String?
  /// Where points come from, as the file has it; `nil` where that is not said.
  public let source: String?
  /// The keys that are written as unknown, such as `max` or `threshold`.
  public let unknown: [String]
  /// The rule with its parameters where all of those are known, so that only the maximum is not.
  public let known: CriterionRule?
  /// The criteria below.
  public let children: [Criterion]

  /// A rule of which `unknown` is not established.
  public init(
    kind: String? = nil, source: String? = nil, unknown: [String], known: CriterionRule? = nil,
    children: [Criterion] = []
  ) {
    self.kind = kind
    self.source = source
    self.unknown = unknown
    self.known = known
    self.children = children
  }
}
