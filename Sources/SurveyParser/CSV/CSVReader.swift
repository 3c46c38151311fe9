import SurveyModel

/// Cuts a CSV file into records, exactly: every record is read as written or reported, and its neighbours with it.
///
/// A record that breaks the rules of quoting ends with the physical line on which it started; a new parser goes on at
/// the next line. A quote that swallows whole lines up to the end of the file makes the file unusable.
struct CSVReader: ~Copyable {
  /// What was read.
  enum Outcome {
    case record
    /// The record cannot be read with certainty.
    indirect case damaged(BatchFinding)
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
  /// What is noted of the file as a whole, in which the header counts once.
  private(set) var remarks = FileRemarks()
  /// What should be known before the first record, with its line where it has one.
  private let startRemarks: [(finding: BatchFinding, line: Int?)]
  /// The delimiter was declared, and not found out.
  let isDelimiterDeclared: Bool
  /// The lines with bytes that are not UTF-8, if there are any.
  private(set) var brokenText: BrokenText?
  /// Lines that hold more than ASCII and are UTF-8.
  private(set) var soundTextLines = 0

  /// Opens the file and looks at its first bytes.
  static func open(
    path: String, name: String, layout: FileLayout, limits: ParserLimits, chunkSize: Int
  ) throws(BatchUnusable) -> CSVReader {
    let source = try SourceFile.open(path: path, name: name, layout: layout, limits: limits)
    var lines = LineSource(source: source, chunkSize: chunkSize, lineLimit: limits.recordBytes)
    let start = try FileStart.read(&lines, declared: layout.delimiter)
    return CSVReader(lines: lines, start: start, limits: limits)
  }

  private init(lines: consuming LineSource, start: FileStart, limits: ParserLimits) {
    self.lines = lines
    delimiter = start.delimiter.byte
    parser = RecordParser(delimiter: start.delimiter.byte, columnLimit: limits.columns + 1)
    self.limits = limits
    remarks.hasRepeatedMark = start.marks > 1
    startRemarks = start.remarks
    isDelimiterDeclared = start.isDeclared
  }

  /// Reads records of a file from a place between two of them, as a reader with its header would.
  init(
    _ source: any ByteSource, at place: FilePiece, delimiter: UInt8, width: Int, limits: ParserLimits, chunkSize: Int
  ) {
    lines = LineSource(source: source, chunkSize: chunkSize, lineLimit: limits.recordBytes)
    lines.jump(toLine: place.linesBefore + 1, offset: place.offset)
    self.delimiter = delimiter
    parser = RecordParser(delimiter: delimiter, columnLimit: limits.columns + 1)
    self.limits = limits
    self.width = width
    number = place.numberBefore
    startRemarks = []
    isDelimiterDeclared = true
  }

  /// Where the next line starts in the file.
  var offset: Int { lines.offset }

  /// Physical lines read so far.
  var linesRead: Int { lines.lineNumber }

  /// The name that findings give the file.
  var name: String { lines.name }

  /// What the file's source knows besides its bytes.
  var origin: any ByteSource { lines.origin }

  /// What should be known before the first record, with its line.
  func startRemarks(headerLine: Int) -> [(finding: BatchFinding, line: Int?)] {
    startRemarks.map { remark in
      if case .delimiterDetected = remark.finding { return (remark.finding, headerLine) }
      return remark
    }
  }

  /// The cells of the current record.
  var cellCount: Int { parser.cellCount }

  /// The bytes of a cell of the current record, unescaped; valid until `next`.
  func cell(_ index: Int) -> UnsafeRawBufferPointer { parser.cell(index) }

