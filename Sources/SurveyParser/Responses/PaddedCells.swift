/// Cells with blanks round what they hold: how many, and the line of the first.
struct PaddedCells: Sendable, Equatable {
  private(set) var count = 0
  private(set) var line: Int?

  mutating func add(line: Int) {
    count += 1
    if self.line == nil { self.line = line }
  }

  /// Both counts, and the earlier line.
  static func + (a: PaddedCells, b: PaddedCells) -> PaddedCells {
    var sum = PaddedCells()
    sum.count = a.count + b.count
    sum.line = [a.line, b.line].compactMap(\.self).min()
    return sum
  }
}
