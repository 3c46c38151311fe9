/// The words of a finding in one language: what is wrong, what happens because of it, and what helps.
public struct FindingWords: Sendable, Equatable {
  /// What is wrong: the rule, and what came.
  public let problem: String
  /// What happens because of it.
  public let consequence: String?
  /// Facts that help to place the finding.
  public let notes: [String]
  /// What a person can do about it.
  public let help: [String]

  /// Puts the words of a finding together.
  public init(problem: String, consequence: String? = nil, notes: [String] = [], help: [String] = []) {
    self.problem = problem
    self.consequence = consequence
    self.notes = notes
    self.help = help
  }
}
