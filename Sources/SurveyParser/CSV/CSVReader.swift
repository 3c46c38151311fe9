import SurveyModel

/// How often each kind of line end closed a record.
struct LineEndCensus: Equatable {
  var lf = 0
  var crlf = 0
  var cr = 0

  /// More than one kind was seen.
  var isMixed: Bool { [lf, crlf, cr].filter { $0 > 0 }.count > 1 }

  mutating func count(_ end: LineEnd) {
    switch end {
    case .none: break
    case .lf: lf += 1
    case .crlf: crlf += 1
    case .cr: cr += 1
    }
  }
}

/// Lines with bytes that are not UTF-8: how many, and where the first such byte stands.
struct BrokenText: Equatable {
  var lines = 0
  let offset: Int
  let line: Int
  var lastLine = 0
}

/// Cuts a CSV file into records, exactly: every record is read as written or reported, and its neighbours with it.
///
/// A record that breaks the rules of quoting ends with the physical line on which it started; a new parser goes on at
/// the next line. A quote that swallows whole lines up to the end of the file makes the file unusable.
struct CSVReader: ~Copyable {
  /// What was read.
  enum Outcome {
    case record
    /// The record cannot be read with certainty.
    case damaged(BatchFinding)
    case end
  }

  private var lines: LineSource
  private var parser: RecordParser
  private let limits: ParserLimits
  let delimiter: UInt8

  /// The cells of a sound record, once the header is known.
  var width: Int?
  /// Where a person finds the current record: the physical line on which it starts, or the row of a sheet.
  private(set) var line = 0
  /// Number of the current record; the header is 0.
  private(set) var number = -1
  private(set) var blankLines = 0
  private(set) var firstBlankLine: Int?
  private(set) var lineEnds = LineEndCensus()
  private(set) var hasRepeatedMark = false
  /// The lines with bytes that are not UTF-8, if there are any.
  private(set) var brokenText: BrokenText?
  /// Lines that hold more than ASCII and are UTF-8.
  private(set) var soundTextLines = 0

  /// Opens the file and looks at its first bytes.
  static func open(
    path: String, name: String, layout: FileLayout, limits: ParserLimits, chunkSize: Int
  ) throws(BatchUnusable) -> CSVReader {
    let source = try SourceFile.open(path: path, name: name, layout: layout, limits: limits)
    var reader = CSVReader(
      source: source, delimiter: (layout.delimiter ?? .comma).byte, limits: limits, chunkSize: chunkSize)
    try reader.checkStart()
    return reader
  }

  private init(source: any ByteSource, delimiter: UInt8, limits: ParserLimits, chunkSize: Int) {
    lines = LineSource(source: source, chunkSize: chunkSize, lineLimit: limits.recordBytes)
    parser = RecordParser(delimiter: delimiter, columnLimit: limits.columns + 1)
    self.limits = limits
    self.delimiter = delimiter
  }

  /// The name that findings give the file.
  var name: String { lines.name }

  /// What the file's source knows besides its bytes.
  var origin: any ByteSource { lines.origin }

  /// The cells of the current record.
  var cellCount: Int { parser.cellCount }

  /// The bytes of a cell of the current record, unescaped; valid until `next`.
  func cell(_ index: Int) -> UnsafeRawBufferPointer { parser.cell(index) }

  /// The cell of the current record that holds a NUL or bytes that are not UTF-8, or is too long.
  var faultyCell: Int? {
    (0..<min(cellCount, limits.columns)).first {
      let bytes = cell($0)
      return bytes.count > limits.cellBytes || bytes.contains(0) || UTF8Check.firstFault(in: bytes) != nil
    }
  }

  /// Reads up to the end of the next record; blank lines are passed over and counted.
  mutating func next() throws(BatchUnusable) -> Outcome {
    parser.clear()
    guard let first = try firstLine() else { return .end }
    line = lines.place(ofLine: first.number)
    number += 1
    if first.isOverlong { return damage(.recordTooLong(limit: limits.recordBytes), first) }
    var last = first
    var opened = first.number
    var cellsBefore = -1
    var fault = textFault(first)
    var onlyBlankSinceOpened = true
    while true {
      switch parser.feed(lines.bytes(of: last)) {
      case .complete: return complete(last, fault, hasLines: last.number > first.number)
      case .quoteMisplaced: return damage(.quoteMisplaced, first)
      case .tooLong: return damage(.cellTooLong(limit: limits.cellBytes), first)
      case .open: break
      }
      if parser.cellCount != cellsBefore {
        cellsBefore = parser.cellCount
        opened = last.number
        onlyBlankSinceOpened = true
      }
      try checkLength(opened: opened, current: last.number)
      guard let following = try lines.nextLine() else {
        return try finish(first, last, fault, opened: opened, swallows: !onlyBlankSinceOpened)
      }
      last = following
      if last.isOverlong { throw runsOn(opened) }
      if !isBlank(last) { onlyBlankSinceOpened = false }
      fault = fault ?? textFault(last)
    }
  }

