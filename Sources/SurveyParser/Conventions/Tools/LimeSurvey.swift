import SurveyModel

extension ToolConventions {
  /// LimeSurvey: codes or question texts as names, short codes or long labels as answers, rows and options of a question
  /// as `Q1[SQ001]` or `Q1_SQ001`, `Y` or nothing for an option, `N/A` for what was not shown.
  static let limeSurvey = ToolConventions(
    preset: .limesurvey, answers: .either, namesByLabel: true, bracketsAreUnderscores: true,
    // Partly known, not seen; timings and the like only where they are exported.
    systemColumns: [
      "id", "Response ID", "submitdate", "Date submitted", "lastpage", "Last page", "startlanguage", "Start language",
      "seed", "Seed", "token", "Access code", "startdate", "Date started", "datestamp", "Date last action", "ipaddr",
      "IP address", "refurl", "Referrer URL", "interviewtime", "Total time", "*Time",
    ],
    textEndings: ["[comment]", "[other]", "_comment", "_other"],
    missingWords: ["N/A": .notAsked])
}
