import ColumnEstimation
import Provenance
import SurveyModel
import SurveyStatistics

/// The estimates of one `hailong estimate`, as JSON and as a table for a terminal.
public struct EstimateReport: Sendable {
  /// What the analysis found.
  public let result: AnalysisResult
  /// What a stratum with one PSU contributed.
  public let singlePSU: SinglePSURule
  /// Data records in all files.
  public let records: Int
  /// Coverage of intervals.
  public let level: Double
  /// Records that are in the estimates.
  public let accepted: Int
  /// What a person should know.
  public let findings: [Finding]
  /// What the estimates were made from.
  public let provenance: Manifest
  /// SHA-256 of the request.
  public let specDigest: String

  /// Collects what an analysis found with what it was made from.
  public init(
    _ result: AnalysisResult, singlePSU: SinglePSURule, level: Double, records: Int, accepted: Int,
    findings: [Finding], provenance: Manifest, specDigest: String
  ) {
    self.result = result
    self.singlePSU = singlePSU
    self.level = level
    self.records = records
    self.accepted = accepted
    self.findings = findings
    self.provenance = provenance
    self.specDigest = specDigest
  }

  /// One table per grouping.
  public var tables: [GroupTable] { result.tables }

  /// Records that were left out.
  public var leftOut: Int { records - accepted }
}
