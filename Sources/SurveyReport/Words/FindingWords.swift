/// The words of one finding in one language.
public struct FindingWords: Sendable, Equatable {
  /// What is wrong, as a lowercase phrase without a period.
  public let problem: String
  /// What happens because of it.
  public let consequence: String?
  /// Facts that help to understand it.
  public let notes: [String]
  /// What a person can do about it.
  public let help: [String]

  /// Words a finding.
  public init(problem: String, consequence: String? = nil, notes: [String] = [], help: [String] = []) {
    self.problem = problem
    self.consequence = consequence
    self.notes = notes
    self.help = help
  }
}
