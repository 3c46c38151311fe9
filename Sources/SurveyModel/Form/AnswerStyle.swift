/// Whether cells hold the codes of a scale or the wordings of its points.
public enum AnswerStyle: String, Sendable, CaseIterable {
  /// Codes, and nothing else.
  case codes
  /// Labels and their aliases; a code is no answer.
  case labels
  /// Either; a text that is a code is taken for the code.
  case either
}
