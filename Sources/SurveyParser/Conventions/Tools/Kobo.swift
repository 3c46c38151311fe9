import SurveyModel

extension ToolConventions {
  /// KoboToolbox: names with groups before a slash, codes (or labels, if so exported), several codes parted by blanks,
  /// one column `question/choice` for each choice or both.
  static let kobo = ToolConventions(
    preset: .kobo, answers: .either, namesByLabel: true, separator: " ", groupMarks: ["/"],
    // Partly known, not seen.
    systemColumns: [
      "start", "end", "today", "username", "deviceid", "phonenumber", "audit", "_id", "_uuid", "_submission_time",
      "_validation_status", "_notes", "_status", "_submitted_by", "__version__", "_version_", "_tags", "_index",
      "_parent_table_name", "_parent_index", "meta/*", "formhub/uuid", "instanceID", "rootUuid", "deprecatedID",
    ],
    textEndings: ["_other"], dateFormats: [.isoOffset])
}
