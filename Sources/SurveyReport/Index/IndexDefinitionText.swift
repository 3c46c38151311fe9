import IndexScoring
import SurveyModel

/// Definitions of indices for a terminal.
public enum IndexDefinitionText {
  /// One line per definition: id, year, level, number of criteria, title.
  public static func list(_ indices: [IndexDefinition], language: Language) -> String {
    var table = TextTable(columns: [.left(""), .right(""), .left(""), .right(""), .flexible("")])
    table.rows = indices.map { index in
      let leaves = index.criteria.count { $0.children.isEmpty }
      let count = language == .vi ? "\(leaves) tiêu chí" : "\(leaves) criteria"
      let mark = index.unestablished.isEmpty ? "" : language == .vi ? " (chưa chấm được)" : " (cannot be scored)"
      return [index.id, String(index.year), index.tier, count, VisibleText.of(index.title[language]) + mark]
    }
    return table.lines(width: 120).map { $0 + "\n" }.joined()
  }

  /// The sum of a linting: how many definitions, how many findings, and which criteria wait for their parameters.
  public static func linted(
    _ files: Int, _ findings: [Finding], read: [IndexDefinition], language: Language
  ) -> String {
    let format = NumberFormat(language)
    let (count, found) = (format.count(files), format.count(findings.count))
    let (noun, finding) = (files == 1 ? "definition" : "definitions", findings.count == 1 ? "finding" : "findings")
    let sum =
      language == .vi
      ? "đã kiểm tra \(count) bộ chỉ số, \(found) phát hiện" : "\(count) \(noun) linted, \(found) \(finding)"
    return ([sum] + read.compactMap { unestablished($0, language) }).map { VisibleText.of($0) + "\n" }.joined()
  }

  /// A definition with its blocks, grades and criteria.
  public static func page(_ index: IndexDefinition, language: Language, width: Int = 110) -> String {
    let words = IndexDefinitionWords(format: NumberFormat(language, rounding: index.rounding))
    var lines = ["\(index.id) (\(index.year), \(index.tier)): \(index.title[language])"]
    lines += [index.basis, index.notice].compactMap { $0?[language] }.flatMap { $0.wrapped(width: width) }
    lines += ["", words.rounding(index), words.ties(index)]
    for block in index.blocks { lines += words.block(block).wrapped(width: width) }
    var table = TextTable(columns: words.columns(index))
    for area in index.areas { table.rows += words.rows(area, index, depth: 0) }
    lines += [""] + table.lines(width: width)
    lines += [""] + words.legend(index).flatMap { $0.wrapped(width: width) }
    if let unknown = unestablished(index, language) { lines += [""] + unknown.wrapped(width: width) }
    return lines.map { VisibleText.of($0) + "\n" }.joined()
  }

  /// Why the definition cannot be scored with; `nil` where it can.
  private static func unestablished(_ index: IndexDefinition, _ language: Language) -> String? {
    let codes = index.unestablished.map(\.criterion.code)
    if codes.isEmpty { return nil }
    let list = codes.joined(separator: ", ")
    return language == .vi
      ? "\(index.id): không dùng để chấm điểm được, vì còn tham số ghi là unknown ở tiêu chí \(list)"
      : "\(index.id): cannot be scored with, since parameters are written as unknown at \(list)"
  }
}
