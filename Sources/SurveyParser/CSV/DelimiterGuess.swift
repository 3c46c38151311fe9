import SurveyModel

/// Finds out what parts the cells of a file that declares nothing: what parts the first line, and most others alike.
enum DelimiterGuess {
  /// How many bytes are looked at; the same whatever the chunk size.
  static let sample = 8_192

  /// The likeliest delimiter; a comma where nothing speaks for another.
  static func delimiter(of sample: UnsafeRawBufferPointer) -> Delimiter {
    let lines = counts(in: sample)
    guard let first = lines.first else { return .comma }
    let inHeader = Delimiter.allCases.indices.filter { first[$0] > 0 }
    // Lines of titles hold no delimiter; then the fullest line stands for the header.
    let candidates = inHeader.isEmpty ? Array(Delimiter.allCases.indices) : inHeader
    var best: (position: Int, alike: Int, cells: Int)?
    for position in candidates {
      let cells = inHeader.isEmpty ? lines.map { $0[position] }.max() ?? 0 : first[position]
      guard cells > 0 else { continue }
      let alike = lines.count { $0[position] == cells }
      if let known = best, (known.alike, known.cells) >= (alike, cells) { continue }
      best = (position, alike, cells)
    }
    return best.map { Delimiter.allCases[$0.position] } ?? .comma
  }

  /// How often each delimiter stands outside quotes, line by line; blank lines are left out.
  private static func counts(in sample: UnsafeRawBufferPointer) -> [[Int]] {
    let bytes = Delimiter.allCases.map(\.byte)
    var lines: [[Int]] = []
    var line = [Int](repeating: 0, count: bytes.count)
    var isQuoted = false
    var isBlank = true
    for byte in sample {
      if byte == 0x22 { isQuoted.toggle() }
      if !isQuoted, byte == 0x0A || byte == 0x0D {
        if !isBlank { lines.append(line) }
        line = [Int](repeating: 0, count: bytes.count)
        isBlank = true
        continue
      }
      if byte != 0x20 { isBlank = false }
      if !isQuoted, let position = bytes.firstIndex(of: byte) { line[position] += 1 }
    }
    // The last line may be cut by the end of the sample.
    if lines.isEmpty, !isBlank { lines.append(line) }
    return lines
  }
}

/// The first line that Excel takes for itself: `sep=;`.
enum SeparatorLine {
  /// The delimiter that the first line declares, or `nil` where it is an ordinary line.
  static func delimiter(of start: UnsafeRawBufferPointer) -> Delimiter? {
    var line = Array(start.prefix(while: { $0 != 0x0A && $0 != 0x0D }))
    if line.first == 0x22, line.last == 0x22, line.count > 2 { line = Array(line.dropFirst().dropLast()) }
    guard line.count == 5, line.prefix(4).map({ $0 | 0x20 }) == Array("sep=".utf8).map({ $0 | 0x20 }) else {
      return nil
    }
    return Delimiter.allCases.first { $0.byte == line[4] }
  }
}
