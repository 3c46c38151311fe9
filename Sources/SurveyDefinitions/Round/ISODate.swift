import SurveyModel
import SurveyParser

/// Days written as `YYYY-MM-DD`.
enum ISODate {
  /// Whether the text is a day of the Gregorian calendar.
  static func isValid(_ text: String) -> Bool {
    Array(text.utf8).withUnsafeBytes { CalendarDate.date($0, format: .iso) } != nil
  }
}
