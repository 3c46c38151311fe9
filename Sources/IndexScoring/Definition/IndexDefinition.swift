import SurveyModel

/// How published values are rounded; ranks are always made on unrounded ones.
public struct RoundingRule: Sendable, Equatable {
  /// Decimals shown.
  public let decimals: Int
  /// Halves go away from zero, or to the even neighbour.
  public let mode: Mode

  /// Where a half goes.
  public enum Mode: String, Sendable, CaseIterable {
    case halfAwayFromZero = "half_away_from_zero"
    case halfEven = "half_even"
  }

  /// Rounds for display to `decimals` places.
  public init(decimals: Int, mode: Mode) {
    self.decimals = decimals
    self.mode = mode
  }
}

/// What equal indices do to ranks.
public enum TieRule: Sendable, Equatable {
  /// Equal units share the better rank, and the next rank is left out.
  case sameRank
  /// The unit with more points at this criterion goes first; still equal units share the rank.
  case byCriterion(String)
}

/// A grade and the index from which on it is given.
public struct GradeStep: Sendable, Equatable {
  /// The grade's name.
  public let grade: LocalizedText
  /// Lowest index (0…100) of the grade, inclusive.
  public let from: Points

  /// Gives `grade` from `from` on.
  public init(grade: LocalizedText, from: Points) {
    self.grade = grade
    self.from = from
  }
}

/// Units that are compared and ranked with each other only.
public struct IndexBlock: Sendable, Equatable {
  /// The name by which `units.csv` puts units into the block.
  public let id: String
  /// The block's title in reports.
  public let title: LocalizedText
  /// Grades from the best down; empty where the block is not graded.
  public let grades: [GradeStep]
  /// Codes of units that are scored and graded, and not ranked with the others.
  public let unranked: [String]

  /// Makes a block.
  public init(id: String, title: LocalizedText, grades: [GradeStep] = [], unranked: [String] = []) {
    self.id = id
    self.title = title
    self.grades = grades
    self.unranked = unranked
  }
}

/// A year's index: areas, criteria, component criteria with their rules; blocks and grades.
public struct IndexDefinition: Sendable, Equatable {
  /// The definition's short name, which is its file's name.
  public let id: String
  /// The title in reports.
  public let title: LocalizedText
  /// Legal basis, as text, where one exists.
  public let basis: LocalizedText?
  /// What has to stand beside every printed result, where there is such a thing.
  public let notice: LocalizedText?
  /// Administrative level.
  public let tier: String
  /// The year that is scored.
  public let year: Int
  /// The point values are made up for illustration, and every output says so.
  public let isIllustrative: Bool
  /// How published values are rounded.
  public let rounding: RoundingRule
  /// What equal indices do to ranks.
  public let ties: TieRule
  /// The blocks in report order.
  public let blocks: [IndexBlock]
  /// The areas in order.
  public let areas: [Criterion]
  /// The earlier definition with which the total may be compared although the two differ.
  public let bridge: IndexBridge?

  /// Makes a definition from parts that have been checked against each other.
  public init(
    id: String, title: LocalizedText, basis: LocalizedText? = nil, notice: LocalizedText? = nil, tier: String,
    year: Int, isIllustrative: Bool, rounding: RoundingRule, ties: TieRule, blocks: [IndexBlock],
    areas: [Criterion], bridge: IndexBridge? = nil
  ) {
    self.id = id
    self.title = title
    self.basis = basis
    self.notice = notice
    self.tier = tier
    self.year = year
    self.isIllustrative = isIllustrative
    self.rounding = rounding
    self.ties = ties
    self.blocks = blocks
    self.areas = areas
    self.bridge = bridge
  }

  /// Every criterion of every level, parents first.
  public var criteria: [Criterion] { areas.flatMap(\.flattened) }

  /// Whether a survey feeds any criterion.
  public var restsOnSurvey: Bool { criteria.contains { !$0.surveySources.isEmpty } }

  /// Whether a gate asks for the verdict of the audit.
  public var asksForVerdicts: Bool {
    criteria.contains { $0.surveySources.contains { $0.verdicts != nil } }
  }

  /// Whether a gate asks for response rates.
  public var asksForResponseRates: Bool {
    criteria.contains { $0.surveySources.contains { $0.smallestResponseRate != nil } }
  }

  /// Criteria with parameters that no source establishes: the index cannot be scored.
  public var unestablished: [(criterion: Criterion, parameters: [String])] {
    criteria.compactMap { criterion in
      if case .unestablished(let rule) = criterion.rule { (criterion, rule.unknown) } else { nil }
    }
  }
}
