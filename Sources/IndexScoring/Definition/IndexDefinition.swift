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

  /// Makes a block.
  public init(id: String, title: LocalizedText, grades: [GradeStep] = []) {
    self.id = id
    self.title = title
    self.grades = grades
  }
}

/// What happens to a survey criterion whose base is too small.
public enum FailedGate: String, Sendable, CaseIterable {
  /// The criterion gets no points and its maximum stays in the denominator.
  case zero
  /// The unit has no index, and says why.
  case withheld
  /// The criterion leaves numerator and denominator.
  case rescaleDenominator = "rescale_denominator"
}

/// The satisfaction node that feeds a criterion, and from which base on.
public struct SurveySource: Sendable, Equatable {
  /// The form's id.
  public let form: String
  /// A node of the form's satisfaction tree, or one of its items.
  public let node: String
  /// The smallest unweighted base; `nil` for the round's publication rule.
  public let smallestBase: Int?
  /// The verdicts of the audit under which the score counts; `nil` for any, the audit not being asked.
  public let verdicts: [Verdict]?
  /// What happens under that base, or under another verdict.
  public let otherwise: FailedGate

  /// Names the source of a survey criterion.
  public init(form: String, node: String, smallestBase: Int?, verdicts: [Verdict]? = nil, otherwise: FailedGate) {
    self.form = form
    self.node = node
    self.smallestBase = smallestBase
    self.verdicts = verdicts
    self.otherwise = otherwise
  }
}

/// How a criterion gets its points.
public enum CriterionRule: Sendable, Equatable {
  /// Sum of the criteria below.
  case sum([Criterion])
  /// Points given by hand: `final` of `appraisal.csv`, 0…max.
  case appraised
  /// An administrative figure: numerator / denominator of `figures.csv`, at most 1, times max.
  case linear
  /// A sub-score (0…100) / 100 times max.
  case survey(SurveySource)

  /// The name in definition files and outputs.
  public var name: String {
    switch self {
    case .sum: "sum"
    case .appraised: "appraised"
    case .linear: "linear"
    case .survey: "survey"
    }
  }
}

/// An area, criterion or component criterion.
public struct Criterion: Sendable, Equatable {
  /// The code, such as `1.2`, unique in the index.
  public let code: String
  /// The title in reports.
  public let title: LocalizedText
  /// Most points that a unit can get here.
  public let maximum: Points
  /// How points are given.
  public let rule: CriterionRule
  /// Blocks to which the criterion applies; `nil` for all.
  public let blocks: [String]?

  /// Makes a criterion.
  public init(code: String, title: LocalizedText, maximum: Points, rule: CriterionRule, blocks: [String]? = nil) {
    self.code = code
    self.title = title
    self.maximum = maximum
    self.rule = rule
    self.blocks = blocks
  }

  /// The criteria below; empty for a leaf.
  public var children: [Criterion] {
    if case .sum(let children) = rule { children } else { [] }
  }

  /// This criterion and all below it, parents first.
  public var flattened: [Criterion] { [self] + children.flatMap(\.flattened) }

  /// Whether units of `block` are scored here.
  public func applies(to block: String) -> Bool {
    blocks?.contains(block) ?? true
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

  /// Makes a definition from parts that have been checked against each other.
  public init(
    id: String, title: LocalizedText, basis: LocalizedText? = nil, tier: String, year: Int, isIllustrative: Bool,
    rounding: RoundingRule, ties: TieRule, blocks: [IndexBlock], areas: [Criterion]
  ) {
    self.id = id
    self.title = title
    self.basis = basis
    self.tier = tier
    self.year = year
    self.isIllustrative = isIllustrative
    self.rounding = rounding
    self.ties = ties
    self.blocks = blocks
    self.areas = areas
  }

  /// Every criterion of every level, parents first.
  public var criteria: [Criterion] { areas.flatMap(\.flattened) }

  /// Whether a gate asks for the verdict of the audit.
  public var asksForVerdicts: Bool {
    criteria.contains { if case .survey(let source) = $0.rule { source.verdicts != nil } else { false } }
  }
}
