import SurveyModel

/// Findings as CSV, one record each, so that a spreadsheet can sort and filter them.
public enum FindingsCSV {
  /// The file's text, words in `language`; files are named as the round names them.
  public static func text(_ findings: [Finding], language: Language, style: CSVStyle = .machine) -> String {
    var file = CSVText(
      style, header: ["file", "line", "record", "column", "form_number", "severity", "code", "text"])
    for finding in findings {
      let place = finding.location
      file.append([
        .optional(place?.file), .optional(place?.line), .optional(place?.record), .optional(place?.column),
        .optional(finding.formNumber), .string(finding.severity.rawValue), .string(finding.code),
        .string(finding.text(language)),
      ])
    }
    return file.text
  }
}
