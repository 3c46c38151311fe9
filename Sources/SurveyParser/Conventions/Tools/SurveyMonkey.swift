import SurveyModel

extension ToolConventions {
  /// SurveyMonkey: two rows of header (the question over the first of its columns, then `Response` or the option),
  /// labels as answers, and one column for each option, holding its text or nothing.
  ///
  /// Ranks and star ratings are numbers, hence labels or codes.
  static let surveyMonkey = ToolConventions(
    preset: .surveymonkey, headerRows: 2, headerStyle: .questionAndOption,
    // Seen: "Response"; the others are known.
    answerWords: ["response", "open-endedresponse", "phảnhồi", "câutrảlờimở"], answers: .either, namesByLabel: true,
    // Seen: "RespondentID"; the others are known.
    systemColumns: [
      "RespondentID", "Respondent ID", "CollectorID", "Collector ID", "StartDate", "Start Date", "EndDate", "End Date",
      "Date Created", "Date Modified", "IP Address", "Email Address", "First Name", "FirstName", "Last Name",
      "LastName", "Custom Data", "Custom Data 1", "CustomData",
    ],
    textEndings: ["[Other (please specify)]", "[Khác (vui lòng nêu rõ)]"])
}
