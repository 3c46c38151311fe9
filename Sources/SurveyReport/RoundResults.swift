import IndexScoring
import Provenance
import SamplingAudit
import SatisfactionScoring
import SurveyModel
import SurveyStatistics

/// What came of reading one batch: every record is accepted, quarantined, superseded or excluded.
public struct BatchAccount: Sendable, Equatable {
  /// The batch as the round declares it.
  public let batch: Batch
  /// Data records in the file.
  public let records: Int
  /// Records that are in the figures.
  public let accepted: Int
  /// Records that were left out, each with a finding.
  public let quarantined: Int
  /// Records that gave way to a later or corrected one of the same respondent.
  public let superseded: Int
  /// Sound records that a recorded decision keeps out of the figures.
  public let excluded: Int
  /// Records among those in the figures that had been left out and were mended.
  public let mended: Int
  /// Answers that count as missing because they could not be read, by item and unit, in order.
  public let unreadable: [UnreadableAnswers]

  /// Accounts for one batch.
  public init(
    batch: Batch, records: Int, accepted: Int, quarantined: Int, superseded: Int = 0, excluded: Int = 0,
    mended: Int = 0, unreadable: [UnreadableAnswers]
  ) {
    self.batch = batch
    self.records = records
    self.accepted = accepted
    self.quarantined = quarantined
    self.superseded = superseded
    self.excluded = excluded
    self.mended = mended
    self.unreadable = unreadable
  }
}

/// How many answers to an item could not be read in one unit.
public struct UnreadableAnswers: Sendable, Equatable {
  /// The item's id.
  public let item: String
  /// The unit's code.
  public let unit: String
  /// Answers that count as missing with the reason `unreadable`.
  public let count: Int

  /// Counts unreadable answers.
  public init(item: String, unit: String, count: Int) {
    self.item = item
    self.unit = unit
    self.count = count
  }
}

/// Everything that one run of a round found out: what reports, tables and JSON are made from.
public struct RoundResults: Sendable {
  /// The round as declared.
  public let round: SurveyRound
  /// The statistical choices.
  public let method: ScoringMethod
  /// One account per batch, in the round's order.
  public let batches: [BatchAccount]
  /// Sub-scores by unit, a table per form and kind of basis.
  public let byUnit: [SatisfactionScores]
  /// Sub-scores by other groupings that were asked for.
  public let otherGroupings: [SatisfactionScores]
  /// The index, where the round has one.
  public let index: IndexScores?
  /// The index as it would be under what was assumed; `nil` where nothing was.
  public let assumedIndex: IndexScores?
  /// The index beside last year's, where the round names it.
  public let lastYear: YearComparison?
  /// What a person should know, in order of files and lines.
  public let findings: [Finding]
  /// What the results were made from.
  public let provenance: Manifest
  /// The audit of the interviews, where it was made.
  public let audit: AuditReport?

  /// Collects the results of a round.
  public init(
    round: SurveyRound, method: ScoringMethod, batches: [BatchAccount], byUnit: [SatisfactionScores],
    otherGroupings: [SatisfactionScores], index: IndexScores?, assumedIndex: IndexScores? = nil,
    lastYear: YearComparison? = nil, findings: [Finding],
    provenance: Manifest,
    audit: AuditReport? = nil
  ) {
    self.round = round
    self.method = method
    self.batches = batches
    self.byUnit = byUnit
    self.otherGroupings = otherGroupings
    self.index = index
    self.assumedIndex = assumedIndex
    self.lastYear = lastYear
    self.findings = findings
    self.provenance = provenance
    self.audit = audit
  }

  /// The points of the round's index are made up for illustration.
  public var isIllustrative: Bool { index?.definition.isIllustrative ?? false }
}
