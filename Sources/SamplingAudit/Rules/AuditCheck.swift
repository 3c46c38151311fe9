/// What the audit looks at: one case per check, named as in `hailong explain` and in the file of rules.
public enum AuditCheck: String, Sendable, CaseIterable, Codable {
  // Plan against achieved.
  case shortfall
  case quarantined
  case stratumShortfall = "stratum-shortfall"
  case psuWithoutInterviews = "psu-without-interviews"
  case outsidePlan = "outside-plan"
  case frameUnderSample = "frame-under-sample"
  case outsidePeriod = "outside-period"

  // Response and the drawn sample.
  case responseRate = "response-rate"
  case notInSample = "not-in-sample"
  case spareShare = "spare-share"

  // Those who chose themselves, and the ways of asking.
  case coverage
  case burst
  case repeatedSource = "repeated-source"
  case staffEntered = "staff-entered"
  case modeDifference = "mode-difference"

  // The sample beside what is known of the population.
  case totalsDifference = "totals-difference"
  case emptyCells = "empty-cells"
  case rIndicator = "r-indicator"

  // Weights.
  case weightEffect = "weight-effect"
  case weightExtreme = "weight-extreme"
  case weightConcentration = "weight-concentration"

  // Precision reached.
  case base
  case halfWidth = "half-width"
  case designEffect = "design-effect"
  case fewDegreesOfFreedom = "few-df"

  // Fieldwork: each interviewer beside others in the same units.
  case flaggedInterviewers = "flagged-interviewers"
  case interviewerLikeness = "interviewer-likeness"
  case interviewerStraightLine = "interviewer-straight-line"
  case interviewerStraightBlocks = "interviewer-straight-blocks"
  case interviewerTop = "interviewer-top"
  case interviewerMean = "interviewer-mean"
  case interviewerSpread = "interviewer-spread"
  case interviewerMissing = "interviewer-missing"
  case interviewerDuration = "interviewer-duration"
  case formsPerDay = "forms-per-day"
  case overlap
  case interviewerEffect = "interviewer-effect"

  // The answers themselves.
  case exactDuplicates = "exact-duplicates"
  case copiesAcrossUnits = "copies-across-units"
  case nearCopiesAcrossUnits = "near-copies-across-units"
  case straightLine = "straight-line"
  case straightBlocks = "straight-blocks"
  case longRun = "long-run"
  case personSpread = "person-spread"
  case ceiling
  case speeding
  case itemMissing = "item-missing"
  case heaping
  case contradictions
  case personalText = "personal-text"

  // Asking again.
  case notInterviewed = "not-interviewed"
  case recheck

  /// What the number of the check is.
  public var measure: Measure {
    switch self {
    case .shortfall, .quarantined, .stratumShortfall, .psuWithoutInterviews, .outsidePlan, .outsidePeriod: .share
    case .flaggedInterviewers, .interviewerLikeness, .interviewerStraightLine, .interviewerTop: .share
    case .interviewerStraightBlocks, .straightBlocks, .nearCopiesAcrossUnits: .share
    case .interviewerSpread, .interviewerMissing, .interviewerDuration: .share
    case .exactDuplicates, .straightLine, .longRun, .ceiling, .speeding, .itemMissing, .heaping: .share
    case .responseRate, .notInSample, .spareShare, .coverage, .burst, .repeatedSource, .staffEntered: .share
    case .weightConcentration, .contradictions, .notInterviewed: .share
    case .copiesAcrossUnits, .base, .frameUnderSample, .fewDegreesOfFreedom, .formsPerDay, .overlap, .emptyCells,
      .personalText:
      .count
    case .halfWidth, .interviewerMean, .modeDifference: .points
    case .designEffect, .interviewerEffect, .personSpread, .totalsDifference, .rIndicator: .ratio
    case .weightEffect, .weightExtreme, .recheck: .ratio
    }
  }

  /// Small values are the ones to look at.
  public var isLowBad: Bool {
    switch self {
    case .base, .fewDegreesOfFreedom, .personSpread, .responseRate, .coverage, .rIndicator, .recheck: true
    default: false
    }
  }

  /// Other numbers that the check's rule must hold, by name.
  public var parameters: [String] {
    switch self {
    case .interviewerLikeness: ["level", "minimum", "draws", "exceedances", "cap", "common", "alone", "seed"]
    case .interviewerMean: ["level", "minimum", "rho", "funnel"]
    case .interviewerStraightBlocks: ["level", "minimum", "rho", "block_items", "blocks"]
    case .straightBlocks: ["block_items", "blocks"]
    case .interviewerStraightLine, .interviewerTop, .interviewerSpread, .interviewerMissing, .interviewerDuration,
      .modeDifference:
      ["level", "minimum", "rho"]
    case .exactDuplicates, .copiesAcrossUnits: ["minimum", "near"]
    case .nearCopiesAcrossUnits: ["level", "minimum", "rho", "unit_rho", "answers", "ratio", "gap", "cap"]
    case .heaping, .burst, .notInterviewed, .recheck, .weightConcentration:
      ["minimum"]
    case .speeding: ["seconds_per_item"]
    case .straightLine, .ceiling, .longRun: ["minimum_items"]
    default: []
    }
  }

  /// What a number is, so that it is printed as a person reads it.
  public enum Measure: Sendable {
    /// 0…1, printed as per cent.
    case share
    case count
    /// Points of a scale of 100.
    case points
    /// A factor, a correlation, a distance: two or three decimals.
    case ratio
    case seconds
  }
}
