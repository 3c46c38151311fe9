import SurveyModel

/// What makes sub-scores of two years the same: the form's own definition of what an index asks of it.
public struct MeasureSignature: Sendable, Equatable {
  /// Form and node or item, as `form/node`.
  public let measure: String
  /// Definition, aggregation, items and the scores of their scales, written out; equal texts stand for equal sub-scores.
  public let text: String

  /// Describes what is asked of a form.
  public init(measure: String, text: String) {
    self.measure = measure
    self.text = text
  }
}

extension IndexDefinition {
  /// What the criteria ask of `forms`, each once in the order of the criteria.
  public func measures(of forms: [SurveyForm]) -> [MeasureSignature] {
    var seen = Set<String>()
    return criteria.flatMap(\.surveySources).compactMap { source in
      let name = "\(source.form)/\(source.node)"
      guard let form = forms.first(where: { $0.id == source.form }), seen.insert(name).inserted else { return nil }
      let node = form.satisfaction?.node(named: source.node)
      return MeasureSignature(measure: name, text: node?.signature(in: form) ?? form.signature(of: source.node))
    }
  }
}

extension SatisfactionNode {
  fileprivate func signature(in form: SurveyForm) -> String {
    let own = items.map { form.signature(of: $0) } + children.map { "\($0.name)(\($0.signature(in: form)))" }
    return "\(definition.signature) \(aggregation.signature(in: form)): \(own.joined(separator: ", "))"
  }
}

extension SatisfactionDefinition {
  fileprivate var signature: String {
    if case .share(let codes) = self { "share of \(codes.joined(separator: " "))" } else { name }
  }
}

extension SatisfactionAggregation {
  fileprivate func signature(in form: SurveyForm) -> String {
    switch self {
    case .meanOfItems, .pooledAnswers, .meanOfFactors: name
    case .item(let id): form.signature(of: id)
    case .weights(let parts): parts.map { "\($0.part)=\($0.weight)" }.joined(separator: " ")
    }
  }
}

extension SurveyForm {
  /// An item with what its answers count for.
  fileprivate func signature(of id: String) -> String {
    let points = item(id)?.kind.scale?.points ?? []
    let codes = points.map { point in
      "\(point.code)=\(point.score.map { "\($0)" } ?? "")\(point.isTop ? "+" : "")\(point.isBottom ? "-" : "")"
    }
    return codes.isEmpty ? id : "\(id)[\(codes.joined(separator: " "))]"
  }
}
