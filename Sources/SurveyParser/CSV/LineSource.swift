import SurveyModel

/// How a physical line ends.
enum LineEnd {
  case none
  case lf
  case crlf
  case cr
  /// CR CR LF, which a copy in text mode makes of CR LF.
  case doubled

  /// Its bytes.
  var length: Int {
    switch self {
    case .none: 0
    case .lf, .cr: 1
    case .crlf: 2
    case .doubled: 3
    }
  }
}

/// One physical line in the buffer of a `LineSource`.
struct PhysicalLine {
  /// Number of the line in the file, 1-based.
  let number: Int
  /// Where the line starts in the buffer.
  let start: Int
  /// Bytes with and without the line end.
  let length: Int
  let contentLength: Int
  let end: LineEnd
  let hasNUL: Bool
  /// Holds a control character besides tab, vertical tab and form feed.
  let hasControl: Bool
  let isASCII: Bool
  /// Holds a blank or a tab.
  let hasBlank: Bool
  /// Longer than the limit: its bytes were dropped.
  let isOverlong: Bool
}

/// Which control characters a line holds.
private struct ControlBits {
  var hasNUL = false
  var hasTab = false
  var hasOther = false

  mutating func note(_ byte: UInt8) {
    switch byte {
    case 0: hasNUL = true
    case 0x09: hasTab = true
    case 0x0B, 0x0C: break
    default: hasOther = true
    }
  }
}

/// What a line holds besides control characters.
private struct SeenBytes {
  /// Bytes beyond ASCII.
  var hasHigh = false
  var hasBlank = false
}

/// A file read in chunks and cut into physical lines (LF, CR LF, CR), each counted.
///
/// The buffer keeps everything since the last `mark`, so that lines can be read again after a damaged record.
struct LineSource: ~Copyable {
  private let source: any ByteSource
  private let chunkSize: Int
  private let lineLimit: Int
  private var buffer: UnsafeMutablePointer<UInt8>
  private var capacity: Int
  /// Offset in the file of the buffer's first byte.
  private var base = 0
  private var kept = 0
  private var cursor = 0
  private var scan = 0
  private var end = 0
  private var atEndOfFile = false
  /// Lines handed out so far.
  private(set) var lineNumber = 0

  init(source: any ByteSource, chunkSize: Int, lineLimit: Int) {
    self.source = source
    self.chunkSize = max(1, chunkSize)
    self.lineLimit = lineLimit
    capacity = max(65_536, self.chunkSize * 2)
    buffer = .allocate(capacity: capacity)
  }

  deinit { buffer.deallocate() }

  /// The name that findings give the file.
  var name: String { source.name }

  /// What the source knows besides its bytes.
  var origin: any ByteSource { source }

  /// What should be known of how the file became a stream.
  var remarks: [BatchFinding] { source.remarks }

  /// The delimiter of a stream that was not written by hand.
  var writtenDelimiter: Delimiter? { source.writtenDelimiter }

  /// Where a person finds a physical line.
  func place(ofLine line: Int) -> Int { source.place(ofLine: line) }

  /// Offset in the file of the next line.
  var offset: Int { base + cursor }

  /// Reads until `count` bytes are there, or all that the file has, and shows them.
  mutating func peek(_ count: Int) throws(BatchUnusable) -> UnsafeRawBufferPointer {
    while end - cursor < count, try fill() {}
    return UnsafeRawBufferPointer(start: buffer + cursor, count: min(count, end - cursor))
  }

  /// Passes over bytes that were peeked at.
  mutating func skip(_ count: Int) {
    cursor += count
    mark()
  }

  /// Lets go of everything before the next line.
  mutating func mark() { kept = cursor }

  /// Numbers what follows as the line and the byte of the file that it is.
  mutating func jump(toLine line: Int, offset: Int) {
    lineNumber = line - 1
    base = offset - cursor
  }

  /// Goes back to the line after `line`, which must have been read since the last `mark`.
  mutating func rewind(toAfter line: PhysicalLine) {
    // Compaction moves the marked line to the front of what is kept, so its place is known from the mark.
    cursor = kept + line.length
    lineNumber = line.number
  }

