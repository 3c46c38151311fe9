import ColumnEstimation
import Provenance
import SurveyModel
import SurveyParser
import SurveyReport
import SurveyStatistics

/// Reads CSV files once: adds up where totals are enough, and memory does not grow; else holds the rows that are needed.
struct EstimateReading {
  let request: AnalysisRequest
  let files: [String]
  private(set) var totals: [ColumnTotals] = []
  private(set) var rows: ColumnRows
  private(set) var population = PopulationColumn()
  private(set) var findings: [Finding] = []
  private(set) var records = 0
  private(set) var accepted = 0
  /// Where each row stood, in the order of reading, where they are kept.
  private(set) var origins: RowOrigins?
  private var hasWeight = false
  /// Columns of cells in which no row had a value yet, by position.
  private var unseen: Set<Int>

  var analysis: Analysis { request.analysis }

  /// Reads the files; `origins` remembers where each row stood.
  init(
    _ files: [String], request: AnalysisRequest, delimiter: Delimiter, chunkSize: Int, origins: RowOrigins? = nil
  ) throws {
    self.request = request
    self.files = files
    self.origins = origins
    let analysis = request.analysis
    rows = ColumnRows(columns: EstimateColumns.cells(of: analysis), labels: EstimateColumns.labels(of: analysis))
    unseen = Set(rows.columns.indices)
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
    try CSVTable.open(path: file, delimiter: delimiter).header.names
  }

  /// Columns in which no row had a value.
  var columnsWithoutValues: [String] {
    accepted > 0 ? unseen.sorted().map { rows.columns[$0] } : []
  }

  private mutating func read(_ file: String, delimiter: Delimiter, chunkSize: Int) throws {
    var table = try CSVTable.open(path: file, delimiter: delimiter, chunkSize: chunkSize)
    let columns = try EstimateColumns(analysis, header: table.header, file: file)
    try origins?.begin(file, header: table.header)
    if file == files.first { try judgeWeight(table.header, file) }
    let summary = try table.forEachRecord { record in
      switch columns.row(record) {
      case .fault(let kind, let column):
        let location = SourceLocation(file: file, line: record.line, record: record.number, column: column)
        findings.append(Finding(.table(kind), at: location))
      case .row(let row):
        accepted += 1
        hasWeight = hasWeight || row.weight > 0
        origins?.append(record)
        if !unseen.isEmpty { see(row) }
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

  /// Refuses a replicate weight in the place of the weight, and warns of what looks like one.
  private mutating func judgeWeight(_ header: CSVHeader, _ file: String) throws(BatchUnusable) {
    var replicates: [String] = []
    if case .given(let columns, _, _, _, _)? = analysis.design.replicates { replicates = columns }
    let suspicion = ReplicateSuspicion.finding(
      weight: analysis.design.weight, replicates: replicates, header: header.names)
    guard let suspicion else { return }
    let finding = Finding(.analysis(suspicion), at: SourceLocation(file: file, line: header.line))
    guard suspicion.severity != .error else { throw BatchUnusable(findings: [finding]) }
    findings.append(finding)
  }

  private mutating func see(_ row: ColumnRows.Row) {
    unseen = unseen.filter { position in
      if case .missing = row.cells[position] { true } else { false }
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
}
