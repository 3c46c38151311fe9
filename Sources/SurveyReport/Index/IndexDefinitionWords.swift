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
    // Numbers as the file has them, so that they can be copied from here.
    let rule = DefinitionRuleWords(format: NumberFormat(.en, rounding: index.rounding))
    var cells: [[String]] = [
      [String(repeating: " ", count: depth) + criterion.code], criterion.title[language].wrapped(width: 34), [maximum],
      [rule.source(of: criterion.rule).map(source) ?? ""], rule.text(of: criterion).wrapped(width: 36),
    ]
    if index.blocks.count > 1 { cells.append((criterion.blocks?.joined(separator: ", ") ?? "").wrapped(width: 12)) }
    let height = cells.map(\.count).max() ?? 1
    let own = (0..<height).map { line in cells.map { line < $0.count ? $0[line] : "" } }
    return own + criterion.children.flatMap { rows($0, index, depth: depth + 1) }
  }

  /// Where points come from, in the words of an office.
  private func source(_ name: String) -> String {
    guard language == .vi else { return name }
    return ["appraised": "thẩm định", "figure": "số liệu", "survey": "khảo sát"][name] ?? name
  }

  /// What the kinds of rules that the definition uses mean, in the order in which they come.
  func legend(_ index: IndexDefinition) -> [String] {
    var names: [String] = []
    for name in index.criteria.map(\.keyword) where !names.contains(name) { names.append(name) }
    return names.compactMap { name in Self.meanings[name].map { "\(name): \($0[language])" } }
  }

  private static let meanings: [String: LocalizedText] = [
    "sum": LocalizedText(vi: "tổng các tiêu chí thành phần", en: "the sum of the criteria below"),
    "bonus": LocalizedText(vi: "điểm thưởng, có mức trần", en: "bonus points up to a cap"),
    "penalty": LocalizedText(vi: "điểm trừ, có mức trần", en: "points taken off up to a cap"),
    "appraised": LocalizedText(vi: "điểm do hội đồng thẩm định cho", en: "points given by appraisal"),
    "step_grid": LocalizedText(vi: "điểm thẩm định theo từng bước", en: "appraised points in steps"),
    "binary": LocalizedText(vi: "đạt thì được điểm tối đa, không đạt 0 điểm", en: "all of the points or none"),
    "linear": LocalizedText(vi: "tỷ lệ nhân điểm tối đa", en: "the rate times the maximum"),
    "capped_linear": LocalizedText(
      vi: "đủ điểm từ ngưỡng trở lên, dưới đó theo tỷ lệ", en: "all points from the threshold on, in proportion below"),
    "floor_linear": LocalizedText(
      vi: "0 điểm dưới mức sàn, từ đó tỷ lệ nhân điểm tối đa",
      en: "nothing under the floor, the rate times the maximum from there on"),
    "ladder": LocalizedText(vi: "điểm theo bậc của tỷ lệ", en: "points by steps of the rate"),
    "growth_ladder": LocalizedText(
      vi: "điểm theo bậc của mức tăng so với năm trước", en: "points by steps of the growth on last year"),
    "composite_complement": LocalizedText(vi: "100% trừ các tỷ lệ vi phạm", en: "100% less the rates of faults"),
    "condition": LocalizedText(vi: "theo biểu thức trên số liệu", en: "an expression over figures"),
    "per_event": LocalizedText(vi: "điểm cho mỗi việc", en: "points for each event"),
    "per_event_penalty": LocalizedText(
      vi: "trừ điểm mỗi lỗi, không dưới mức sàn", en: "points off for each fault, down to the floor"),
    "survey_option_weight": LocalizedText(
      vi: "mỗi câu trả lời có trọng số", en: "each answer counts for its weight"),
    "monitor_only": LocalizedText(vi: "chỉ theo dõi, không cho điểm", en: "published, without points"),
  ]

  private func points(_ points: Points) -> String { format.shortest(points) }
}

extension Criterion {
  /// The kind of rule as the definition file names it.
  fileprivate var keyword: String {
    switch rule {
    case .appraised(let rule) where rule.grid == PointGrid(step: maximum): "binary"
    case .survey(let rule):
      rule.groups.first?.source.measure.optionWeights != nil ? "survey_option_weight" : rule.conversion.name
    case .unestablished(let rule): rule.kind ?? ""
    default: rule.name
    }
  }
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
