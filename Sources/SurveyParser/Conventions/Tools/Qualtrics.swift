import SurveyModel

extension ToolConventions {
  /// Qualtrics: three rows of header (names, question texts, import ids as JSON), numbers or choice texts as answers,
  /// several answers parted by commas or one column `Q1_1` for each choice.
  static let qualtrics = ToolConventions(
    preset: .qualtrics, headerRows: 3, answers: .either, namesByLabel: true, separator: ",",
    systemColumns: [
      "StartDate", "EndDate", "Status", "IPAddress", "Progress", "Duration (in seconds)", "Finished", "RecordedDate",
      "ResponseId", "RecipientLastName", "RecipientFirstName", "RecipientEmail", "ExternalReference",
      "LocationLatitude", "LocationLongitude", "DistributionChannel", "UserLanguage", "Q_RecaptchaScore",
      "Q_RelevantIDDuplicate", "Q_RelevantIDDuplicateScore", "Q_RelevantIDFraudScore", "Q_RelevantIDLastStartDate",
      "ResponseID", "ResponseSet", "Name", "ExternalDataReference", "Email",
    ],
    textEndings: ["_TEXT"],
    // Known, not seen: as texts or as numbers.
    discards: (
      "Status",
      ["surveypreview", "surveytest", "spam", "surveypreviewspam", "offlinesurveypreview", "1", "2", "8", "9", "17"]
    ))
}
