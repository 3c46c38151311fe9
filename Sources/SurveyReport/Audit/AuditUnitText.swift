import SamplingAudit
import SurveyModel

/// Every check of one unit for a terminal, with value, thresholds, source and the interviews behind it.
public enum AuditUnitText {
  /// Interviews named under one check; the rest are counted.
  private static let most = 5

  /// The screen, each line ended; empty where the unit was not looked at.
  public static func text(_ results: AuditResults, unit: String, language: Language, width: Int = 80) -> String {
    let words = AuditWords(language)
    let names = ResultNames(results.round, language)
    var lines: [String] = []
    for audit in results.report.units where audit.unit == unit {
      if !lines.isEmpty { lines.append("") }
      lines.append("\(words.unit(audit, of: results.round)): \(words.verdict(audit.verdict))")
      if let form = results.round.form(audit.form) { lines.append(VisibleText.of(names.form(form))) }
      lines += words.account(audit.account).wrapped(width: width)
      for result in audit.results { lines += check(result, results, words, width: width) }
    }
    return lines.map { $0 + "\n" }.joined()
  }

  private static func check(
    _ result: CheckResult, _ results: AuditResults, _ words: AuditWords, width: Int
  ) -> [String] {
    let mark =
      switch result.severity {
      case .failure: "✗"
      case .warning: "!"
      case .clear: "✓"
      case .note: result.obstacle == nil ? "·" : "?"
      }
    let indent = "    "
    var lines = ["", "\(mark) [\(result.check.rawValue)]"]
    lines += words.sentences.sentence(result).wrapped(width: width - 4).map { indent + $0 }
    if let rule = results.report.rules[result.check], result.value != nil {
      let limits = words.sentences.thresholds(rule, of: result.check)
      let note = [limits, rule.source[words.language]].filter { !$0.isEmpty }.joined(separator: " – ")
      lines += note.wrapped(width: width - 4).map { indent + $0 }
    }
    if result.severity >= .warning {
      let advice = AuditCheckWords.of(result.check).advice[words.language]
      lines += ("→ " + advice).wrapped(width: width - 4).map { indent + $0 }
      lines += result.cases.prefix(most).map { indent + place($0, results.round, words.language) }
      if result.cases.count > most { lines.append(indent + words.others(result.cases.count - most)) }
    }
    return lines
  }

  /// `batches/citizen-1.csv:214, form number 100213`.
  static func place(_ place: CaseReference, _ round: SurveyRound, _ language: Language) -> String {
    let file = round.batches.indices.contains(place.batch) ? round.batches[place.batch].file : "?"
    let number = place.formNumber.map { ", \(ReportWords.formNumber[language]) \(VisibleText.of($0))" } ?? ""
    return "\(VisibleText.of(file)):\(place.line)\(number)"
  }
}

extension AuditWords {
  func others(_ count: Int) -> String {
    language == .en ? "and \(count) more (--cases)" : "và \(count) phiếu nữa (--cases)"
  }
}
