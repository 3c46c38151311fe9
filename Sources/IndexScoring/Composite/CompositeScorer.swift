import SurveyModel

/// Computes a composite index, from the indicators up.
public struct CompositeScorer {
  private let definition: CompositeDefinition
  private let table: CompositeTable
  private var values: [String: [IndicatorValue?]] = [:]
  private var extremes: [String: ObservedExtremes] = [:]
  private var findings: [Finding] = []

  private init(_ definition: CompositeDefinition, _ table: CompositeTable) {
    self.definition = definition
    self.table = table
  }

  /// The values and ranks of every unit at every node.
  ///
  /// A unit with an empty cell has no value at the nodes above it; nothing is imputed. Throws where an indicator or a
  /// mean is not defined for a unit that has all cells.
  public static func scores(
    _ definition: CompositeDefinition, of table: CompositeTable
  ) throws(CompositeRefused) -> CompositeScores {
    var scorer = CompositeScorer(definition, table)
    scorer.compute(definition.root)
    guard !scorer.findings.contains(where: { $0.severity == .error }) else {
      throw CompositeRefused(findings: scorer.findings)
    }
    scorer.noteIncompleteUnits()
    let comparisons = scorer.comparisons()
    return CompositeScores(
      definition: definition, units: table.units, leftOut: table.leftOut,
      nodes: scorer.nodes(definition.root, level: 0), comparisons: comparisons, findings: scorer.findings)
  }

  private mutating func compute(_ node: CompositeNode) {
    switch node.content {
    case .indicator(let indicator):
      let column = IndicatorColumn(node, indicator, table)
      values[node.code] = column.values
      extremes[node.code] = column.extremes
      findings += column.findings
    case .parts(let parts, let aggregation):
      for part in parts { compute(part) }
      values[node.code] = table.units.indices.map { unit in
        let known = parts.compactMap { values[$0.code]?[unit] }
        guard known.count == parts.count else { return nil }
        let value = aggregation.value(known, weights: parts.map(\.weight))
        if value == nil { refuse(node, parts, aggregation, unit) }
        return value
      }
    }
  }

  /// Says why a unit that has all parts has no value.
  private mutating func refuse(
    _ node: CompositeNode, _ parts: [CompositeNode], _ aggregation: Aggregation, _ position: Int
  ) {
    let unit = table.units[position]
    let bad = parts.filter { part in
      aggregation == .geometric && (values[part.code]?[position].map { $0 <= .zero } ?? false)
    }
    for part in bad {
      let column = part.indicator.map { unit.location.at($0.column) } ?? unit.location
      findings.append(
        Finding(.composite(.geometricNotPositive(unit: unit.code, node: node.code, part: part.code)), at: column))
    }
    if bad.isEmpty {
      findings.append(Finding(.composite(.valueTooLarge(unit: unit.code, node: node.code)), at: unit.location))
    }
  }

  private mutating func noteIncompleteUnits() {
    let all = definition.root.flattened
    for (position, unit) in table.units.enumerated() {
      let without = all.filter { values[$0.code]?[position] == nil }
      let empty = without.filter { $0.indicator != nil }.map(\.code)
      guard !empty.isEmpty else { continue }
      findings.append(
        Finding(
          .composite(.unitIncomplete(unit: unit.code, empty: empty, nodes: without.count - empty.count)),
          at: unit.location))
    }
  }

  private func nodes(_ node: CompositeNode, level: Int) -> [CompositeScores.Node] {
    let values = values[node.code] ?? []
    let own = CompositeScores.Node(
      node: node, level: level, values: values, ranks: ranks(values, ties: level == 0 ? definition.ties : .sameRank),
      extremes: extremes[node.code])
    return [own] + node.parts.flatMap { nodes($0, level: level + 1) }
  }

  /// 1 + the number of units that are ahead; `nil` without a value.
  private func ranks(_ values: [IndicatorValue?], ties: CompositeTies) -> [Int?] {
    var second: [IndicatorValue?] = []
    if case .byNode(let code) = ties { second = self.values[code] ?? [] }
    let keys = values.indices.map { position in
      values[position].map { ($0, second.isEmpty ? .zero : second[position] ?? .zero) }
    }
    return keys.map { key in
      key.map { own in 1 + keys.count { $0.map { $0 > own } ?? false } }
    }
  }

  /// Each published value beside what its parts give, published ones where there are any.
  private mutating func comparisons() -> [PublishedComparison] {
    guard let tolerance = definition.tolerance else { return [] }
    var comparisons: [PublishedComparison] = []
    for node in definition.root.flattened {
      guard let column = node.published, case .parts(let parts, let aggregation) = node.content else { continue }
      let published = table.cells(column)
      let below = parts.map { part in part.published.map(table.cells) ?? values[part.code] ?? [] }
      for (position, unit) in table.units.enumerated() {
        let known = below.compactMap { $0[position] }
        guard let said = published[position], known.count == parts.count,
          let found = aggregation.value(known, weights: parts.map(\.weight))
        else { continue }
        let agrees = (said - found).magnitude <= tolerance.value
        comparisons.append(
          PublishedComparison(unit: position, node: node.code, published: said, found: found, agrees: agrees))
        guard !agrees else { continue }
        findings.append(
          Finding(
            .composite(
              .publishedDiffers(
                unit: unit.code, node: node.code, published: said.decimalText, found: found.decimalText,
                tolerance: tolerance.value.decimalText)), at: unit.location.at(column)))
      }
    }
    return comparisons
  }
}
