import SurveyModel

/// Cuts a plain file into pieces between records, so that several readers can read it at once.
///
/// Only what is certain is cut: every line is read, every quote followed. A file with a misplaced quote, a record past a
/// limit, or another encoding than UTF-8 is not cut, and has to be read whole.
public struct RecordSplitter: Sendable {
  /// How the file is laid out, as far as declared.
  public let layout: FileLayout
  /// The limits of the readers that will read the pieces.
  public let limits: ParserLimits
  /// Bytes that are read at a time; the result does not depend on it.
  public let chunkSize: Int

  /// Prepares to cut files of a layout.
  public init(
    layout: FileLayout = FileLayout(), limits: ParserLimits = ParserLimits(), chunkSize: Int = 262_144
  ) {
    self.layout = layout
    self.limits = limits
    self.chunkSize = chunkSize
  }

  /// At most `count` pieces of about equal size, or `nil` where the file cannot be cut with certainty.
  ///
  /// Throws `BatchUnusable` where the file cannot be read or has no header; `name` is what findings call it.
  public func pieces(path: String, name: String, count: Int) throws(BatchUnusable) -> [FilePiece]? {
    guard layout.encoding ?? .utf8 == .utf8 else { return nil }
    // Workbooks and statistics files are read whole.
    guard try ForeignFile.format(path: path, name: name, limits: limits) == .other else { return nil }
    let file = try InputFile.open(path: path, name: name)
    let stamp = file.stamp
    let start = try file.peek(2)
    if start == [0xFF, 0xFE] || start == [0xFE, 0xFF] { return nil }
    var lines = LineSource(source: PlainSource(file), chunkSize: chunkSize, lineLimit: limits.recordBytes)
    let opening = try FileStart.read(&lines, declared: layout.delimiter)
    var cuts = Cuts(headRecords: layout.headerRows ?? 1, size: stamp.size, count: max(1, count))
    guard try walk(&lines, delimiter: opening.delimiter.byte, &cuts) else { return nil }
    let isDetected = opening.remarks.contains { remark in
      if case .delimiterDetected = remark.finding { return true }
      return false
    }
    return cuts.starts.enumerated().map { index, start in
      let end = index + 1 < cuts.starts.count ? cuts.starts[index + 1].offset : stamp.size
      return FilePiece(
        bytes: start.offset..<end, firstLine: start.line, firstRecord: start.record, head: 0..<cuts.headEnd,
        delimiter: opening.delimiter, isDetected: isDetected, stamp: stamp)
    }
  }

  /// Reads the file line by line and notes where pieces may start; false where that is not certain.
  private func walk(
    _ lines: inout LineSource, delimiter: UInt8, _ cuts: inout Cuts
  ) throws(BatchUnusable) -> Bool {
    var scan = QuoteScan(delimiter: delimiter)
    var recordStart = 0
    var isOpen = false
    var brokenLines = 0
    var hasSoundText = false
    while let line = try nextLine(&lines) {
      guard !line.isOverlong else { return false }
      let bytes = lines.bytes(of: line)
      let content = UnsafeRawBufferPointer(rebasing: bytes.prefix(line.contentLength))
      if !line.isASCII, !line.hasNUL {
        if UTF8Check.firstFault(in: bytes) == nil { hasSoundText = true } else { brokenLines += 1 }
      }
      let offset = lines.offset - line.length
      if !isOpen {
        if CSVReader.isBlank(content, delimiter: delimiter) { continue }
        recordStart = offset
        cuts.note(record: offset, line: line.number)
      }
      switch scan.feed(content) {
      case .misplaced: return false
      case .complete: isOpen = false
      case .open: isOpen = true
      }
      if lines.offset - recordStart > min(limits.cellBytes, limits.recordBytes), isOpen { return false }
      if !isOpen { cuts.close(at: lines.offset, line: line.number) }
    }
    // No sound text at all is another encoding, which only the whole file shows.
    return !isOpen && cuts.headEnd > 0 && !(brokenLines > 1 && !hasSoundText)
  }

  private func nextLine(_ lines: inout LineSource) throws(BatchUnusable) -> PhysicalLine? {
    lines.mark()
    return try lines.nextLine()
  }
}

/// Where the pieces of a file start.
private struct Cuts {
  private(set) var starts: [(offset: Int, line: Int, record: Int)] = []
  private(set) var headEnd = 0
  private let headRecords: Int
  private let size: Int
  private let count: Int
  private var headLine = 0
  private var records = 0

  init(headRecords: Int, size: Int, count: Int) {
    self.headRecords = headRecords
    self.size = size
    self.count = count
  }

  /// A record starts; where enough bytes came before it, a piece starts with it.
  mutating func note(record offset: Int, line: Int) {
    records += 1
    guard records > headRecords else { return }
    let wanted = headEnd + starts.count * max(1, size - headEnd) / count
    if starts.isEmpty {
      // Blank lines before the first record belong to the first piece.
      starts.append((headEnd, headLine + 1, 1))
    } else if offset >= wanted, starts.count < count {
      starts.append((offset, line, records - headRecords))
    }
  }

  /// A record ends; the last one of the header is the end of the head.
  mutating func close(at offset: Int, line: Int) {
    guard records == headRecords else { return }
    headEnd = offset
    headLine = line
  }
}
