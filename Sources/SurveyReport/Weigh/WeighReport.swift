import ColumnEstimation
import Provenance
import SurveyModel
import SurveyStatistics

/// What `hailong weigh` made: the steps, the totals reached, and the weights in the order of the records.
public struct WeighReport: Sendable {
  /// A row with its weights and where it stands.
  public struct Row: Sendable, Equatable {
    /// The file.
    public let file: String
    /// The line on which the record starts.
    public let line: Int
    /// Its number in the file.
    public let record: Int
    /// The label in the column that names rows, where one was asked for.
    public let id: String?
    /// Base and final weight.
    public let weight: RowWeight

    /// Holds the weights of a row.
    public init(file: String, line: Int, record: Int, id: String?, weight: RowWeight) {
      self.file = file
      self.line = line
      self.record = record
      self.id = id
      self.weight = weight
    }
  }

  /// The chain with the record of each step.
  public let result: WeightingResult
  /// Totals that were asked, with what the final weights give.
  public let totals: [TotalReached]
  /// Weights in the order of the records.
  public let rows: [Row]
  /// Name of the column that names rows.
  public let identifier: String?
  /// What a person should know.
  public let findings: [Finding]
  /// What the weights were made from.
  public let provenance: Manifest
  /// SHA-256 of the request.
  public let specDigest: String

  /// Collects what a chain made.
  public init(
    _ result: WeightingResult, totals: [TotalReached], rows: [Row], identifier: String?, findings: [Finding],
    provenance: Manifest, specDigest: String
  ) {
    self.result = result
    self.totals = totals
    self.rows = rows
    self.identifier = identifier
    self.findings = findings
    self.provenance = provenance
    self.specDigest = specDigest
  }
}
