import IndexScoring
import SurveyModel

/// The lines and cells of a definition as `hailong indices show` prints it.
struct IndexDefinitionWords {
  let format: NumberFormat
  private var language: Language { format.language }

  func rounding(_ index: IndexDefinition) -> String {
    let mode = MethodWords.rounding(index.rounding.mode)[language]
    return language == .vi
      ? "làm tròn: \(index.rounding.decimals) chữ số thập phân, \(mode)"
      : "rounding: \(index.rounding.decimals) decimals, \(mode)"
  }

  func ties(_ index: IndexDefinition) -> String {
    switch index.ties {
    case .sameRank: language == .vi ? "bằng điểm: cùng hạng" : "ties: the same rank"
    case .byCriterion(let code):
      language == .vi ? "bằng điểm: xét tiêu chí \(code)" : "ties: criterion \(code) decides"
    }
  }

  /// A block with its grades and the units that are not ranked.
  func block(_ block: IndexBlock) -> String {
    let grades = block.grades.map { "\($0.grade[language]) ≥ \(points($0.from))" }.joined(separator: ", ")
    let unranked = block.unranked.joined(separator: ", ")
    return (language == .vi ? "khối " : "block ") + "\(block.id): \(block.title[language])"
      + (grades.isEmpty ? "" : "; " + grades)
      + (unranked.isEmpty ? "" : (language == .vi ? "; không xếp hạng: " : "; not ranked: ") + unranked)
  }

  func columns(_ index: IndexDefinition) -> [TextTable.Column] {
    let titles =
      language == .vi
      ? ["Mã", "Tên", "Tối đa", "Nguồn", "Quy tắc", "Khối"] : ["Code", "Title", "Max", "Source", "Rule", "Blocks"]
    let columns = titles.enumerated().map { $0.offset == 2 ? TextTable.Column.right($0.element) : .left($0.element) }
    return index.blocks.count > 1 ? columns : columns.dropLast()
  }

  /// A criterion and all below it, each in as many lines as its longest cell needs.
  func rows(_ criterion: Criterion, _ index: IndexDefinition, depth: Int) -> [[String]] {
    let maximum = criterion.isMaximumUnknown ? DefinitionRuleWords.unknown : points(criterion.maximum)
    let rule = DefinitionRuleWords(format: format)
    var cells: [[String]] = [
      [String(repeating: " ", count: depth) + criterion.code], criterion.title[language].wrapped(width: 34), [maximum],
      [rule.source(of: criterion.rule) ?? ""], rule.text(of: criterion).wrapped(width: 36),
    ]
    if index.blocks.count > 1 { cells.append((criterion.blocks?.joined(separator: ", ") ?? "").wrapped(width: 12)) }
    let height = cells.map(\.count).max() ?? 1
    let own = (0..<height).map { line in cells.map { line < $0.count ? $0[line] : "" } }
    return own + criterion.children.flatMap { rows($0, index, depth: depth + 1) }
  }

  private func points(_ points: Points) -> String { format.shortest(points) }
}

extension NumberFormat {
  /// Points with as many decimals as they have.
  func shortest(_ points: Points) -> String {
    var units = points.units
    var decimals = 9
    while decimals > 0, units % 10 == 0 {
      units /= 10
      decimals -= 1
    }
    return text(points, decimals: decimals)
  }
}
