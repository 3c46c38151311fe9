import SurveyModel

/// What the first bytes of a stream say: marks, Excel's line for itself, and what parts the cells.
struct FileStart {
  /// Byte order marks, which are passed over.
  private(set) var marks = 0
  private(set) var delimiter = Delimiter.comma
  /// The delimiter was declared, and not found out.
  let isDeclared: Bool
  /// What should be known, with its line where it has one.
  private(set) var remarks: [(finding: BatchFinding, line: Int?)] = []

  /// Looks at the start of a stream and leaves it at the first line of the table.
  static func read(_ lines: inout LineSource, declared: Delimiter?) throws(BatchUnusable) -> FileStart {
    var start = FileStart(isDeclared: declared != nil)
    if let refusal = FileKind.refusal(of: try lines.peek(FileKind.sample)) {
      throw BatchUnusable(refusal, file: lines.name)
    }
    let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
    while try lines.peek(3).elementsEqual(mark) {
      lines.skip(3)
      start.marks += 1
    }
    if try lines.peek(1).isEmpty { throw BatchUnusable(.fileEmpty, file: lines.name) }
    start.remarks = lines.remarks.map { ($0, nil) }
    try start.findDelimiter(&lines, declared ?? lines.writtenDelimiter)
    return start
  }

  private init(isDeclared: Bool) { self.isDeclared = isDeclared }

  private mutating func findDelimiter(_ lines: inout LineSource, _ known: Delimiter?) throws(BatchUnusable) {
    if let written = SeparatorLine.delimiter(of: try lines.peek(8)) {
      if let known, known != written {
        throw BatchUnusable(
          .delimiterOther(found: written.text, expected: known.text), file: lines.name, line: 1)
      }
      _ = try lines.nextLine()
      lines.mark()
      delimiter = written
      remarks.append((.separatorLine(delimiter: written.text), 1))
    } else if let known {
      delimiter = known
    } else {
      delimiter = DelimiterGuess.delimiter(of: try lines.peek(DelimiterGuess.sample))
      if delimiter != .comma { remarks.append((.delimiterDetected(found: delimiter.text), nil)) }
    }
  }
}

extension Delimiter {
  /// The delimiter as a text.
  var text: String { String(UnicodeScalar(byte)) }
}
