import SurveyModel

/// Reads the records of a file whose header is known, in one piece or in many; all readers of the file share it.
struct RecordReading: Sendable {
  private let reader: ResponseReader
  private let header: HeaderNames
  private let match: HeaderMatch
  private let delimiter: UInt8
  /// Somebody wants the records that are left out.
  private let handsOnQuarantined: Bool

  /// Prepares to read records under a header that matches the form.
  init(
    _ reader: ResponseReader, header: HeaderNames, match: HeaderMatch, delimiter: UInt8, handsOnQuarantined: Bool
  ) {
    self.reader = reader
    self.header = header
    self.match = match
    self.delimiter = delimiter
    self.handsOnQuarantined = handsOnQuarantined
  }

  /// Reads all records after the header, on which `lines` stands.
  ///
  /// What is thrown leaves respondents of the file in the register.
  func read(
    _ lines: inout CSVReader, register: inout RespondentRegister, file: Int32,
    _ quarantine: (QuarantinedRecord) throws -> Void, _ table: (ResponseTable) throws -> Void
  ) throws -> BatchPart {
    if reader.workers > 1, let source = lines.origin as? PlainSource,
      source.size - lines.offset >= 2 * reader.pieceSize
    {
      let start = decoder(
        register: RespondentRegister(), file: file, .passedOver, readsPart: false, earlier: [:]
      ).part(lines)
      try source.seek(to: lines.offset)
      let cutter = PieceCutter(lines, source: source, limits: reader.limits, size: reader.pieceSize)
      var merge = PieceMerge(reading: self, register: register, file: file, total: start)
      register = RespondentRegister()
      defer { register = merge.register }
      try merge.read(cutter, workers: reader.workers, quarantine, table)
      return merge.total
    }
    return try read(&lines, register: &register, file: file, readsPart: false, earlier: [:], quarantine, table)
  }

  /// Reads all records that are left, one after the other; `earlier` are the findings before them by code.
  func read(
    _ lines: inout CSVReader, register: inout RespondentRegister, file: Int32, readsPart: Bool, earlier: [String: Int],
    _ quarantine: (QuarantinedRecord) throws -> Void, _ table: (ResponseTable) throws -> Void
  ) throws -> BatchPart {
    // The decoder owns the register while it reads, so that growing it never copies it.
    let taken = register
    register = RespondentRegister()
    var decoder = decoder(register: taken, file: file, repeats, readsPart: readsPart, earlier: earlier)
    defer { register = decoder.takeRegister() }
    try readRecords(&lines, &decoder, quarantine, table)
    return decoder.part(lines)
  }

  /// What is done about respondents who come twice.
  var repeats: RepeatSearch { reader.findsRepeats ? .leftOut : .passedOver }

  /// A reader of the lines of `source`, which start at `place`.
  func lines(of source: any ByteSource, at place: FilePiece) -> CSVReader {
    CSVReader(
      source, at: place, delimiter: delimiter, width: header.names.count, limits: reader.limits,
      chunkSize: min(reader.chunkSize, 65_536))
  }

  /// The name that findings give the file.
  var name: String { reader.batch.file }

  /// Reads a piece without a look at other pieces, but that there are at least so many findings before it by code.
  func decode(_ piece: FilePiece, earlier: [String: Int]) -> DecodedPiece {
    var lines = lines(of: PieceSource(piece.bytes, name: name), at: piece)
    var decoder = decoder(
      register: RespondentRegister(), file: 0, reader.findsRepeats ? .noted : .passedOver, readsPart: true,
      earlier: earlier)
    var decoded = DecodedPiece(piece: piece)
    do {
      try readRecords(
        &lines, &decoder, { decoded.events.append(.quarantined($0)) }, { decoded.events.append(.table($0)) })
      decoded.part = decoder.part(lines)
      decoded.seen = decoder.design.seen
    } catch {
      decoded.failure = error
    }
    return decoded
  }

  private func decoder(
    register: RespondentRegister, file: Int32, _ repeats: RepeatSearch, readsPart: Bool, earlier: [String: Int]
  ) -> RecordDecoder {
    let conventions = match.conventions
    let design = DesignDecoder(
      form: reader.form, batch: reader.batch, units: reader.units, match: match, header: header, register: register,
      file: file, repeats: repeats)
    return RecordDecoder(
      form: reader.form, header: header, match: match, design: design,
      log: FindingLog(file: name, limit: reader.limits.findingsPerCode, earlier: earlier),
      options: DecodingOptions(
        keepsKeys: reader.keepsKeys, readsPart: readsPart, period: reader.period, conventions: conventions))
  }

  private func readRecords(
    _ lines: inout CSVReader, _ decoder: inout RecordDecoder, _ quarantine: (QuarantinedRecord) throws -> Void,
    _ table: (ResponseTable) throws -> Void
  ) throws {
    reading: while true {
      switch try lines.next() {
      case .end: break reading
      case .record:
        let reasons = decoder.append(lines)
        if !reasons.isEmpty, handsOnQuarantined {
          try quarantine(
            QuarantinedRecord(lines, reasons: reasons, header: header, isReadable: true, design: decoder.design))
        }
      case .damaged(let finding):
        let column = lines.faultyCell.flatMap { lines.cellCount == header.names.count ? header.names[$0] : nil }
        decoder.leaveOut(finding, lines, column: column)
        if handsOnQuarantined {
          try quarantine(
            QuarantinedRecord(
              lines, reasons: [finding.code], header: header, isReadable: false, design: decoder.design))
        }
      }
      if decoder.waiting == reader.rowsPerTable, let full = decoder.takeTable() { try table(full) }
    }
    if let rest = decoder.takeTable() { try table(rest) }
  }
}
