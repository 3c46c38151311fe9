import SurveyModel

/// What became of the records of a table.
public struct CSVSummary: Sendable, Equatable {
  /// Data records in the file.
  public let records: Int
  /// Records that were handed on.
  public let accepted: Int
  /// Blank lines that were passed over.
  public let blankLines: Int
  /// Why records were left out, and what else should be known, in the order of the file.
  public let findings: [Finding]
  /// All findings by code, those past `ParserLimits.findingsPerCode` included.
  public let findingCounts: [String: Int]

  /// Records that were left out, each with a finding.
  public var leftOut: Int { records - accepted }
}

/// Any CSV file with a header line, streamed record by record; memory does not depend on its size.
///
/// The file is as strict as a batch: a record of another width, with a misplaced quote or with bytes that are not
/// UTF-8 is left out with a finding. Unnamed columns are allowed, because nobody can ask for them.
public struct CSVTable: ~Copyable {
  /// The names of the columns.
  public let header: CSVHeader

  private var reader: CSVReader
  private var log: FindingLog
  private var cells: UnsafeMutablePointer<UnsafeRawBufferPointer>

  /// Opens a file and reads its header; findings call it `name`, or else by its path.
  public static func open(
    path: String, name: String? = nil, delimiter: Delimiter? = .comma, limits: ParserLimits = ParserLimits(),
    chunkSize: Int = 262_144
  ) throws(BatchUnusable) -> CSVTable {
    let file = name ?? path
    var reader = try CSVReader.open(
      path: path, name: file, layout: FileLayout(delimiter: delimiter), limits: limits, chunkSize: chunkSize)
    let names = try HeaderNames.read(&reader, limits: limits)
    let line = reader.line
    guard names.repeated.isEmpty else {
      let location = SourceLocation(file: file, line: line)
      throw BatchUnusable(findings: names.repeated.map { Finding(.batch($0), at: location) })
    }
    var log = FindingLog(file: file, limit: limits.findingsPerCode)
    for remark in reader.startRemarks(headerLine: line) { log.add(remark.finding, line: remark.line) }
    return CSVTable(header: CSVHeader(names: names.names, line: line), reader: reader, log: log)
  }

  private init(header: CSVHeader, reader: consuming CSVReader, log: FindingLog) {
    self.header = header
    self.reader = reader
    self.log = log
    cells = .allocate(capacity: header.names.count)
    cells.initialize(repeating: UnsafeRawBufferPointer(start: nil, count: 0), count: header.names.count)
  }

  deinit { cells.deallocate() }

  /// Hands every sound record to `body`, in the order of the file, and sums up.
  ///
  /// Throws `BatchUnusable` where a quote swallows the rest of the file or the stream breaks; what was handed on before
  /// is then void. The table can be read once.
  public mutating func forEachRecord(_ body: (borrowing CSVRecord) throws -> Void) throws -> CSVSummary {
    var records = 0
    var accepted = 0
    reading: while true {
      switch try reader.next() {
      case .end: break reading
      case .damaged(let finding): leaveOut(finding)
      case .record:
        if let finding = widthFault() {
          leaveOut(finding)
        } else {
          accepted += 1
          for index in header.names.indices { cells[index] = reader.cell(index) }
          try body(CSVRecord(cells: cells, count: header.names.count, line: reader.line, number: reader.number))
        }
      }
      records += 1
    }
    return summary(records: records, accepted: accepted)
  }

  private func widthFault() -> BatchFinding? {
    reader.cellCount == header.names.count
      ? nil : .recordWidth(found: reader.cellCount, expected: header.names.count)
  }

  private mutating func leaveOut(_ finding: BatchFinding) {
    log.add(finding, line: reader.line, record: reader.number)
  }

  private mutating func summary(records: Int, accepted: Int) -> CSVSummary {
    for remark in reader.remarks.findings { log.add(remark.finding, line: remark.line) }
    return CSVSummary(
      records: records, accepted: accepted, blankLines: reader.remarks.blankLines, findings: log.findings,
      findingCounts: log.counts)
  }
}
