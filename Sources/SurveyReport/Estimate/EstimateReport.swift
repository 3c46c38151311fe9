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

  /// `hailong-estimate/1`: shares are 0…1; all but `provenance` depends on the answers alone.
  public var json: JSONValue {
    .object([
      ("schema", .string("hailong-estimate/1")),
      ("provenance", provenanceJSON),
      ("design", designJSON),
      ("rows", .array(tables.flatMap { table in table.rows.map { row($0, by: table.by) } })),
    ])
  }

  private var provenanceJSON: JSONValue {
    guard case .object(let members) = provenance.json else { return .null }
    return .object(members + [("spec_sha256", .string(specDigest))])
  }

  private var designJSON: JSONValue {
    let design = result.design
    return .object([
      ("strata", .integer(design.strata)),
      ("psus", .integer(design.psus)),
      ("df", .number(design.degreesOfFreedom)),
      ("single_psu", .string(singlePSU.rawValue)),
      ("single_psu_strata", .array(design.singlePSUStrata.map(JSONValue.string))),
      ("records", .integer(records)),
      ("left_out", .integer(leftOut)),
    ])
  }

  private func row(_ row: EstimateRow, by columns: [String]) -> JSONValue {
    .object(
      [
        ("statistic", .string(row.statistic.name)),
        ("variable", .string(row.statistic.variable)),
        ("value", .optional(row.statistic.value)),
        ("by", .texts(Array(zip(columns, row.group)))),
      ] + EstimateMembers.of(row.estimate) + [
        ("kish_deff", .optional(row.estimate.kish?.designEffect)),
        ("kish_n_eff", .optional(row.estimate.kish?.effectiveSampleSize)),
      ])
  }
}
