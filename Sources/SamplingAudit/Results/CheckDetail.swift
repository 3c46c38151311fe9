import SurveyStatistics

/// What is behind the number of a check; its words stand in `SurveyReport`.
public enum CheckDetail: Sendable, Equatable {
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
  /// Mean or share of an interviewer's forms beside that of the others, and the adjusted probability of chance.
  case interviewer(own: Double, others: Double, forms: Int, probability: Double)
  /// Seconds of an interviewer's forms beside those of the others.
  case interviewerSeconds(own: Double, others: Double, forms: Int, probability: Double)
  /// Mean largest match of an interviewer's forms, what chance gives, and whether nobody else worked in the same places.
  case likeness(observed: Double, expected: Double, forms: Int, probability: Double, isAlone: Bool)
  /// Interval of an intra-class correlation, its design effect, and whether groups are places as well.
  case intraclass(low: Double?, high: Double?, designEffect: Double?, isConfounded: Bool)
  /// The mean longest run, of so many items.
  case meanRun(Double, items: Int)
  /// So many of so many interviews filled in block by block; straight lines among the blocks of an interview, of so many,
  /// and its longest run, on average.
  case blocks(Int, of: Int, straight: Double, blocks: Int, longestRun: Double)
  /// All outcome rates.
  case rates([NamedRate])
  /// The answer whose weighted share stands furthest from the known one, with the test of its item.
  case margin(item: String, code: String, share: Double, known: Double, test: MarginTest)
  /// Standard error of an R-indicator where it has one, R without the correction for chance, the mean response, the strata
  /// of so many units that were compared, and the one that answers least.
  case rIndicator(
    standardError: Double?, uncorrected: Double, meanPropensity: Double, strata: Int, units: Int, least: LeastStratum?)
  /// The effective sample size, of so many interviews.
  case effectiveSize(Double, of: Int)
  /// Agreement of a re-check with its interval, people re-checked, and those nobody knows.
  case recheck(
    observed: Double, weightedKappa: Double?, interval: ConfidenceInterval?, cases: Int, unknown: Int)
  /// So many of so many answers to an item.
  case item(String, part: Int, of: Int)
}

/// A rate under its name, 0…1; `nil` where it is undefined.
public struct NamedRate: Sendable, Equatable {
  /// The name in its field, such as `RR2`.
  public let name: String
  /// The rate.
  public let value: Double?

  /// Names a rate.
  public init(name: String, value: Double?) {
    self.name = name
    self.value = value
  }
}

/// The stratum of a drawn sample that answers least.
public struct LeastStratum: Sendable, Equatable {
  /// The rated unit's code; empty where the sample is not drawn by units.
  public let unit: String
  /// The stratum's label; empty where there is one in the unit.
  public let stratum: String
  /// Its unconditional partial indicator, below 0.
  public let partial: Double
}
