import SurveyModel

extension ToolConventions {
  /// ODK Central and Briefcase: names with groups before a hyphen, codes, several codes parted by blanks, perhaps one
  /// column `question/choice` for each choice.
  static let odk = ToolConventions(
    preset: .odk, separator: " ", groupMarks: ["-", "/"],
    // Partly known, not seen.
    systemColumns: [
      "SubmissionDate", "KEY", "PARENT_KEY", "SET-OF-*", "meta-*", "meta/*", "instanceID", "instanceName",
      "isValidated",
      "SubmitterID", "SubmitterName", "AttachmentsPresent", "AttachmentsExpected", "Status", "ReviewState", "DeviceID",
      "Edits", "FormVersion", "start", "end", "today", "username", "deviceid", "subscriberid", "simserial",
      "phonenumber", "audit",
    ],
    textEndings: ["_other"], dateFormats: [.isoOffset])
}
