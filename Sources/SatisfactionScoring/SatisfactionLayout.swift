import SurveyModel
import SurveyStatistics

/// Where the answers of a form stand in its table of totals: one variable per point of every scored item.
public struct SatisfactionLayout: Sendable {
  /// One thing that gets a sub-score.
  public enum Target: Sendable, Hashable {
    /// A node of the satisfaction tree.
    case node(String)
    /// One item under one definition.
    case item(String, definition: String)

    /// The node's name or the item's id.
    public var name: String {
      switch self {
      case .node(let name): name
      case .item(let id, _): id
      }
    }
  }

  /// A target with its statistic, on the scale of fractions.
  struct Measure: Sendable {
    let target: Target
    let definition: SatisfactionDefinition
    /// `nil` for an item.
    let aggregation: SatisfactionAggregation?
    let statistic: LinearStatistic
    /// Rests on the answers to one item only.
    let isSingleItem: Bool
    /// The value is a share of answers, or a mean of such shares.
    let isShare: Bool
  }

  let measures: [Measure]
  let variables: VariableLayout
  /// Scored items: position in the form and first variable.
  let scoredItems: [(item: Int, firstVariable: Int)]

  /// Lays out the totals of a form with a satisfaction tree; `nil` where the form has none.
  public init?(_ form: SurveyForm) {
    guard let root = form.satisfaction else { return nil }
    var builder = MeasureBuilder(form: form)
    for node in root.flattened { builder.add(node) }
    measures = builder.measures
    scoredItems = builder.scoredItems
    variables = VariableLayout(
      variables: builder.variableCount, bases: builder.bases, respondentsArePSUs: form.roles[.psu] == nil)
  }

  func measure(_ target: Target) -> Measure? {
    measures.first { $0.target == target }
  }
}
