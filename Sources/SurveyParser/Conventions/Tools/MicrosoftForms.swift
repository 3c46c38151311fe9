import SurveyModel

extension ToolConventions {
  /// Microsoft Forms: questions as names, labels as answers, several answers each closed by a semicolon.
  static let microsoftForms = ToolConventions(
    preset: .microsoftForms, answers: .either, namesByLabel: true, separator: ";",
    // Known, not seen: the names in Vietnamese.
    systemColumns: [
      "ID", "Start time", "Completion time", "Email", "Name", "Last modified time", "Language", "Total points",
      "Quiz feedback", "Grade posted time", "Points - *", "Feedback - *", "Thời gian bắt đầu", "Thời gian hoàn thành",
      "Tên", "Thời gian sửa đổi cuối",
    ])
}
