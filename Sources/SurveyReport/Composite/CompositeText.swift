import IndexScoring
import SurveyModel

/// A composite index for a terminal: the ranking with the nodes of the first level, and how it was made.
public struct CompositeText: Sendable {
  private let scores: CompositeScores
  private let format: NumberFormat
  private let sentences: CompositeSentences
  private let language: Language

  /// Prints in `language`.
  public init(_ scores: CompositeScores, language: Language) {
    self.scores = scores
    self.language = language
    format = NumberFormat(
      language, rounding: .init(decimals: scores.definition.decimals, mode: .halfAwayFromZero))
    sentences = CompositeSentences(scores, format)
  }

  /// Title, ranking, legend and notes, each line ended; notes are broken at `width`.
  public func text(width: Int = 80) -> String {
    let title = [scores.definition.title[language], sentences.counts].flatMap { $0.wrapped(width: width) }
    let notes = sentences.notes.flatMap { $0.wrapped(width: width) }
    let lines = title + [""] + table.lines(width: width) + [""] + legend(width: width) + notes
    return lines.map { VisibleText.of($0) + "\n" }.joined()
  }

  private var columns: [CompositeScores.Node] { scores.nodes.filter { $0.level == 1 } }

  private var table: TextTable {
    var table = TextTable(
      columns: [.right(ReportWords.rank[language]), .flexible(ReportWords.unit[language])]
        + [.right(ReportWords.index[language])] + columns.indices.map { .right("(\($0 + 1))") })
    table.rows = scores.ranking.map { position in
      let unit = scores.units[position]
      let rank = scores.index?.ranks[position].map(String.init) ?? NumberFormat.none
      return [rank, unit.name[language], value(scores.index, position)] + columns.map { value($0, position) }
    }
    return table
  }

  private func value(_ node: CompositeScores.Node?, _ position: Int) -> String {
    node?.values[position].map { format.text($0) } ?? NumberFormat.none
  }

  /// What the numbers over the columns stand for.
  private func legend(width: Int) -> [String] {
    columns.enumerated().map { "(\($0 + 1)) \($1.node.title[language])" }
      .flatMap { $0.wrapped(width: width) } + (columns.isEmpty ? [] : [""])
  }
}

extension NumberFormat {
  /// A value of a composite index, rounded on its exact decimal.
  func text(_ value: IndicatorValue, decimals: Int? = nil) -> String {
    text(value.units, over: IndicatorValue.unitsPerOne, decimals: decimals)
  }

  /// A value of a composite index in full, without needless zeros.
  func full(_ value: IndicatorValue) -> String {
    let text = value.decimalText.replacing("-", with: "−")
    return language == .vi ? text.replacing(".", with: ",") : text
  }
}
