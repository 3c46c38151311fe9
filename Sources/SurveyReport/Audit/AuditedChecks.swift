import SamplingAudit
import SurveyModel

/// Every check of a form's audit with its name for `explain` and `decide`, thresholds, source and advice, for the page.
struct AuditedChecks {
  private let form: AuditedForm
  private let rules: AuditRules
  private let words: AuditWords
  private let say: Wording

  init(_ form: AuditedForm, _ rules: AuditRules, _ words: AuditWords) {
    self.form = form
    self.rules = rules
    self.words = words
    say = Wording(language: words.language)
  }

  /// What stands over the table when it is folded.
  static func title(_ language: Language) -> String {
    Wording(language: language)("Checks, thresholds and what to do", "Các phép kiểm tra, ngưỡng và việc cần làm")
  }

  /// A row for every check that is run, those to look at first.
  var table: ReportTable {
    var table = ReportTable(
      caption: Self.title(words.language),
      columns: [
        say("Check", "Phép kiểm tra"), say("Thresholds", "Ngưỡng"), say("What to do", "Việc cần làm"),
        say("To look at", "Cần xem"),
      ], firstNumber: 3)
    let checks = AuditCheck.allCases.filter { rules[$0] != nil }
    for check in checks.filter({ count($0) > 0 }) + checks.filter({ count($0) == 0 }) {
      guard let rule = rules[check] else { continue }
      let wording = AuditCheckWords.of(check)
      table.rows.append([
        ReportCell(wording.title[words.language], detail: check.rawValue),
        ReportCell(words.sentences.thresholds(rule, of: check), detail: rule.source[words.language]),
        ReportCell(wording.advice[words.language]), ReportCell(words.sentences.format.count(count(check))),
      ])
    }
    return table
  }

  /// Units, interviewers or the whole form that a check wants looked at.
  private func count(_ check: AuditCheck) -> Int { form.concerns(of: check) }
}
