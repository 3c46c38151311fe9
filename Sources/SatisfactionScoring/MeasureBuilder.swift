import SurveyModel
import SurveyStatistics

/// Turns the nodes and items of a satisfaction tree into statistics of one table.
struct MeasureBuilder {
  let form: SurveyForm
  private(set) var measures: [SatisfactionLayout.Measure] = []
  private(set) var scoredItems: [(item: Int, firstVariable: Int)] = []
  private(set) var bases: [[Int]] = []
  private(set) var variableCount = 0
  private var firstVariables: [String: Int] = [:]

  init(form: SurveyForm) {
    self.form = form
  }

  /// Adds a node, then the items that hang on it or that it takes over, each once per definition.
  mutating func add(_ node: SatisfactionNode) {
    let items = itemsBehind(node)
    let terms = self.terms(of: node)
    measures.append(
      SatisfactionLayout.Measure(
        target: .node(node.name), definition: node.definition, aggregation: node.aggregation,
        statistic: LinearStatistic(terms: terms, base: base(of: items)), isSingleItem: items.count == 1,
        isShare: node.isShare))
    var own = node.items
    if case .item(let id) = node.aggregation { own.append(id) }
    for id in own { addItem(id, node.definition) }
  }

  private mutating func addItem(_ id: String, _ definition: SatisfactionDefinition) {
    let target = SatisfactionLayout.Target.item(id, definition: definition.description)
    guard !measures.contains(where: { $0.target == target }), let term = ratio(id, definition) else { return }
    measures.append(
      SatisfactionLayout.Measure(
        target: target, definition: definition, aggregation: nil,
        statistic: LinearStatistic(terms: [term], base: base(of: [id])), isSingleItem: true,
        isShare: definition.isShare))
  }

  /// The items whose answers a node's value rests on.
  private func itemsBehind(_ node: SatisfactionNode) -> [String] {
    if case .item(let id) = node.aggregation { return [id] }
    if case .weights(let parts) = node.aggregation {
      return unique(
        parts.flatMap { part in
          node.children.first { $0.name == part.part }.map(itemsBehind) ?? [part.part]
        })
    }
    if case .meanOfFactors = node.aggregation, !node.children.isEmpty {
      return unique(node.children.flatMap(itemsBehind))
    }
    return unique(node.scoredItems.map(\.item))
  }

  private func unique(_ items: [String]) -> [String] {
    var seen = Set<String>()
    return items.filter { seen.insert($0).inserted }
  }

  /// The node's value as a sum of ratios.
  private mutating func terms(of node: SatisfactionNode) -> [RatioTerm] {
    switch node.aggregation {
    case .item(let id):
      return ratio(id, node.definition).map { [$0] } ?? []
    case .pooledAnswers:
      let ratios = node.scoredItems.compactMap { ratio($0.item, $0.definition) }
      return [
        RatioTerm(numerator: ratios.flatMap(\.numerator), denominator: ratios.flatMap { $0.denominator ?? [] })
      ]
    case .meanOfFactors where !node.children.isEmpty:
      return node.children.flatMap { scaled(terms(of: $0), by: 1 / Double(node.children.count)) }
    case .meanOfItems, .meanOfFactors:
      let items = node.scoredItems
      return items.compactMap { ratio($0.item, $0.definition) }.flatMap { scaled([$0], by: 1 / Double(items.count)) }
    case .weights(let parts):
      let sum = parts.reduce(0) { $0 + $1.weight }
      return parts.flatMap { part in
        let child = node.children.first { $0.name == part.part }
        let terms = child.map { self.terms(of: $0) } ?? ratio(part.part, node.definition).map { [$0] } ?? []
        return scaled(terms, by: part.weight / sum)
      }
    }
  }

  private func scaled(_ terms: [RatioTerm], by factor: Double) -> [RatioTerm] {
    terms.map { RatioTerm(factor: $0.factor * factor, numerator: $0.numerator, denominator: $0.denominator) }
  }

  /// One item's value: Σ a_v C_v / Σ C_v.
  private mutating func ratio(_ id: String, _ definition: SatisfactionDefinition) -> RatioTerm? {
    guard let item = form.item(id), let scale = item.kind.scale else { return nil }
    let first = firstVariable(of: id, points: scale.points.count)
    let factors = ItemMeasure(definition, of: scale).factors
    return RatioTerm(
      numerator: factors.filter { $0.factor != 0 }.map { Coefficient(first + $0.point, $0.factor) },
      denominator: factors.map { Coefficient(first + $0.point) })
  }

  private mutating func firstVariable(of id: String, points: Int) -> Int {
    if let known = firstVariables[id] { return known }
    let first = variableCount
    firstVariables[id] = first
    variableCount += points
    if let index = form.itemIndex(id) { scoredItems.append((index, first)) }
    return first
  }

  private mutating func base(of items: [String]) -> Int {
    let members = items.flatMap { id in
      let points = form.item(id)?.kind.scale?.points.count ?? 0
      let first = firstVariable(of: id, points: points)
      return Array(first..<(first + points))
    }
    if let known = bases.firstIndex(of: members) { return known }
    bases.append(members)
    return bases.count - 1
  }
}
