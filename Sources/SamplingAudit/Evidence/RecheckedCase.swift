/// A respondent who was asked again (phúc tra), and what came of it.
public struct RecheckedCase: Sendable, Equatable {
  /// The form that was asked again.
  public let form: String
  /// The respondent as an opaque key, comparable with those of the records.
  public var respondent: String
  /// Whether the person says that the interview took place; `nil` where it was not asked.
  public let wasInterviewed: Bool?
  /// Codes by item, of the items that were asked again.
  public let answers: [String: String]

  /// Makes a case of a re-check.
  public init(form: String, respondent: String, wasInterviewed: Bool?, answers: [String: String]) {
    self.form = form
    self.respondent = respondent
    self.wasInterviewed = wasInterviewed
    self.answers = answers
  }
}