  /// The bytes of the current record as they stand in the file, line ends included; valid until `next`.
  var rawRecord: UnsafeRawBufferPointer { lines.keptBytes }

  // MARK: Ends of records

  private mutating func complete(_ last: PhysicalLine, _ fault: BatchFinding?, hasLines: Bool) -> Outcome {
    lineEnds.count(last.end)
    if let fault { return .damaged(fault) }
    if hasLines, swallowsLines { return .damaged(.quoteSwallowsLines(lastLine: last.number)) }
    if parser.longestCell > limits.cellBytes { return .damaged(.cellTooLong(limit: limits.cellBytes)) }
    return .record
  }

  private var swallowsLines: Bool {
    guard let width, cellCount == width, !lines.origin.isTranslated else { return false }
    return (0..<width).contains {
      SwallowedLines.look(like: width, in: cell($0), column: $0, delimiter: delimiter)
    }
  }

  private mutating func damage(_ finding: BatchFinding, _ first: PhysicalLine) -> Outcome {
    parser.restart()
    lines.rewind(toAfter: first)
    return .damaged(finding)
  }

  private mutating func finish(
    _ first: PhysicalLine, _ last: PhysicalLine, _ fault: BatchFinding?, opened: Int, swallows: Bool
  ) throws(BatchUnusable) -> Outcome {
    if parser.finish() == .complete { return complete(last, fault, hasLines: last.number > first.number) }
    if swallows { throw BatchUnusable(.quoteUnclosed, file: name, line: opened, record: number) }
    return damage(.quoteMisplaced, first)
  }

  /// A quoted text over several lines that passes a limit is a quote that someone forgot to close.
  private func checkLength(opened: Int, current: Int) throws(BatchUnusable) {
    guard current > opened else { return }
    if parser.longestCell > limits.cellBytes || lines.keptBytes.count > limits.recordBytes { throw runsOn(opened) }
  }

  private func runsOn(_ opened: Int) -> BatchUnusable {
    BatchUnusable(.quoteRunsOn(limit: limits.cellBytes), file: name, line: opened, record: number)
  }

  // MARK: Lines

  private mutating func firstLine() throws(BatchUnusable) -> PhysicalLine? {
    while true {
      lines.mark()
      guard let line = try lines.nextLine() else { return nil }
      guard isBlank(line) else { return line }
      blankLines += 1
      if firstBlankLine == nil { firstBlankLine = line.number }
    }
  }

  private func isBlank(_ line: PhysicalLine) -> Bool {
    guard !line.isOverlong else { return false }
    let delimiter = self.delimiter
    return lines.bytes(of: line).prefix(line.contentLength).allSatisfy {
      $0 == 0x20 || ($0 == 0x09 && delimiter != 0x09)
    }
  }

  private mutating func textFault(_ line: PhysicalLine) -> BatchFinding? {
    if line.hasNUL { return .nulByte }
    if line.isASCII { return nil }
    guard let fault = UTF8Check.firstFault(in: lines.bytes(of: line)) else {
      soundTextLines += 1
      return nil
    }
    let offset = lines.offset - line.length + fault
    let known = brokenText ?? BrokenText(offset: offset, line: line.number)
    // A line that is read again after a damaged record counts once.
    if line.number > known.lastLine {
      brokenText = BrokenText(lines: known.lines + 1, offset: known.offset, line: known.line, lastLine: line.number)
    }
    return .bytesNotUTF8
  }

  private mutating func checkStart() throws(BatchUnusable) {
    if let refusal = FileKind.refusal(of: try lines.peek(FileKind.sample)) {
      throw BatchUnusable(refusal, file: name)
    }
    let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
    var marks = 0
    while try lines.peek(3).elementsEqual(mark) {
      lines.skip(3)
      marks += 1
    }
    hasRepeatedMark = marks > 1
    if try lines.peek(1).isEmpty { throw BatchUnusable(.fileEmpty, file: name) }
  }
}