  /// The cells of the current record in one word each, as `RecordParser.words` has them.
  var words: UnsafePointer<UInt64> { parser.words }

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
      switch parser.feed(lines.bytes(of: last), hasBlank: last.hasBlank) {
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

  /// Bytes that no text holds.
  private enum TextFault {
    case nulByte
    case bytesNotUTF8

    var finding: BatchFinding {
      switch self {
      case .nulByte: .nulByte
      case .bytesNotUTF8: .bytesNotUTF8
      }
    }
  }

  /// The bytes of the current record as they stand in the file, line ends included; valid until `next`.
  var rawRecord: UnsafeRawBufferPointer { lines.keptBytes }

  // MARK: Ends of records

  private mutating func complete(_ last: PhysicalLine, _ fault: TextFault?, hasLines: Bool) -> Outcome {
    remarks.lineEnds.count(last.end)
    if let fault { return .damaged(fault.finding) }
    if hasLines, swallowsLines { return .damaged(.quoteSwallowsLines(lastLine: last.number)) }
    if parser.hasCell(longerThan: limits.cellBytes) { return .damaged(.cellTooLong(limit: limits.cellBytes)) }
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
    _ first: PhysicalLine, _ last: PhysicalLine, _ fault: TextFault?, opened: Int, swallows: Bool
  ) throws(BatchUnusable) -> Outcome {
    if parser.finish() == .complete { return complete(last, fault, hasLines: last.number > first.number) }
    if swallows { throw BatchUnusable(.quoteUnclosed, file: name, line: opened, record: number) }
    return damage(.quoteMisplaced, first)
  }

  /// A quoted text over several lines that passes a limit is a quote that someone forgot to close.
  private func checkLength(opened: Int, current: Int) throws(BatchUnusable) {
    guard current > opened else { return }
    if parser.hasCell(longerThan: limits.cellBytes) || lines.keptBytes.count > limits.recordBytes {
      throw runsOn(opened)
    }
  }

  private func runsOn(_ opened: Int) -> BatchUnusable {
    BatchUnusable(.quoteRunsOn(limit: limits.cellBytes), file: name, line: opened, record: number)
  }

  // MARK: Lines

  private mutating func firstLine() throws(BatchUnusable) -> PhysicalLine? {
    while true {
      lines.mark()
      guard let line = try lines.nextLine() else { return nil }
      if isEndMark(line) {
        remarks.endMarkLine = line.number
        return nil
      }
      guard isBlank(line) else { return line }
      remarks.blankLines += 1
      if remarks.firstBlankLine == nil { remarks.firstBlankLine = line.number }
    }
  }

  /// Control-Z alone at the very end of the file.
  private func isEndMark(_ line: PhysicalLine) -> Bool {
    line.end == .none && line.hasControl && !line.isOverlong && lines.bytes(of: line).allSatisfy { $0 == 0x1A }
  }

  private func isBlank(_ line: PhysicalLine) -> Bool {
    guard !line.isOverlong else { return false }
    let content = UnsafeRawBufferPointer(rebasing: lines.bytes(of: line).prefix(line.contentLength))
    return Self.isBlank(content, delimiter: delimiter)
  }

  /// A line of nothing but blanks is no record.
  static func isBlank(_ content: UnsafeRawBufferPointer, delimiter: UInt8) -> Bool {
    content.allSatisfy { $0 == 0x20 || ($0 == 0x09 && delimiter != 0x09) }
  }

  private mutating func textFault(_ line: PhysicalLine) -> TextFault? {
    if line.isASCII, !line.hasNUL, !line.hasControl { return nil }
    if line.hasControl { noteControl(line) }
    if line.hasNUL { return .nulByte }
    if line.isASCII { return nil }
    let bytes = lines.bytes(of: line)
    guard let fault = UTF8Check.firstFault(in: bytes) else {
      soundTextLines += 1
      if let scalar = DirectionControls.first(in: bytes) { remarks.direction.count(scalar, line: line.number) }
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

  private mutating func noteControl(_ line: PhysicalLine) {
    let content = lines.bytes(of: line).prefix(line.contentLength)
    let found = content.first { $0 < 0x20 && $0 != 0 && $0 != 0x09 && $0 != 0x0B && $0 != 0x0C }
    if let found { remarks.control.count(UInt32(found), line: line.number) }
  }
}
