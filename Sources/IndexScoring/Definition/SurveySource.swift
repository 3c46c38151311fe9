import SurveyModel

/// What happens to a survey criterion whose gate fails.
public enum FailedGate: String, Sendable, CaseIterable {
  /// The criterion gets no points and its maximum stays in the denominator.
  case zero
  /// The unit has no index, and says why.
  case withheld
  /// The criterion leaves numerator and denominator.
  case rescaleDenominator = "rescale_denominator"
}

/// What is asked of a survey: a node or item of a form's satisfaction tree, or an item under weights of its own.
public struct SurveyMeasure: Sendable, Hashable {
  /// The form's id.
  public let form: String
  /// A node of the form's satisfaction tree, or one of its items.
  public let node: String
  /// What each code of the item's scale counts for, 0…1: mean(weight of the chosen option); `nil` for the form's own
  /// measure.
  public let optionWeights: [String: ExactRate]?

  /// Asks `form` for `node`.
  public init(form: String, node: String, optionWeights: [String: ExactRate]? = nil) {
    self.form = form
    self.node = node
    self.optionWeights = optionWeights
  }
}

/// A sub-score that feeds a criterion, and the gate it has to pass.
public struct SurveySource: Sendable, Equatable {
  /// What is asked.
  public let measure: SurveyMeasure
  /// The smallest unweighted base; `nil` for the round's publication rule.
  public let smallestBase: Int?
  /// The lowest response rate of the unit, 0…1; `nil` where none is asked.
  public let smallestResponseRate: ExactRate?
  /// The verdicts of the audit under which the score counts; `nil` for any, the audit not being asked.
  public let verdicts: [Verdict]?
  /// What happens where the gate fails.
  public let otherwise: FailedGate
  /// Whoever wanted to could answer, and the definition takes their mean as it stands, without a sampling error.
  public let takesSelfSelected: Bool

  /// The form's id.
  public var form: String { measure.form }
  /// The node or item that is asked.
  public var node: String { measure.node }

  /// Names the source of a survey criterion.
  public init(
    form: String, node: String, optionWeights: [String: ExactRate]? = nil, smallestBase: Int?,
    smallestResponseRate: ExactRate? = nil, verdicts: [Verdict]? = nil, otherwise: FailedGate,
    takesSelfSelected: Bool = false
  ) {
    measure = SurveyMeasure(form: form, node: node, optionWeights: optionWeights)
    self.smallestBase = smallestBase
    self.smallestResponseRate = smallestResponseRate
    self.verdicts = verdicts
    self.otherwise = otherwise
    self.takesSelfSelected = takesSelfSelected
  }
}
