import ColumnEstimation
import Provenance
import SurveyModel
import SurveyParser
import SurveyReport
import SurveyStatistics

/// Everything that decides an estimate but the data.
struct EstimateRequest {
  let design: DesignOptions
  let statistics: [ColumnStatistic]
  let by: [[String]]
  let missing: Set<String>
  let interval: IntervalMethod
  let level: Double

  /// Every column that has to be there, once.
  var columns: [String] {
    var seen = Set<String>()
    let all = design.columns + statistics.flatMap { $0.columns.map(\.name) } + by.flatMap { $0 }
    return all.filter { seen.insert($0).inserted }
  }

  /// The request in one line, for its digest.
  var text: String {
    let statistics = statistics.map { "\($0.name) \($0.variable)=\($0.value ?? "")" }.joined(separator: "; ")
    let tables = by.map { $0.joined(separator: ",") }.joined(separator: "; ")
    return """
      weight \(design.weight ?? ""); strata \(design.strata ?? ""); psu \(design.psu ?? ""); fpc \(design.fpc ?? ""); \
      single_psu \(design.singlePsu.rawValue); \(statistics); by \(tables); missing \(missing.sorted()); \
      interval \(interval.rawValue); level \(level)
      """
  }
}

/// Reads CSV files once and adds up what the statistics need; memory does not grow with the number of rows.
struct EstimateReading {
  private let request: EstimateRequest
  private let files: [String]
  private var totals: [ColumnTotals]
  private var population = PopulationColumn()
  private var findings: [Finding] = []
  private var records = 0
  private var accepted = 0

  init(_ files: [String], request: EstimateRequest, delimiter: Delimiter, chunkSize: Int) throws {
    self.request = request
    self.files = files
    totals = request.by.map {
      ColumnTotals(statistics: request.statistics, by: $0, hasPSUs: request.design.psu != nil)
    }
    for file in files {
      do {
        try read(file, delimiter: delimiter, chunkSize: chunkSize)
      } catch is TermOutOfRange {
        throw BatchUnusable(sumOutOfRange: file, at: file)
      }
    }
  }

  private mutating func read(_ file: String, delimiter: Delimiter, chunkSize: Int) throws {
    var table = try CSVTable.open(path: file, delimiter: delimiter.byte, chunkSize: chunkSize)
    let columns = try EstimateColumns(request, header: table.header, file: file)
    let summary = try table.forEachRecord { record in
      switch columns.row(record) {
      case .fault(let kind, let column):
        let location = SourceLocation(file: file, line: record.line, record: record.number, column: column)
        findings.append(Finding(.table(kind), at: location))
      case .row(let row):
        accepted += 1
        if let value = row.population { population.take(value, stratum: row.stratum) }
        for i in totals.indices {
          try totals[i].add(
            stratum: row.stratum, psu: row.psu, weight: row.weight, group: { row.groups[$0] ?? "" },
            cell: { row.cells[$0] ?? .missing })
        }
      }
    }
    records += summary.records
    findings += summary.findings
    if summary.records == 0 {
      throw BatchUnusable(
        findings: [Finding(.batch(.fileWithoutRecords), at: SourceLocation(file: file, line: 1))])
    }
  }

  /// The estimates with what they were made from.
  func report() throws -> EstimateReport {
    let sizes = try population.sizes(strata: totals.first?.strataSizes ?? [])
    let design = SampleDesign(populationPSUs: sizes, singlePSU: request.design.singlePsu)
    var tables: [EstimateReport.Table] = []
    for total in totals {
      do throws(DesignFault) {
        let result = try total.estimates(design: design, shareInterval: request.interval, level: request.level)
        tables.append(EstimateReport.Table(by: total.by, rows: result.rows, design: result.design))
      } catch {
        throw BatchUnusable(findings: [Finding(.table(TableFinding(error)))])
      }
    }
    return EstimateReport(
      tables: tables, singlePSU: request.design.singlePsu, records: records, accepted: accepted,
      findings: findings + notes(tables).map { Finding(.table($0)) },
      provenance: Manifest(program: Program.name, inputs: try files.map { try InputFile.hashing($0, name: $0) }),
      specDigest: Digest.of(request.text))
  }

  /// What a person should know of estimates that were made.
  private func notes(_ tables: [EstimateReport.Table]) -> [TableFinding] {
    let lonely = request.design.singlePsu == .undefined ? tables.first?.design.singlePSUStrata ?? [] : []
    return lonely.map { .stratumSinglePSU(stratum: $0) }
      + (totals.first?.codesNotFound ?? []).map { .codeNotFound(column: $0.column, code: $0.code) }
      + totals.filter { $0.rowsInNoGroup > 0 }.map { .rowsInNoGroup(columns: $0.by, count: $0.rowsInNoGroup) }
  }
}

extension TableFinding {
  /// Says why a design and a table do not fit together.
  init(_ fault: DesignFault) {
    switch fault {
    case .populationTooSmall(let stratum, let population, let sample):
      let number = NumberFormat(.en).text(population, decimals: 0)
      self = .populationUnderSample(stratum: stratum, population: number, sample: sample)
    case .singlePSU(let strata): self = .singlePSURefused(strata: strata)
    case .populationMixed: self = .populationMixed
    case .populationUnusable(let value): self = .populationUnusable(found: "\(value)")
    case .populationVaries(let stratum, let first, let second):
      func text(_ value: Double?) -> String { value.map { "\($0)" } ?? "" }
      self = .populationVaries(stratum: stratum, first: text(first), second: text(second))
    case .psuInTwoStrata(let psu, let first, let second):
      self = .psuInTwoStrata(psu: psu, first: first, second: second)
    }
  }
}
