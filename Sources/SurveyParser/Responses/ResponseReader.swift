import SurveyModel

/// Reads a delivered file of responses to one form: bytes in, tables of coded responses and findings out.
///
/// The file is read once, in chunks; memory grows with its faults only, each of which is kept, and not with its size (the
/// register of respondents takes about 40 bytes each). No cell is guessed at: what cannot be read with certainty is left out with
/// its line and reason, and the records next to it are read exactly.
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

  /// Prepares to read a batch.
  public init(
    form: SurveyForm, batch: Batch, units: Set<String>? = nil, period: ClosedRange<String>? = nil,
    limits: ParserLimits = ParserLimits(), chunkSize: Int = 262_144,
    rowsPerTable: Int = 4_096, keepsKeys: Bool = false, findsRepeats: Bool = true
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
  }

  /// Reads the file at `path` with a register of its own; respondents are unique within the file.
  public func read(path: String, table: (ResponseTable) throws -> Void) throws -> BatchSummary {
    var register = RespondentRegister()
    return try read(path: path, register: &register, table: table)
  }

  /// Reads the file at `path` and hands on its accepted records, table by table.
  ///
  /// Throws `BatchUnusable` where nothing of the file may be used; the tables handed on before are then void, and the
  /// register is as it was. What `table` throws is passed on, with the same effect on the register. `quarantine` is
  /// handed every record that is left out, in the order of the file.
  public func read(
    path: String, register: inout RespondentRegister, quarantine: (QuarantinedRecord) throws -> Void = { _ in },
    table: (ResponseTable) throws -> Void
  ) throws -> BatchSummary {
    let part = try read(path: path, piece: nil, register: &register, quarantine: quarantine, table: table)
    return BatchSummary(part, file: batch.file, limit: limits.findingsPerCode)
  }

  /// Reads a piece that `RecordSplitter` cut out of the file at `path`; `BatchSummary(joining:)` puts parts together.
  ///
  /// Respondents are unique among those that `register` knows: pieces read one after the other share it, pieces read at
  /// once do not know of each other.
  public func read(
    path: String, piece: FilePiece?, register: inout RespondentRegister,
    quarantine: (QuarantinedRecord) throws -> Void = { _ in }, table: (ResponseTable) throws -> Void
  ) throws -> BatchPart {
    var reader = try CSVReader.open(
      path: path, name: batch.file, layout: batch.layout, limits: limits, chunkSize: chunkSize, piece: piece)
    let conventions = ExportConventions(
      form: form, layout: batch.layout, isTranslated: reader.origin.isTranslated)
    var rows = HeaderRows(conventions: conventions, layout: batch.layout, limits: limits) {
      count throws(BatchUnusable) in try firstRows(count, path: path)
    }
    let header = try rows.read(&reader)
    let match = HeaderMatch(header: header, form: form, conventions: conventions)
    try refuse(match, header, &reader, isPiece: piece != nil)
    let head = headFindings(reader, match, header, rows.found)
    if let piece { reader.begin(piece, headerRows: header.rows) }

    // The decoder owns the register while it reads, so that growing it never copies it.
    let taken = register
    register = RespondentRegister()
    let design = DesignDecoder(
      form: form, batch: batch, units: units, match: match, header: header, register: taken,
      findsRepeats: findsRepeats, continues: (piece?.firstRecord ?? 1) > 1)
    var decoder = RecordDecoder(
      form: form, header: header, match: match, design: design,
      log: FindingLog(file: batch.file, limit: limits.findingsPerCode),
      options: DecodingOptions(keepsKeys: keepsKeys, period: period, conventions: conventions))
    do {
      try readRecords(&reader, &decoder, header, isPiece: piece != nil, quarantine, table)
      var part = decoder.part(head: head, remarks: reader.remarks)
      part.plainHeader = match.plainHeader
      register = decoder.takeRegister(keepingFile: true)
      return part
    } catch {
      register = decoder.takeRegister(keepingFile: false)
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

  private func readRecords(
    _ reader: inout CSVReader, _ decoder: inout RecordDecoder, _ header: HeaderNames, isPiece: Bool,
    _ quarantine: (QuarantinedRecord) throws -> Void, _ table: (ResponseTable) throws -> Void
  ) throws {
    reading: while true {
      switch try reader.next() {
      case .end: break reading
      case .record:
        let reasons = decoder.append(reader)
        if !reasons.isEmpty {
          try quarantine(QuarantinedRecord(reader, reasons: reasons, header: header, isReadable: true))
        }
      case .damaged(let finding):
        let column = reader.faultyCell.flatMap { reader.cellCount == header.names.count ? header.names[$0] : nil }
        decoder.leaveOut(finding, reader, column: column)
        try quarantine(QuarantinedRecord(reader, reasons: [finding.code], header: header, isReadable: false))
      }
      if decoder.waiting == rowsPerTable, let full = decoder.takeTable() { try table(full) }
    }
    // A file that was cut has records, and text in UTF-8.
    if !isPiece { try refuse(reader, records: decoder.accepted + decoder.quarantined) }
    if let rest = decoder.takeTable() { try table(rest) }
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
    _ match: HeaderMatch, _ header: HeaderNames, _ reader: inout CSVReader, isPiece: Bool
  ) throws(BatchUnusable) {
    var faults = match.faults
    let headerLine = reader.line
    // Lines of a piece have their numbers only after the header.
    if !isPiece, !faults.isEmpty, match.claimedCount * 4 < header.names.count {
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
  private func refuse(_ reader: borrowing CSVReader, records: Int) throws(BatchUnusable) {
    if records == 0 { throw BatchUnusable(.fileWithoutRecords, file: batch.file, line: reader.line) }
    // One odd cell among Vietnamese texts is a damaged record; no sound text at all is another encoding.
    if let broken = reader.brokenText, broken.lines > 1, reader.soundTextLines == 0 {
      throw BatchUnusable(.encodingUnknown(offset: broken.offset), file: batch.file, line: broken.line)
    }
  }
}
