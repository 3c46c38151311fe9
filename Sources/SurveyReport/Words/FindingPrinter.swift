import SurveyModel

/// Prints findings as a compiler prints its own, so that editors can jump to them.
///
///     FILE:LINE: SEVERITY: what is wrong; what happens because of it [code]
///       note: …
///       help: …
public struct FindingPrinter: Sendable {
  /// How many findings of one code are printed before the rest are only counted.
  public static let shownPerCode = 5

  private let language: Language
  private let usesColor: Bool
  private let store: String?

  /// Prints in `language`; colours are for terminals, and commands that help names get the `store` that the user named.
  public init(language: Language, usesColor: Bool = false, store: String? = nil) {
    self.language = language
    self.usesColor = usesColor
    self.store = store
  }

  /// All findings in order, of each code the first five and a count of the others; ends with a newline unless empty.
  ///
  /// `counts` are those by code where more were found than were kept.
  public func text(of findings: [Finding], counts: [String: Int] = [:]) -> String {
    let totals = findings.reduce(into: [String: Int]()) { $0[$1.code, default: 0] += 1 }.merging(counts) { max($0, $1) }
    var seen: [String: Int] = [:]
    var output = ""
    for finding in findings {
      let position = (seen[finding.code] ?? 0) + 1
      seen[finding.code] = position
      guard position <= Self.shownPerCode else { continue }
      output += text(of: finding)
      if position == Self.shownPerCode, let total = totals[finding.code], total > position {
        output += remaining(total - position, code: finding.code)
      }
    }
    return output
  }

  /// One finding with its notes and help, each line ended.
  public func text(of finding: Finding) -> String {
    let words = finding.words(in: language)
    let place = finding.location.map { $0.file + ($0.line.map { ":\($0)" } ?? "") + ": " } ?? ""
    let message = [words.problem, words.consequence].compactMap { $0 }.joined(separator: "; ")
    var output = styled(VisibleText.of(place), "1")
    output += styled(ReportWords.severity(finding.severity)[language] + ":", Self.color(finding.severity)) + " "
    output += VisibleText.of(message) + " [\(finding.code)]\n"
    let number = finding.formNumber.map { [ReportWords.formNumber[language] + " " + $0] } ?? []
    let path = finding.definitionPath.map { [ReportWords.definitionPath[language] + " " + $0] } ?? []
    let sheet = finding.sheet.map { [ReportWords.sheet[language] + " '" + $0 + "'"] } ?? []
    for note in path + sheet + number + words.notes { output += line(ReportWords.noteLabel[language], note) }
    for help in words.help {
      output += line(ReportWords.helpLabel[language], store.map { CommandHint.text(help, store: $0) } ?? help)
    }
    return output
  }

  /// The last line: `1,204 records read, 1,187 used, 17 quarantined; 3 kinds of finding`, ended.
  ///
  /// Records that gave way to later ones, or that decisions keep out, are told where there are any.
  public func sum(
    records: Int, accepted: Int, quarantined: Int, superseded: Int = 0, excluded: Int = 0, findings: [Finding]
  ) -> String {
    let kinds = Set(findings.map(\.code)).count
    let format = NumberFormat(language)
    let replaced = format.count(superseded)
    let decided = format.count(excluded)
    return switch language {
    case .en:
      "\(format.count(records)) \(records == 1 ? "record" : "records") read, \(format.count(accepted)) used, "
        + "\(format.count(quarantined)) quarantined\(superseded > 0 ? ", \(replaced) superseded" : "")"
        + "\(excluded > 0 ? ", \(decided) excluded by decision" : ""); \(format.count(kinds)) \(kinds == 1 ? "kind" : "kinds") of finding\n"
    case .vi:
      "đã đọc \(format.count(records)) phiếu, sử dụng \(format.count(accepted)), "
        + "loại \(format.count(quarantined))\(superseded > 0 ? ", \(replaced) phiếu bị thay" : "")"
        + "\(excluded > 0 ? ", \(decided) phiếu không tính theo quyết định" : ""); \(format.count(kinds)) nhóm phát hiện\n"
    }
  }

  /// The last line for all batches of a run.
  public func sum(of batches: [BatchAccount], findings: [Finding]) -> String {
    sum(
      records: batches.reduce(0) { $0 + $1.records }, accepted: batches.reduce(0) { $0 + $1.accepted },
      quarantined: batches.reduce(0) { $0 + $1.quarantined },
      superseded: batches.reduce(0) { $0 + $1.superseded }, excluded: batches.reduce(0) { $0 + $1.excluded },
      findings: findings)
  }

  private func remaining(_ count: Int, code: String) -> String {
    let number = NumberFormat(language).count(count)
    let text =
      switch language {
      case .en: "\(number) more of this kind; --json lists all [\(code)]"
      case .vi: "còn \(number) phát hiện cùng loại; --json liệt kê tất cả [\(code)]"
      }
    return styled(ReportWords.noteLabel[language] + ":", Self.color(.note)) + " " + text + "\n"
  }

  private func line(_ label: String, _ text: String) -> String {
    "  " + styled(label + ":", Self.color(.note)) + " " + VisibleText.of(text) + "\n"
  }

  private func styled(_ text: String, _ code: String) -> String {
    usesColor && !text.isEmpty ? "\u{1B}[\(code)m\(text)\u{1B}[0m" : text
  }

  private static func color(_ severity: Severity) -> String {
    switch severity {
    case .error: "1;31"
    case .warning: "1;35"
    case .note: "1;36"
    }
  }
}

extension Finding {
  /// The sheet of a form of another program; the line is its row.
  fileprivate var sheet: String? {
    if case .formImport = kind { location?.column } else { nil }
  }

  /// Where inside a definition it was seen, as `items[3].scale`; for CSV files, the column.
  fileprivate var definitionPath: String? {
    if case .definition = kind { location?.column } else { nil }
  }
}
