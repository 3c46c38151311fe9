import IndexScoring
import SurveyModel

/// Recomputed published sets for a terminal.
public struct PublishedText: Sendable {
  private let language: Language
  private let words: PublishedWords

  /// Prints in `language`.
  public init(language: Language) {
    self.language = language
    words = PublishedWords(language)
  }

  /// A set with its source, a line for each claim and what is to be said about it, and their sum.
  public func text(of set: PublishedSet, _ results: [ClaimResult]) -> String {
    var lines = "\(set.id): \(set.title[language])".wrapped(width: 80)
    lines += (words.source + set.source[language]).wrapped(width: 80, indent: "  ")
    var table = TextTable(columns: [
      .flexible(words.claim), .right(words.published), .right(words.recomputed), .right("±"), .left(""),
    ])
    table.narrowest = 20
    table.rows = results.map(row)
    let rows = table.lines(width: 78).map { "  " + $0 }
    lines += rows.prefix(1)
    for (position, row) in rows.dropFirst().enumerated() {
      lines +=
        heading(results, at: position) + [row]
        + details(results, at: position).flatMap { $0.wrapped(width: 80, indent: "      ") }
    }
    lines += generalReasons(results).flatMap { $0.wrapped(width: 80, indent: "  ") }
    lines += words.sum(results).wrapped(width: 80, indent: "  ")
    return lines.map { VisibleText.of($0) + "\n" }.joined() + "\n"
  }

  /// The sum over all sets, a line of its own.
  public func sum(of results: [ClaimResult]) -> String { words.sum(results) + "\n" }

  /// Why tolerances are what they are that no claim explains itself, each once.
  private func generalReasons(_ results: [ClaimResult]) -> [String] {
    var reasons: [String] = []
    for result in results {
      if case .given = result.toleranceReason { continue }
      if let reason = words.reason(result), !reasons.contains(reason) { reasons.append(reason) }
    }
    return reasons
  }

  /// The title of an entry that makes several claims, over the first of them.
  private func heading(_ results: [ClaimResult], at position: Int) -> [String] {
    let claim = results[position].claim
    guard claim.subject != nil, position == 0 || results[position - 1].claim.id != claim.id else { return [] }
    return (claim.title[language] + ":").wrapped(width: 80, indent: "  ")
  }

  private func row(_ result: ClaimResult) -> [String] {
    let title = result.claim.title[language]
    let values = result.recomputed.map { words.value($0.value, like: result.published) }
    return [
      result.claim.subject.map { "  " + $0 } ?? title, words.printed(result.published),
      values.isEmpty ? NumberFormat.none : values.joined(separator: " / "),
      result.tolerance.map(words.tolerance) ?? NumberFormat.none, words.verdict(result.verdict),
    ]
  }

  /// What is said of a claim; of several that come from one entry the note and the tolerance once, at the last.
  private func details(_ results: [ClaimResult], at position: Int) -> [String] {
    let result = results[position]
    let isLast = position + 1 == results.count || results[position + 1].claim.id != result.claim.id
    var lines = (result.recomputed.isEmpty ? nil : words.operands(of: result.claim)).map { [$0] } ?? []
    lines += result.remarks.map(words.remark)
    if result.recomputed.count > 1 { lines.append(words.weightings(result.recomputed, like: result.published)) }
    guard isLast else { return lines }
    if case .given = result.toleranceReason, let reason = words.reason(result) { lines.append(reason) }
    return lines + (result.claim.note.map { [words.note + $0[language]] } ?? [])
  }
}
