import SurveyModel

extension ToolConventions {
  /// Google Forms: questions as names, labels as answers, check boxes joined by a comma and a blank, grids as
  /// `Question [Row]`, a timestamp first.
  ///
  /// Linear scales are exported as their numbers, hence labels or codes.
  static let googleForms = ToolConventions(
    preset: .googleForms, answers: .either, namesByLabel: true, separator: ", ",
    // Known, not seen: the names in Vietnamese, and "Score" of quizzes.
    systemColumns: [
      "Timestamp", "Dấu thời gian", "Username", "Tên người dùng", "Email Address", "Địa chỉ email", "Score", "Điểm số",
    ],
    // Known, not seen: `2025/01/15 2:05:06 CH GMT+7` in downloads; sheets follow their locale, which must be declared.
    dateFormats: [.yearMonthDay])
}
