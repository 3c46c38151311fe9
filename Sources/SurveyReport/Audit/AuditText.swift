import SamplingAudit
import SurveyModel

/// The audit of a round for a terminal: verdicts, and the three worst findings of each unit.
public enum AuditText {
  /// Findings that one unit gets on the screen.
  private static let most = 3

  /// The screen, each line ended.
  public static func text(_ results: AuditResults, language: Language, width: Int = 80) -> String {
    let words = AuditWords(language)
    let names = ResultNames(results.round, language)
    var lines = [VisibleText.of(results.round.title[language])]
    let sentences = ReportSentences(format: NumberFormat(language))
    if let notice = sentences.notices(isSynthetic: results.round.isSynthetic, isIllustrative: false) {
      lines.append(notice)
    }
    lines += words.lead(results).wrapped(width: width)
    if let decided = words.excluded(results.excluded) { lines += decided.wrapped(width: width) }
    for form in results.forms {
      let audited = AuditedForm(results.report, form: form)
      if let declared = results.round.form(form) { lines += ["", VisibleText.of(names.form(declared))] }
      lines += common(audited, words, width: width)
      for verdict in [Verdict.notPublishable, .usableWithWarning, .usable] {
        let units = audited.units.filter { $0.verdict == verdict }
        if !units.isEmpty { lines += group(verdict, units, audited, results.round, words, width: width) }
      }
      lines += interviewers(results.report, form: form, words, width: width)
      if !audited.unseen.isEmpty {
        lines += [""] + audited.unseen.flatMap { words.unseen($0, of: audited.units.count).wrapped(width: width) }
      }
    }
    lines += [""] + words.footer(results.round.id).wrapped(width: width)
    return lines.map { $0 + "\n" }.joined()
  }

  /// A text whose further lines stand under its first word.
  private static func item(_ text: String, mark: String, width: Int) -> [String] {
    let lines = text.wrapped(width: width - 4 - mark.count)
    return lines.enumerated().map { ($0 == 0 ? mark : "  ") + $1 }
  }

  /// What is to be looked at in all interviews of the form, and in most units, said once.
  private static func common(_ form: AuditedForm, _ words: AuditWords, width: Int) -> [String] {
    form.unplaced.flatMap { words.unplaced($0).wrapped(width: width) }
      + form.whole.flatMap { words.whole($0).wrapped(width: width) }
      + form.common.flatMap { check in
        let values = form.units.flatMap(\.concerns).filter { $0.check == check }
        return words.common(check, values, of: form.units.count).wrapped(width: width)
      }
  }

  /// Interviewers to look at, those with the most findings first.
  private static func interviewers(
    _ report: AuditReport, form: String, _ words: AuditWords, width: Int
  ) -> [String] {
    let found = report.others.filter { $0.form == form && $0.severity >= .warning }
    let byName = found.reduce(into: [String: [CheckResult]]()) { names, result in
      if case .interviewer(let name) = result.subject { names[name, default: []].append(result) }
    }
    guard !byName.isEmpty else { return [] }
    var lines = ["", words.interviewers(byName.count)]
    for (name, results) in byName.sorted(by: { (-$0.value.count, $0.key) < (-$1.value.count, $1.key) }) {
      lines.append("  " + VisibleText.of(name))
      for result in results.prefix(most) {
        lines += item(words.sentences.sentence(result), mark: "- ", width: width).map { "    " + $0 }
      }
      if results.count > most { lines.append("    " + words.further(results.count - most)) }
    }
    return lines
  }

  private static func group(
    _ verdict: Verdict, _ units: [UnitAudit], _ form: AuditedForm, _ round: SurveyRound, _ words: AuditWords, width: Int
  ) -> [String] {
    var lines = ["", words.verdict(verdict) + ": " + words.units(units.count)]
    let told = units.filter { !form.own($0).isEmpty }
    for unit in told {
      lines.append("  " + words.unit(unit, of: round))
      let own = form.own(unit)
      for result in own.prefix(most) {
        lines += item(words.sentences.sentence(result), mark: "- ", width: width).map { "    " + $0 }
      }
      if own.count > most { lines.append("    " + words.more(own.count - most, unit: unit.unit)) }
    }
    let others = units.filter { form.own($0).isEmpty }.map { words.name($0.unit, of: round) }
    if !others.isEmpty {
      lines += others.joined(separator: ", ").wrapped(width: width - 2).map { "  " + $0 }
    }
    return lines
  }
}