  /// The bytes of a line just read, with its line end.
  func bytes(of line: PhysicalLine) -> UnsafeRawBufferPointer {
    UnsafeRawBufferPointer(start: buffer + line.start, count: line.isOverlong ? 0 : line.length)
  }

  /// The bytes since the last `mark`.
  var keptBytes: UnsafeRawBufferPointer { UnsafeRawBufferPointer(start: buffer + kept, count: cursor - kept) }

  /// The next physical line, or `nil` at the end of the file.
  mutating func nextLine() throws(BatchUnusable) -> PhysicalLine? {
    var seen = SeenBytes()
    var controls = ControlBits()
    var dropped = false
    scan = cursor
    while true {
      scanContent(&seen, &controls)
      let needsMore =
        scan == end || (buffer[scan] == 0x0D && (scan + 1 == end || (buffer[scan + 1] == 0x0D && scan + 2 == end)))
      guard needsMore, !atEndOfFile else { break }
      if scan == end, scan - cursor > lineLimit {
        base += end - cursor
        end = cursor
        scan = cursor
        dropped = true
      }
      _ = try fill()
    }
    let content = scan - cursor
    let lineEnd = lineEnd()
    let length = content + lineEnd.length
    guard length > 0 || dropped else { return nil }
    lineNumber += 1
    let start = cursor
    cursor += length
    return PhysicalLine(
      number: lineNumber, start: start, length: length, contentLength: content, end: lineEnd,
      hasNUL: controls.hasNUL, hasControl: controls.hasOther, isASCII: !seen.hasHigh,
      hasBlank: seen.hasBlank || controls.hasTab,
      isOverlong: dropped || content > lineLimit)
  }

  private mutating func scanContent(_ seen: inout SeenBytes, _ controls: inout ControlBits) {
    let buffer = self.buffer
    let end = self.end
    var position = scan
    var high: UInt64 = 0
    var blanks: UInt64 = 0
    while position < end {
      // Eight bytes at a time, as long as none of them is a control character.
      while position + 8 <= end {
        let word = UnsafeRawPointer(buffer + position).loadUnaligned(as: UInt64.self)
        guard (word &- 0x2020_2020_2020_2020) & ~word & 0x8080_8080_8080_8080 == 0 else { break }
        high |= word
        // A blank has become 0, and only below 0 does a byte get its highest bit.
        let others = word ^ 0x2020_2020_2020_2020
        blanks |= (others &- 0x0101_0101_0101_0101) & ~others
        position += 8
      }
      guard position < end else { break }
      let byte = buffer[position]
      high |= UInt64(byte)
      if byte == 0x20 { blanks = .max }
      if byte < 0x20 {
        if byte == 0x0A || byte == 0x0D { break }
        controls.note(byte)
      }
      position += 1
    }
    scan = position
    if high & 0x8080_8080_8080_8080 != 0 { seen.hasHigh = true }
    if blanks & 0x8080_8080_8080_8080 != 0 { seen.hasBlank = true }
  }

  private func lineEnd() -> LineEnd {
    guard scan < end else { return .none }
    if buffer[scan] == 0x0A { return .lf }
    guard scan + 1 < end else { return .cr }
    if buffer[scan + 1] == 0x0A { return .crlf }
    return buffer[scan + 1] == 0x0D && scan + 2 < end && buffer[scan + 2] == 0x0A ? .doubled : .cr
  }

  /// Reads one more chunk; what lies before the mark may be overwritten.
  private mutating func fill() throws(BatchUnusable) -> Bool {
    if end + chunkSize > capacity { makeRoom() }
    let count = try source.read(into: buffer + end, count: chunkSize)
    if count == 0 { atEndOfFile = true }
    end += count
    return count > 0
  }

  private mutating func makeRoom() {
    if kept > 0 {
      buffer.update(from: buffer + kept, count: end - kept)
      base += kept
      cursor -= kept
      scan -= kept
      end -= kept
      kept = 0
    }
    guard end + chunkSize > capacity else { return }
    let larger = UnsafeMutablePointer<UInt8>.allocate(capacity: (end + chunkSize) * 2)
    larger.update(from: buffer, count: end)
    buffer.deallocate()
    buffer = larger
    capacity = (end + chunkSize) * 2
  }
}
