import Foundation
import SurveyModel

/// Reads a delivered file of responses to one form: bytes in, tables of coded responses and findings out.
///
/// The file is read once, in chunks; memory grows with its faults only, each of which is kept, and not with its size (the
/// register of respondents takes about 20 bytes each). No cell is guessed at: what cannot be read with certainty is left
/// out with its line and reason, and the records next to it are read exactly. Large plain files are read on all
/// processors, which nothing of the result shows.
public struct ResponseReader: Sendable {
  /// The form that the respondents filled in.
  public let form: SurveyForm
  /// The file as the round declares it; findings name it by `batch.file`.
  public let batch: Batch
  /// The units' codes; `nil` takes any.
  public let units: Set<String>?
  /// First and last day of the round in ISO form, which times of interviews may not leave; `nil` takes any.
  public let period: ClosedRange<String>?
  /// How much may be held at once.
  public let limits: ParserLimits
  /// Bytes that are read at a time; the result does not depend on it.
  public let chunkSize: Int
  /// Records in a table, the last one excepted.
  public let rowsPerTable: Int
  /// Tables carry record numbers, respondents and the cells of roles that are no items.
  public let keepsKeys: Bool
  /// A respondent's second record is left out; a store, which holds all records, finds them itself.
  public let findsRepeats: Bool
  /// Readers of a large plain file at one time; the result does not depend on it, nor on how long their pieces are.
  public let workers: Int
  let pieceSize: Int

  /// Prepares to read a batch, in pieces of `pieceSize` bytes where it is read by several workers.
  public init(
    form: SurveyForm, batch: Batch, units: Set<String>? = nil, period: ClosedRange<String>? = nil,
    limits: ParserLimits = ParserLimits(), chunkSize: Int = 262_144,
    rowsPerTable: Int = 4_096, keepsKeys: Bool = false, findsRepeats: Bool = true,
    workers: Int = ProcessInfo.processInfo.activeProcessorCount, pieceSize: Int = 1 << 18
  ) {
    self.form = form
    self.batch = batch
    self.units = units
    self.period = period
    self.limits = limits
    self.chunkSize = chunkSize
    self.rowsPerTable = max(1, rowsPerTable)
    self.keepsKeys = keepsKeys
    self.findsRepeats = findsRepeats && form.roles[.version] == nil
    self.workers = workers
    self.pieceSize = max(1, pieceSize)
  }

  /// Reads the file at `path` with a register of its own; respondents are unique within the file.
  public func read(path: String, table: (ResponseTable) throws -> Void) throws -> BatchSummary {
    var register = RespondentRegister()
    return try read(path: path, register: &register, table: table)
  }

  /// Reads the file at `path` and hands on its accepted records, table by table.
  ///
  /// Throws `BatchUnusable` where nothing of the file may be used; the tables handed on before are then void, and the
  /// register is as it was. What `table` throws is passed on, with the same effect on the register.
  public func read(
    path: String, register: inout RespondentRegister, table: (ResponseTable) throws -> Void
  ) throws -> BatchSummary {
    try read(path: path, register: &register, handsOnQuarantined: false, quarantine: { _ in }, table: table)
  }

  /// Reads the file at `path` in the same way; `quarantine` is handed every record that is left out, in the order of the
  /// file.
  public func read(
    path: String, register: inout RespondentRegister, quarantine: (QuarantinedRecord) throws -> Void,
    table: (ResponseTable) throws -> Void
  ) throws -> BatchSummary {
    try read(path: path, register: &register, handsOnQuarantined: true, quarantine: quarantine, table: table)
  }

