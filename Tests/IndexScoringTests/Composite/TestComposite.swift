import IndexScoring
import SurveyModel

/// Composite indices in a few words.
enum TestComposite {
  static func text(_ text: String) -> LocalizedText { LocalizedText(vi: text, en: text) }

  static func indicator(
    _ code: String, per denominator: String? = nil, better: Direction = .higher,
    _ normalisation: Normalisation = .none, weight: Double = 1
  ) -> CompositeNode {
    CompositeNode(
      code: code, title: text(code), weight: weight,
      content: .indicator(
        CompositeIndicator(column: code, denominator: denominator, better: better, normalisation: normalisation)))
  }

  static func node(
    _ code: String, _ aggregation: Aggregation, _ parts: [CompositeNode], weight: Double = 1, published: String? = nil
  ) -> CompositeNode {
    CompositeNode(
      code: code, title: text(code), weight: weight, published: published, content: .parts(parts, aggregation))
  }

  /// Scores of units A, B, C, … by columns of cells, an empty cell where there is nothing.
  static func scores(
    _ root: CompositeNode, _ columns: [String: [String]], ties: CompositeTies = .sameRank, tolerance: String? = nil
  ) throws -> CompositeScores {
    let count = columns.values.first?.count ?? 0
    let codes = (0..<count).map { String(UnicodeScalar(UInt8(65 + $0))) }
    let units = codes.enumerated().map { position, code in
      CompositeTable.Unit(
        code: code, name: text(code), location: SourceLocation(file: "table.csv", line: position + 2))
    }
    let table = CompositeTable(
      units: units, columns: columns.mapValues { $0.map { $0.isEmpty ? nil : IndicatorValue(decimal: $0) } })
    let definition = CompositeDefinition(
      id: "test", title: text("test"), source: text("made up"), units: UnitColumns(code: "code"), ties: ties,
      tolerance: tolerance.flatMap { IndicatorValue(decimal: $0) }.map {
        PublishedTolerance(value: $0, reason: text("printed so"))
      }, root: root)
    return try CompositeScorer.scores(definition, of: table)
  }

  static func ends(_ worst: String, _ best: String) -> ScaleEnds {
    ScaleEnds(worst: IndicatorValue(decimal: worst) ?? .zero, best: IndicatorValue(decimal: best) ?? .zero)
  }

  static func goalposts(_ low: String, _ high: String, _ ends: ScaleEnds, clips: Bool = true) -> Normalisation {
    .goalposts(
      low: IndicatorValue(decimal: low) ?? .zero, high: IndicatorValue(decimal: high) ?? .zero, to: ends, clips: clips)
  }
}

extension CompositeScores {
  /// The values of a node as texts; `–` where there is none.
  func texts(_ code: String) -> [String] {
    nodes.first { $0.node.code == code }?.values.map { $0?.decimalText ?? "–" } ?? []
  }

  /// The ranks of the index; 0 where there is none.
  var rankNumbers: [Int] { index?.ranks.map { $0 ?? 0 } ?? [] }
}
