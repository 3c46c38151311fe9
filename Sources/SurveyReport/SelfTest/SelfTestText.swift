import ReferenceCases
import SurveyModel

/// Recomputed reference cases for a terminal.
public struct SelfTestText: Sendable {
  /// Differences of one check that are printed before the rest are only counted.
  private static let mostDifferences = 5

  private let language: Language
  private let isBrief: Bool

  /// Prints in `language`; in brief only what does not agree, and the sum of each case.
  public init(language: Language, isBrief: Bool = false) {
    self.language = language
    self.isBrief = isBrief
  }

  /// A case with its checks and their sum.
  public func text(of one: ReferenceCase) -> String {
    let words = SelfTestWords(language)
    let shown = one.checks.filter { !isBrief || $0.verdict != .agrees }
    var lines = "\(one.id): \(one.title)".wrapped(width: 80).enumerated().map { $0 == 0 ? $1 : "  " + $1 }
    if !shown.isEmpty { lines += table(shown, words) }
    lines.append(contentsOf: words.sum(CheckTally([one])) { $0.checkID }.wrapped(width: 78, indent: "  "))
    return lines.map { VisibleText.of($0) + "\n" }.joined() + (isBrief && shown.isEmpty ? "" : "\n")
  }

  /// The sum over all cases, a line of its own.
  public func sum(of cases: [ReferenceCase]) -> String {
    VisibleText.of(SelfTestWords(language).sum(CheckTally(cases)) { "\($0.caseID) \($0.checkID)" }) + "\n"
  }

  private func table(_ checks: [CheckResult], _ words: SelfTestWords) -> [String] {
    var table = TextTable(columns: [
      .left(words.check), .flexible(words.what), .left(words.design), .right(words.figures),
      .right(words.relativeError), .left(""),
    ])
    table.rows = checks.map { check in
      [
        check.id, check.what, check.design ?? NumberFormat.none,
        check.comparisons.isEmpty ? NumberFormat.none : NumberFormat(language).count(check.comparisons.count),
        check.worst.map { words.error($0.relativeError) } ?? NumberFormat.none, words.verdict(check),
      ]
    }
    let lines = table.lines(width: 78).map { "  " + $0 }
    return lines.prefix(1) + zip(lines.dropFirst(), checks).flatMap { [$0] + details($1, words) }
  }

  /// Why a check does not agree; the numbers are named by their place in its expectation.
  private func details(_ check: CheckResult, _ words: SelfTestWords) -> [String] {
    // The largest first: what is farthest off most often explains the rest.
    let differences = check.differences.enumerated()
      .sorted { ($1.element.relativeError, $0.offset) < ($0.element.relativeError, $1.offset) }.map(\.element)
    var lines = check.fault == .unsupported(check.what) ? [] : check.fault.map { [words.fault($0)] } ?? []
    lines += differences.prefix(Self.mostDifferences).map { "\($0.path): \(words.difference($0))" }
    if differences.count > Self.mostDifferences { lines.append(words.more(differences.count - Self.mostDifferences)) }
    return lines.flatMap { $0.wrapped(width: 80, indent: "      ") }
  }
}
