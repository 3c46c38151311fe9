import SurveyModel

/// Puts together what several readers made of the pieces of a file, in the order of the file, so that nothing shows that
/// they were several.
///
/// A reader of a piece does not know who answered before it. Where a respondent of the piece did, the piece is read once
/// more with the register; where that happens often, the rest of the file is read by one reader.
struct PieceMerge {
  private let reading: RecordReading
  private let file: Int32
  /// Who has been seen.
  private(set) var register: RespondentRegister
  /// What became of the records so far.
  private(set) var total: BatchPart
  private var merged = 0
  private var readAgain = 0

  /// Starts with what is known of the file before its first record.
  init(reading: RecordReading, register: RespondentRegister, file: Int32, total: BatchPart) {
    self.reading = reading
    self.register = register
    self.file = file
    self.total = total
  }

  /// Reads everything that is cut off, by so many workers, and what is left.
  mutating func read(
    _ cutter: PieceCutter, workers: Int, _ quarantine: (QuarantinedRecord) throws -> Void,
    _ table: (ResponseTable) throws -> Void
  ) throws {
    let queue = PieceQueue(cutter, reading: reading, workers: workers)
    defer { queue.stop() }
    while true {
      switch try queue.take() {
      case .decoded(let decoded):
        try add(decoded, quarantine, table)
        queue.note(findings: total.log.counts)
        if readAgain > 4, readAgain * 4 > merged { queue.stopCutting() }
      case .rest(let source, let place):
        var lines = reading.lines(of: source, at: place)
        return try readOn(&lines, quarantine, table)
      case .end:
        return
      }
    }
  }

  private mutating func add(
    _ decoded: DecodedPiece, _ quarantine: (QuarantinedRecord) throws -> Void, _ table: (ResponseTable) throws -> Void
  ) throws {
    if let failure = decoded.failure { throw failure }
    merged += 1
    guard let part = decoded.part, register.add(decoded.seen, file: file) else {
      readAgain += 1
      var lines = reading.lines(of: PieceSource(decoded.piece.bytes, name: reading.name), at: decoded.piece)
      return try readOn(&lines, quarantine, table)
    }
    for event in decoded.events {
      switch event {
      case .table(let rows): try table(rows)
      case .quarantined(let record): try quarantine(record)
      }
    }
    total.add(part)
  }

  private mutating func readOn(
    _ lines: inout CSVReader, _ quarantine: (QuarantinedRecord) throws -> Void,
    _ table: (ResponseTable) throws -> Void
  ) throws {
    total.add(
      try reading.read(
        &lines, register: &register, file: file, readsPart: true, earlier: total.log.counts, quarantine, table))
  }
}