  /// Records that are left out are put together only where somebody wants them.
  private func read(
    path: String, register: inout RespondentRegister, handsOnQuarantined: Bool,
    quarantine: (QuarantinedRecord) throws -> Void, table: (ResponseTable) throws -> Void
  ) throws -> BatchSummary {
    var reader = try CSVReader.open(
      path: path, name: batch.file, layout: batch.layout, limits: limits, chunkSize: chunkSize)
    let conventions = ExportConventions(
      form: form, layout: batch.layout, isTranslated: reader.origin.isTranslated)
    var rows = HeaderRows(conventions: conventions, layout: batch.layout, limits: limits) {
      count throws(BatchUnusable) in try firstRows(count, path: path)
    }
    let header = try rows.read(&reader)
    let match = HeaderMatch(header: header, form: form, conventions: conventions)
    try refuse(match, header, &reader)
    let head = BatchHead(
      header: header.names, plainHeader: match.plainHeader,
      findings: headFindings(reader, match, header, rows.found))
    let records = RecordReading(
      self, header: header, match: match, delimiter: reader.delimiter, handsOnQuarantined: handsOnQuarantined)
    let file = register.begin(file: batch.file)
    do {
      let part = try records.read(&reader, register: &register, file: file, quarantine, table)
      try refuse(part, line: reader.line)
      return BatchSummary(head, part, form: form, file: batch.file, limit: limits.findingsPerCode)
    } catch {
      register.forget(file: file)
      throw error
    }
  }

  /// What should be known before the first record.
  private func headFindings(
    _ reader: borrowing CSVReader, _ match: HeaderMatch, _ header: HeaderNames, _ found: BatchFinding?
  ) -> [Finding] {
    let line = reader.line
    let contradictions = LabelCheck.findings(reader.origin.valueLabels, header: header, match: match, form: form)
    let start = reader.startRemarks(headerLine: line).map { remark in
      Finding(.batch(remark.finding), at: SourceLocation(file: batch.file, line: remark.line))
    }
    let rows = found.map { Finding(.batch($0), at: SourceLocation(file: batch.file, line: 1)) }
    return start + (rows.map { [$0] } ?? [])
      + (match.remarks + contradictions).map { remark in
        Finding(.batch(remark.finding), at: SourceLocation(file: batch.file, line: line, column: remark.column))
      }
  }

  /// The first rows of the file, read apart from its records, to look at a header before it is taken for one.
  private func firstRows(_ count: Int, path: String) throws(BatchUnusable) -> [[String]] {
    var reader = try CSVReader.open(
      path: path, name: batch.file, layout: batch.layout, limits: limits, chunkSize: chunkSize)
    var rows: [[String]] = []
    while rows.count < count, case .record = try reader.next() {
      rows.append((0..<reader.cellCount).map { CellBytes.text(CellBytes.trimmed(reader.cell($0))) })
    }
    return rows
  }

  /// Refuses a file whose header does not fit the form, with all that is wrong at once.
  private func refuse(
    _ match: HeaderMatch, _ header: HeaderNames, _ reader: inout CSVReader
  ) throws(BatchUnusable) {
    var faults = match.faults
    let headerLine = reader.line
    if !faults.isEmpty, match.claimedCount * 4 < header.names.count {
      let found = try? HeaderSearch.line(of: form, after: match, in: &reader, limits: limits)
      if let found { faults = [.headerFurtherDown(line: found)] }
    }
    if form.roles[.unit] == nil, let unit = batch.unit, let units, !units.contains(unit) {
      let nearest = NameFolding.nearest(to: unit, among: units.sorted(), count: 3)
      faults.append(.batchUnitUnknown(found: unit, nearest: nearest))
    }
    guard !faults.isEmpty else { return }
    let location = SourceLocation(file: batch.file, line: headerLine)
    throw BatchUnusable(findings: faults.map { Finding(.batch($0), at: location) })
  }

  /// Refuses a file that proves useless at its end.
  private func refuse(_ part: BatchPart, line: Int) throws(BatchUnusable) {
    if part.accepted + part.quarantined == 0 { throw BatchUnusable(.fileWithoutRecords, file: batch.file, line: line) }
    // One odd cell among Vietnamese texts is a damaged record; no sound text at all is another encoding.
    if let broken = part.text.broken, broken.lines > 1, part.text.soundLines == 0 {
      throw BatchUnusable(.encodingUnknown(offset: broken.offset), file: batch.file, line: broken.line)
    }
  }
}
