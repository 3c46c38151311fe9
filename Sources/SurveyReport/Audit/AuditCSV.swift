import SamplingAudit
import SurveyModel

/// The interviews that a person should look at, one line per check and interview.
public enum AuditCSV {
  /// The table; interviewers are named in it, so it is for internal use.
  public static func cases(_ results: AuditResults, language: Language, style: CSVStyle = .machine) -> String {
    var table = CSVText(
      style, header: ["form", "check", "severity", "unit", "interviewer", "file", "line", "form_number", "text"])
    let sentences = AuditSentences(NumberFormat(language))
    for result in results.report.units.flatMap(\.results) + results.report.others where result.severity >= .warning {
      var (unit, interviewer): (String?, String?)
      switch result.subject {
      case .unit(let code): unit = code
      case .interviewer(let name): interviewer = name
      case .batch, .form: break
      }
      for place in result.cases {
        table.append([
          .string(result.form), .string(result.check.rawValue), .string(result.severity.rawValue), .optional(unit),
          .optional(interviewer), .string(results.round.batches[place.batch].file), .integer(place.line),
          .optional(place.formNumber), .string(sentences.sentence(result)),
        ])
      }
    }
    return table.text
  }
}
