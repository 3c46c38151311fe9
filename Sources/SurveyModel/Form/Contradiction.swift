/// Answers that do not go together: a sign that somebody did not read, looked for by the audit.
public struct Contradiction: Sendable, Equatable {
  /// A short name, unique in the form.
  public let name: String
  /// What is answered where it occurs.
  public let condition: Condition

  /// Declares a contradiction.
  public init(name: String, condition: Condition) {
    self.name = name
    self.condition = condition
  }
}
