import IndexScoring
import SatisfactionScoring
import SurveyModel

/// A round of fieldwork with everything that its files declare.
public struct LoadedRound: Sendable {
  /// Forms, units, plan and batches.
  public let round: SurveyRound
  /// The statistical choices of the round, with the house's defaults where it makes none.
  public let method: ScoringMethod
  /// The index that the round feeds, where it names one.
  public let index: IndexDefinition?
  /// Points given by hand; complete and in range where there is an index.
  public let appraisal: [AppraisalEntry]
  /// Administrative figures; complete where there is an index.
  public let figures: [AdministrativeFigure]
  /// Every file that was read, the round first, for provenance; paths as seen from the working directory.
  public let inputs: [String]
  /// The batches' paths as seen from the working directory, in the order of `round.batches`.
  public let batchPaths: [String]
  /// The forms' files by the forms' ids, as seen from the working directory.
  public let formPaths: [String: String]

  /// What the round says about its audit.
  public let audit: AuditChoices

  /// What the files say and is yet likely to be a slip: warnings and notes, each at its line.
  public let remarks: [Finding]

  /// Last year's round or results file, as the working directory sees it, and where the round names it.
  public let lastRound: LastRoundPlace?

  /// Puts together what the files of a round declare.
  public init(
    round: SurveyRound, method: ScoringMethod, index: IndexDefinition?, appraisal: [AppraisalEntry],
    figures: [AdministrativeFigure], inputs: [String], batchPaths: [String], formPaths: [String: String],
    audit: AuditChoices = AuditChoices(), remarks: [Finding] = [], lastRound: LastRoundPlace? = nil
  ) {
    self.round = round
    self.method = method
    self.index = index
    self.appraisal = appraisal
    self.figures = figures
    self.inputs = inputs
    self.batchPaths = batchPaths
    self.formPaths = formPaths
    self.audit = audit
    self.remarks = remarks
    self.lastRound = lastRound
  }
}

/// Where last year's index is: a round's folder, or a file that `hailong index --json` wrote.
public struct LastRoundPlace: Sendable {
  /// The path as the working directory sees it.
  public let path: String
  /// Where the round names it.
  public let named: SourceLocation

  /// The path ends as files of results do.
  public var isResultsFile: Bool { path.hasSuffix(".json") }
}
