/// What a finding says to a person, in one language; lower case, no period.
public struct FindingWords: Sendable, Equatable {
  /// What is wrong: the rule and what came.
  public let problem: String
  /// What happens because of it.
  public let consequence: String?
  /// What else is known about it.
  public let notes: [String]
  /// What one can do.
  public let help: [String]

  /// Puts the words of a finding together.
  public init(problem: String, consequence: String? = nil, notes: [String] = [], help: [String] = []) {
    self.problem = problem
    self.consequence = consequence
    self.notes = notes
    self.help = help
  }
}
