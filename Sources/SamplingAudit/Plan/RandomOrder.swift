import SurveyModel

/// The rows of a frame in the order of their random numbers, which belong to keys and not to places in the file.
enum RandomOrder {
  /// Rows by number, then by the bytes of the key; throws where two rows have one key.
  ///
  /// The first n of any part of the frame in this order are a simple random sample of it, the next m its spares, and a
  /// person who is added to the frame moves nobody but by one place.
  static func rows(of frame: SamplingFrame, _ request: DrawRequest) throws(PlanRefused) -> [Int32] {
    var numbered = frame.keys.indices.map { row in
      (number: request.number(of: "person", [frame.keys[row]]), row: Int32(row))
    }
    numbered.sort { a, b in
      if a.number != b.number { return a.number < b.number }
      let (first, second) = (frame.keys[Int(a.row)], frame.keys[Int(b.row)])
      return first == second ? a.row < b.row : first.utf8.lexicographicallyPrecedes(second.utf8)
    }
    try refuseRepeated(numbered, of: frame)
    return numbered.map(\.row)
  }

  /// Rows of one key stand side by side, in the order of the file.
  private static func refuseRepeated(
    _ numbered: [(number: UInt64, row: Int32)], of frame: SamplingFrame
  ) throws(PlanRefused) {
    var repeated: [(row: Int32, first: Int32)] = []
    var first = 0
    for position in numbered.indices.dropFirst() {
      let (row, start) = (numbered[position].row, numbered[first].row)
      if numbered[position].number == numbered[first].number, frame.keys[Int(row)] == frame.keys[Int(start)] {
        repeated.append((row, start))
      } else {
        first = position
      }
    }
    guard !repeated.isEmpty else { return }
    throw PlanRefused(
      findings: repeated.sorted { $0.row < $1.row }.map { pair in
        frame.finding(.frameKeyRepeated(firstLine: Int(frame.lines[Int(pair.first)])), row: pair.row)
      })
  }
}
