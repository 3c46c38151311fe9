/// What makes criteria of two definitions the same: all but their titles.
public struct CriterionSignature: Sendable, Equatable {
  /// The criterion's code.
  public let code: String
  /// Most points.
  public let maximum: Points
  /// Rule, parameters, sources and blocks, written out; equal texts stand for equal rules.
  public let rule: String

  /// Describes a criterion.
  public init(code: String, maximum: Points, rule: String) {
    self.code = code
    self.maximum = maximum
    self.rule = rule
  }
}

extension IndexDefinition {
  /// The signatures of all criteria, parents first.
  public var signatures: [CriterionSignature] {
    criteria.map { CriterionSignature(code: $0.code, maximum: $0.maximum, rule: $0.signature) }
  }
}

extension Criterion {
  /// Everything on which points depend but the maximum, as one line of text.
  public var signature: String {
    var parts = [rule.name, rule.parameterText]
    if let blocks { parts.append("blocks " + blocks.sorted().joined(separator: ",")) }
    if mayNotApply { parts.append("may not apply") }
    return parts.filter { !$0.isEmpty }.joined(separator: "; ")
  }
}

extension CriterionRule {
  fileprivate var parameterText: String {
    switch self {
    case .sum(let children): "of " + children.map(\.code).joined(separator: ",")
    case .adjustment(let rule):
      "of " + rule.children.map(\.code).joined(separator: ",") + (rule.countsInMaximum ? "; in maximum" : "")
    case .appraised(let rule): rule.grid.map { "\($0.lowest.units) + k · \($0.step.units)" } ?? ""
    case .figure(let rule): rule.parameterText
    case .events(let rule): rule.parameterText
    case .condition(let rule): rule.expression.text
    case .survey(let rule):
      rule.groups.map { "\($0.weight.units) × \($0.source.text)" }.joined(separator: "; ") + "; " + rule.conversion.text
    case .monitored: ""
    case .unestablished(let rule): "unknown " + rule.unknown.joined(separator: ",")
    }
  }
}

extension FigureRule {
  fileprivate var parameterText: String {
    var parts = [conversion.text, "parts " + parts.joined(separator: ",")]
    if let zeroDenominator { parts.append("zero denominator: \(zeroDenominator.text)") }
    if let voidedBy { parts.append("void if \(voidedBy)") }
    return parts.joined(separator: "; ")
  }
}

extension PerEventRule {
  fileprivate var parameterText: String {
    switch direction {
    case .deducts(let floor): "\(each.units) down to \(floor.units)"
    case .earns: "\(each.units)"
    }
  }
}

extension ZeroDenominatorRule {
  fileprivate var text: String {
    switch self {
    case .zero: "zero"
    case .full: "full"
    case .notApplicable: "not applicable"
    case .withheld: "withheld"
    case .lastYear(let divisor): "last year over \(divisor)"
    }
  }
}

extension RateConversion {
  fileprivate var text: String {
    switch self {
    case .linear: "linear"
    case .cappedLinear(let rule): "capped at \(rule.threshold.text)"
    case .floorLinear(let rule): "from \(rule.floor.text)"
    case .ladder(let rule):
      "steps " + rule.steps.map { "\($0.from.text): \($0.points.units)" }.joined(separator: ", ")
        + ", below \(rule.below.units)"
    }
  }
}

extension SurveySource {
  fileprivate var text: String {
    var parts = ["\(form)/\(node)"]
    let weights = (measure.optionWeights ?? [:]).sorted { $0.key < $1.key }
    if !weights.isEmpty { parts.append(weights.map { "\($0.key)=\($0.value.text)" }.joined(separator: " ")) }
    if let smallestBase { parts.append("base \(smallestBase)") }
    if let smallestResponseRate { parts.append("response rate \(smallestResponseRate.text)") }
    if let verdicts { parts.append("verdict " + verdicts.map(\.rawValue).joined(separator: " or ")) }
    parts.append("else \(otherwise.rawValue)")
    if takesSelfSelected { parts.append("self-selected") }
    return parts.joined(separator: " | ")
  }
}

extension ScoringExpression {
  fileprivate var text: String {
    switch self {
    case .truth(let condition): condition.text
    case .number(let number): number.text
    }
  }
}

extension TruthExpression {
  fileprivate var text: String {
    switch self {
    case .compare(let a, let comparison, let b): "\(a.text) \(comparison.rawValue) \(b.text)"
    case .all(let conditions): "(" + conditions.map(\.text).joined(separator: " and ") + ")"
    case .any(let conditions): "(" + conditions.map(\.text).joined(separator: " or ") + ")"
    case .not(let condition): "not (\(condition.text))"
    }
  }
}

extension NumberExpression {
  fileprivate var text: String {
    switch self {
    case .constant(let value): value.text
    case .part(let name): name
    case .negative(let value): "-(\(value.text))"
    case .sum(let a, let b): "(\(a.text) + \(b.text))"
    case .difference(let a, let b): "(\(a.text) - \(b.text))"
    case .product(let a, let b): "(\(a.text) * \(b.text))"
    case .quotient(let a, let b): "(\(a.text) / \(b.text))"
    case .smallest(let values): "min(" + values.map(\.text).joined(separator: ", ") + ")"
    case .largest(let values): "max(" + values.map(\.text).joined(separator: ", ") + ")"
    }
  }
}

extension ExactRate {
  fileprivate var text: String { denominator == 1 ? "\(numerator)" : "\(numerator)/\(denominator)" }
}
