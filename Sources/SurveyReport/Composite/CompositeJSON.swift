import IndexScoring
import Provenance
import SurveyModel

/// A composite index as `hailong-composite/1`.
public enum CompositeJSON {
  /// Every node with its rule, every unit with its value and rank at each node, and published values compared.
  public static func document(_ scores: CompositeScores, provenance: Manifest) -> JSONValue {
    let definition = scores.definition
    return .object([
      ("schema", .string("hailong-composite/1")), ("provenance", provenance.json),
      ("composite", .string(definition.id)), ("title", text(definition.title)), ("source", text(definition.source)),
      ("units", .integer(scores.units.count)), ("rows_left_out", .integer(scores.leftOut)),
      ("left_out", .array(definition.leftOut.map { .string($0) })),
      ("nodes", .array(scores.nodes.map { node($0, scores) })),
      ("comparisons", comparisons(scores)),
      ("rows", .array(CompositeRows.rows(scores).map { .object($0) })),
    ])
  }

  private static func text(_ text: LocalizedText) -> JSONValue {
    .object([("vi", .string(text.vi)), ("en", .string(text.en))])
  }

  private static func node(_ scored: CompositeScores.Node, _ scores: CompositeScores) -> JSONValue {
    let node = scored.node
    var members: [(String, JSONValue)] = [
      ("node", .string(node.code)), ("level", .integer(scored.level)), ("title", text(node.title)),
      ("weight", .number(node.weight)),
    ]
    switch node.content {
    case .parts(let parts, let aggregation):
      members += [
        ("aggregate", .string(aggregation.rawValue)), ("parts", .array(parts.map { .string($0.code) })),
      ]
    case .indicator(let indicator):
      members += [
        ("column", .string(indicator.column)), ("denominator", .optional(indicator.denominator)),
        ("better", .string(indicator.better.rawValue)), ("normalise", normalisation(indicator, scored, scores)),
      ]
    }
    return .object(members)
  }

  private static func normalisation(
    _ indicator: CompositeIndicator, _ node: CompositeScores.Node, _ scores: CompositeScores
  ) -> JSONValue {
    switch indicator.normalisation {
    case .none: .string("none")
    case .minMax(let ends):
      .object([
        ("kind", .string("min_max")), ("to", list(ends)),
        ("observed_low", .optional(node.extremes?.low.value)), ("observed_high", .optional(node.extremes?.high.value)),
        ("lowest", units(node.extremes?.lowest, scores)), ("highest", units(node.extremes?.highest, scores)),
        ("depends_on_extremes", .bool(true)),
      ])
    case .goalposts(let low, let high, let ends, let clips):
      .object([
        ("kind", .string("goalposts")), ("low", .number(low.value)), ("high", .number(high.value)),
        ("to", list(ends)), ("clip", .bool(clips)),
      ])
    }
  }

  private static func list(_ ends: ScaleEnds) -> JSONValue {
    .array([.number(ends.worst.value), .number(ends.best.value)])
  }

  private static func units(_ positions: [Int]?, _ scores: CompositeScores) -> JSONValue {
    .array((positions ?? []).map { .string(scores.units[$0].code) })
  }

  private static func comparisons(_ scores: CompositeScores) -> JSONValue {
    guard let tolerance = scores.definition.tolerance else { return .null }
    return .object([
      ("tolerance", .number(tolerance.value.value)), ("because", text(tolerance.reason)),
      ("compared", .integer(scores.comparisons.count)),
      ("differ", .integer(scores.comparisons.count { !$0.agrees })),
      ("largest_difference", .optional(scores.comparisons.map(\.difference).max()?.value)),
    ])
  }
}

/// One row per unit and node, in the order of the table, then of the tree.
enum CompositeRows {
  static func rows(_ scores: CompositeScores) -> [[(String, JSONValue)]] {
    let published = Dictionary(
      scores.comparisons.map { (Key(unit: $0.unit, node: $0.node), $0.published) }, uniquingKeysWith: { $1 })
    return scores.units.enumerated().flatMap { position, unit in
      scores.nodes.map { node in
        [
          ("unit", .string(unit.code)), ("name_vi", .string(unit.name.vi)), ("name_en", .string(unit.name.en)),
          ("node", .string(node.node.code)), ("level", .integer(node.level)),
          ("value", .optional(node.values[position]?.value)),
          ("rank", node.ranks[position].map(JSONValue.integer) ?? .null),
          ("published", .optional(published[Key(unit: position, node: node.node.code)]?.value)),
        ]
      }
    }
  }

  private struct Key: Hashable {
    let unit: Int
    let node: String
  }
}

/// A composite index as CSV, with the member names of the JSON.
public enum CompositeCSV {
  /// One record per unit and node.
  public static func text(_ scores: CompositeScores) -> String {
    let rows = CompositeRows.rows(scores)
    var file = CSVText(.machine, header: rows.first?.map(\.0) ?? [])
    for row in rows { file.append(row.map(\.1)) }
    return file.text
  }
}
