import Glibc
import SurveyModel

/// How often each kind of line end closed a record.
struct LineEndCensus: Equatable {
  var lf = 0
  var crlf = 0
  var cr = 0
  var doubled = 0

  /// More than one kind was seen.
  var isMixed: Bool { [lf, crlf, cr, doubled].filter { $0 > 0 }.count > 1 }

  static func + (a: LineEndCensus, b: LineEndCensus) -> LineEndCensus {
    LineEndCensus(lf: a.lf + b.lf, crlf: a.crlf + b.crlf, cr: a.cr + b.cr, doubled: a.doubled + b.doubled)
  }

  mutating func count(_ end: LineEnd) {
    switch end {
    case .none: break
    case .lf: lf += 1
    case .crlf: crlf += 1
    case .cr: cr += 1
    case .doubled: doubled += 1
    }
  }
}

/// Lines with bytes that are not UTF-8: how many, and where the first such byte stands.
struct BrokenText: Equatable, Sendable {
  var lines = 0
  let offset: Int
  let line: Int
  var lastLine = 0
}

/// Lines with a character that nobody sees: how many, the first of them, and its character.
struct HiddenText: Equatable {
  fileprivate(set) var lines = 0
  private(set) var line = 0
  private(set) var scalar: UInt32 = 0
  private var lastLine = 0

  /// Counts a line once, however often it is read.
  mutating func count(_ scalar: UInt32, line number: Int) {
    guard number > lastLine else { return }
    if lines == 0 {
      line = number
      self.scalar = scalar
    }
    lines += 1
    lastLine = number
  }
}

extension HiddenText {
  /// Both counts, and the first line of the earlier.
  static func + (a: HiddenText, b: HiddenText) -> HiddenText {
    var sum = a.lines > 0 ? a : b
    sum.lines = a.lines + b.lines
    return sum
  }
}

/// Characters that turn the direction of writing (U+202A to U+202E, U+2066 to U+2069).
enum DirectionControls {
  /// The first one in text that is UTF-8, or `nil`.
  static func first(in bytes: UnsafeRawBufferPointer) -> UInt32? {
    guard let base = bytes.baseAddress else { return nil }
    var position = 0
    while position + 2 < bytes.count, let found = memchr(base + position, 0xE2, bytes.count - position) {
      position = UnsafeRawPointer(found) - base
      guard position + 2 < bytes.count else { return nil }
      let (second, third) = (bytes[position + 1], bytes[position + 2])
      if second == 0x80, (0xAA...0xAE).contains(third) { return 0x2000 + UInt32(third & 0x3F) }
      if second == 0x81, (0xA6...0xA9).contains(third) { return 0x2040 + UInt32(third & 0x3F) }
      position += 1
    }
    return nil
  }
}

/// What should be known of a file as a whole, once it has been read to its end.
struct FileRemarks: Sendable {
  var hasRepeatedMark = false
  var blankLines = 0
  var firstBlankLine: Int?
  var lineEnds = LineEndCensus()
  var control = HiddenText()
  var direction = HiddenText()
  var endMarkLine: Int?

  /// The remarks on two pieces that follow each other.
  func joined(_ next: FileRemarks) -> FileRemarks {
    var sum = self
    sum.blankLines += next.blankLines
    sum.firstBlankLine = firstBlankLine ?? next.firstBlankLine
    sum.lineEnds = lineEnds + next.lineEnds
    sum.control = control + next.control
    sum.direction = direction + next.direction
    sum.endMarkLine = endMarkLine ?? next.endMarkLine
    return sum
  }

  /// The findings, each with the first line concerned.
  var findings: [(finding: BatchFinding, line: Int?)] {
    var found: [(BatchFinding, Int?)] = []
    if hasRepeatedMark { found.append((.byteOrderMarkRepeated, 1)) }
    let ends = lineEnds
    if ends.isMixed { found.append((.lineEndsMixed(lf: ends.lf, crlf: ends.crlf, cr: ends.cr), nil)) }
    if ends.doubled > 0 { found.append((.lineEndsDoubled(count: ends.doubled), nil)) }
    if let line = firstBlankLine { found.append((.blankLinesSkipped(count: blankLines), line)) }
    if control.lines > 0 {
      found.append((.controlCharacters(lines: control.lines, scalar: control.scalar), control.line))
    }
    if direction.lines > 0 {
      found.append((.directionControls(lines: direction.lines, scalar: direction.scalar), direction.line))
    }
    if let line = endMarkLine { found.append((.endOfFileMark, line)) }
    return found
  }
}
