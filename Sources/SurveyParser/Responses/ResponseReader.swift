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
  /// How much may be held at once.
  public let limits: ParserLimits
  /// Bytes that are read at a time; the result does not depend on it.
  public let chunkSize: Int
  /// Records in a table, the last one excepted.
  public let rowsPerTable: Int
  /// Tables carry record numbers, respondents and the cells of roles that are no items.
  public let keepsKeys: Bool

  /// Prepares to read a batch.
  public init(
    form: SurveyForm, batch: Batch, units: Set<String>? = nil, limits: ParserLimits = ParserLimits(),
    chunkSize: Int = 262_144, rowsPerTable: Int = 4_096, keepsKeys: Bool = false
  ) {
    self.form = form
    self.batch = batch
    self.units = units
    self.limits = limits
    self.chunkSize = chunkSize
    self.rowsPerTable = max(1, rowsPerTable)
    self.keepsKeys = keepsKeys
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
    var reader = try CSVReader.open(
      path: path, name: batch.file, layout: batch.layout, limits: limits, chunkSize: chunkSize)
    let header = try HeaderNames.read(&reader, limits: limits)
    let match = HeaderMatch(header: header, form: form)
    try refuse(match, headerLine: reader.line)

    // The decoder owns the register while it reads, so that growing it never copies it.
    let taken = register
    register = RespondentRegister()
    let design = DesignDecoder(
      form: form, batch: batch, units: units, match: match, header: header, register: taken)
    var decoder = RecordDecoder(
      form: form, header: header, match: match, design: design,
      log: FindingLog(file: batch.file, limit: limits.findingsPerCode), keepsKeys: keepsKeys)
    for remark in reader.origin.remarks { decoder.log.add(remark) }
    let contradictions = LabelCheck.findings(reader.origin.valueLabels, header: header, match: match, form: form)
    for remark in match.remarks + contradictions {
      decoder.log.add(remark.finding, line: reader.line, column: remark.column)
    }
    do {
      let summary = try readRecords(&reader, &decoder, header, quarantine, table)
      register = decoder.takeRegister(keepingFile: true)
      return summary
    } catch {
      register = decoder.takeRegister(keepingFile: false)
      throw error
    }
  }

  private func readRecords(
    _ reader: inout CSVReader, _ decoder: inout RecordDecoder, _ header: HeaderNames,
    _ quarantine: (QuarantinedRecord) throws -> Void, _ table: (ResponseTable) throws -> Void
  ) throws -> BatchSummary {
    let width = header.names.count
    reading: while true {
      switch try reader.next() {
      case .end: break reading
      case .record:
        let reasons = decoder.append(reader)
        if !reasons.isEmpty {
          try quarantine(QuarantinedRecord(reader, reasons: reasons, width: width, isReadable: true))
        }
      case .damaged(let finding):
        let column = reader.faultyCell.flatMap { reader.cellCount == header.names.count ? header.names[$0] : nil }
        decoder.leaveOut(finding, reader, column: column)
        try quarantine(QuarantinedRecord(reader, reasons: [finding.code], width: width, isReadable: false))
      }
      if decoder.waiting == rowsPerTable, let full = decoder.takeTable() { try table(full) }
    }
    try refuse(reader, records: decoder.accepted + decoder.quarantined)
    if let rest = decoder.takeTable() { try table(rest) }
    return summary(of: reader, header, &decoder)
  }

  /// Refuses a file whose header does not fit the form, with all that is wrong at once.
  private func refuse(_ match: HeaderMatch, headerLine: Int) throws(BatchUnusable) {
    var faults = match.faults
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

  private func summary(
    of reader: borrowing CSVReader, _ header: HeaderNames, _ decoder: inout RecordDecoder
  ) -> BatchSummary {
    if reader.hasRepeatedMark { decoder.log.add(.byteOrderMarkRepeated, line: 1) }
    let ends = reader.lineEnds
    if ends.isMixed { decoder.log.add(.lineEndsMixed(lf: ends.lf, crlf: ends.crlf, cr: ends.cr)) }
    if let line = reader.firstBlankLine { decoder.log.add(.blankLinesSkipped(count: reader.blankLines), line: line) }
    if decoder.padded > 0 { decoder.log.add(.cellsPadded(count: decoder.padded)) }
    return BatchSummary(
      records: decoder.accepted + decoder.quarantined, accepted: decoder.accepted, quarantined: decoder.quarantined,
      blankLines: reader.blankLines, header: header.names, findings: decoder.log.findings,
      findingCounts: decoder.log.counts, unreadable: decoder.unreadableCounts)
  }
}
