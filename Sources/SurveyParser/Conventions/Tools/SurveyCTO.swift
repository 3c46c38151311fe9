import SurveyModel

extension ToolConventions {
  /// SurveyCTO: plain names, codes, several codes parted by blanks and one column `question_choice` for each choice.
  static let surveyCTO = ToolConventions(
    preset: .surveycto, separator: " ", groupMarks: ["/", "-"],
    // Seen in an export: all of the first two lines but `review_*`; the others are known.
    systemColumns: [
      "SubmissionDate", "KEY", "PARENT_KEY", "SET-OF-*", "instanceID", "instanceName", "formdef_version", "starttime",
      "endtime", "duration", "caseid", "deviceid", "subscriberid", "simid", "devicephonenum", "username",
      "CompletionDate", "formdef_id", "review_status", "review_quality", "review_comments", "review_corrections",
      "text_audit", "audio_audit", "aud_*",
    ],
    textEndings: ["_osp", "_other"],
    // Known, not seen: `Jan 15, 2025 2:05:06 PM`. Seen: `2017-10-22 04:03:52.805`.
    dateFormats: [.isoOffset, .monthName])
}
