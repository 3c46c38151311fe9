/// What is behind the number of a check; its words stand in `SurveyReport`.
public enum CheckDetail: Sendable, Hashable {
  /// So many of so many.
  case part(Int, of: Int)
  /// Names (strata, PSUs, interviewers, variables) of so many.
  case names([String], of: Int)
  /// Interviews present and population of the frame.
  case sampleOverFrame(sample: Int, frame: Int)
  /// The half-width by the formula of a simple random sample, in points, and respondents needed for the threshold.
  case simpleRandomHalfWidth(Double, needed: Int?)
  /// The parts of a design effect: unequal weights, and likeness within PSUs, where they are known.
  case effects(weights: Double?, clusters: Double?)
  /// Degrees of freedom, and Student's t at the level of the round.
  case student(df: Double, t: Double)
}
