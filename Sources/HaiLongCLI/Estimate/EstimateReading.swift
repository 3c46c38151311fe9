import ColumnEstimation
import Provenance
import SurveyModel
import SurveyParser
import SurveyReport
import SurveyStatistics

/// Reads CSV files once: adds up where totals are enough, and memory does not grow; else holds the rows that are needed.
struct EstimateReading {
  private let analysis: Analysis
  private let files: [String]
  private var totals: [ColumnTotals] = []
  private var rows: ColumnRows
  private var population = PopulationColumn()
  private var findings: [Finding] = []
  private var records = 0
  private var accepted = 0
  private var hasWeight = false
  private let specDigest: String

  init(
    _ files: [String], analysis: Analysis, delimiter: Delimiter, chunkSize: Int, request: String
  ) throws {
    self.analysis = analysis
    self.files = files
    specDigest = Digest.of(request)
    rows = ColumnRows(columns: EstimateColumns.cells(of: analysis), labels: EstimateColumns.labels(of: analysis))
    if analysis.needsOnlyTotals {
      totals = analysis.by.map {
        ColumnTotals(statistics: analysis.statistics, by: $0, hasPSUs: !analysis.design.units.isEmpty)
      }
    }
    for file in files {
      do {
        try read(file, delimiter: delimiter, chunkSize: chunkSize)
      } catch is TermOutOfRange {
        throw BatchUnusable(sumOutOfRange: file, at: file)
      }
    }
    if accepted > 0, !hasWeight { throw AnalysisFault.weightsAllZero }
  }

  /// The names in the header of a file.
  static func header(_ file: String, delimiter: Delimiter) throws -> [String] {
    try CSVTable.open(path: file, delimiter: delimiter.byte).header.names
  }

  private mutating func read(_ file: String, delimiter: Delimiter, chunkSize: Int) throws {
    var table = try CSVTable.open(path: file, delimiter: delimiter.byte, chunkSize: chunkSize)
    let columns = try EstimateColumns(analysis, header: table.header, file: file)
    let summary = try table.forEachRecord { record in
      switch columns.row(record) {
      case .fault(let kind, let column):
        let location = SourceLocation(file: file, line: record.line, record: record.number, column: column)
        findings.append(Finding(.table(kind), at: location))
      case .row(let row):
        accepted += 1
        hasWeight = hasWeight || row.weight > 0
        if analysis.needsOnlyTotals { try add(row) } else { rows.append(row) }
      }
    }
    records += summary.records
    findings += summary.findings
    if summary.records == 0 {
      throw BatchUnusable(
        findings: [Finding(.batch(.fileWithoutRecords), at: SourceLocation(file: file, line: 1))])
    }
  }

  private mutating func add(_ row: ColumnRows.Row) throws(TermOutOfRange) {
    let stratum = row.strata.first ?? ""
    if let value = row.populations.first ?? nil { population.take(value, stratum: stratum) }
    let (columns, labels) = (rows.columns, rows.labels)
    for i in totals.indices {
      try totals[i].add(
        stratum: stratum, psu: row.units.first ?? "", weight: row.weight,
        group: { name in labels.firstIndex(of: name).map { row.groups[$0] } ?? "" },
        cell: { name in columns.firstIndex(of: name).map { row.cells[$0] } ?? .missing })
    }
  }

  /// The estimates with what they were made from.
  func report() throws -> EstimateReport {
    let found = try analysis.needsOnlyTotals ? fromTotals() : analysis.run(rows)
    return EstimateReport(
      found, singlePSU: analysis.design.singlePSU, level: analysis.level, records: records, accepted: accepted,
      findings: findings + notes(found).map { Finding(.table($0)) },
      provenance: Manifest(program: Program.name, inputs: try files.map { try InputFile.hashing($0, name: $0) }),
      specDigest: specDigest)
  }

  private func fromTotals() throws -> AnalysisResult {
    let sizes = try population.sizes(strata: totals.first?.strataSizes ?? [])
    let design = SampleDesign(
      populationPSUs: sizes, singlePSU: analysis.design.singlePSU, strataOrder: analysis.design.strataOrder)
    var tables: [GroupTable] = []
    var summary = DesignSummary(strata: 0, psus: 0, degreesOfFreedom: 0, singlePSUStrata: [])
    for total in totals {
      let result: (rows: [EstimateRow], design: DesignSummary)
      do throws(DesignFault) {
        result = try total.estimates(design: design, shareInterval: analysis.shareInterval, level: analysis.level)
      } catch { throw AnalysisFault.design(error) }
      tables.append(GroupTable(by: total.by, rows: analysis.judged(result.rows)))
      summary = result.design
    }
    return AnalysisResult(tables: tables, design: summary)
  }

  /// What a person should know of estimates that were made.
  private func notes(_ found: AnalysisResult) -> [TableFinding] {
    let lonely = analysis.design.singlePSU == .undefined ? found.design.singlePSUStrata : []
    let unseen = analysis.needsOnlyTotals ? totals.first?.codesNotFound ?? [] : rows.codesNotFound(analysis.statistics)
    let inNoGroup =
      analysis.needsOnlyTotals
      ? totals.map { ($0.by, $0.rowsInNoGroup) } : analysis.by.map { ($0, rows.rowsInNoGroup($0)) }
    return lonely.map { .stratumSinglePSU(stratum: $0) }
      + unseen.map { .codeNotFound(column: $0.column, code: $0.code) }
      + inNoGroup.filter { $0.1 > 0 }.map { .rowsInNoGroup(columns: $0.0, count: $0.1) }
  }
}
