/// Many exact sums side by side; fine and high words are kept only once a term needs them.
struct ExactSums: Sendable {
  private var coarse: [Int128]
  private var fine: [Int128] = []
  private var high: [Int128] = []

  init(count: Int = 0) {
    coarse = Array(repeating: 0, count: count)
  }

  var count: Int { coarse.count }

  subscript(index: Int) -> ExactSum {
    ExactSum(
      coarse: coarse[index], fine: fine.isEmpty ? 0 : fine[index], high: high.isEmpty ? 0 : high[index])
  }

  /// The sum over rows of `width` sums of the one at `position`, rounded once.
  ///
  /// The parts are sums of the same respondents whose total was in range; should they overflow all the same, the result
  /// is not a number rather than a wrong one.
  func total(rows: [Int], width: Int, position: Int) -> Double {
    var total = ExactSum()
    for row in rows {
      guard (try? total.add(self[row * width + position])) != nil else { return .nan }
    }
    return total.value
  }

  mutating func grow(by more: Int) {
    coarse.append(contentsOf: repeatElement(0, count: more))
    if !fine.isEmpty { fine.append(contentsOf: repeatElement(0, count: more)) }
    if !high.isEmpty { high.append(contentsOf: repeatElement(0, count: more)) }
  }

  mutating func add(_ term: ExactTerm, at index: Int) throws(TermOutOfRange) {
    try Self.add(term.coarse, to: &coarse, at: index)
    if !term.isCoarse { try addRest(ExactSum(coarse: 0, fine: term.fine, high: term.high), at: index) }
  }

  mutating func add(_ other: ExactSum, at index: Int) throws(TermOutOfRange) {
    try Self.add(other.coarse, to: &coarse, at: index)
    try addRest(other, at: index)
  }

  /// Adds one term to the pair (a, b) of every two entries, packed as in `VariableLayout.pair` from `start` on: what a
  /// respondent who only chose categories adds to second moments.
  mutating func addToPairs(_ term: ExactTerm, of entries: [RowEntry], from start: Int) throws(TermOutOfRange) {
    guard term.isCoarse else {
      for (position, a) in entries.enumerated() {
        for b in entries[...position] { try add(term, at: start + Self.pair(a.variable, b.variable)) }
      }
      return
    }
    let amount = term.coarse
    let hasOverflow = coarse.withUnsafeMutableBufferPointer { sums in
      entries.withUnsafeBufferPointer { entries in
        var hasOverflow = false
        for i in entries.indices {
          for j in 0...i {
            let index = start + Self.pair(entries[i].variable, entries[j].variable)
            let (sum, overflow) = sums[index].addingReportingOverflow(amount)
            sums[index] = sum
            hasOverflow = hasOverflow || overflow
          }
        }
        return hasOverflow
      }
    }
    if hasOverflow { throw TermOutOfRange(value: Double(amount) * 0x1p-62) }
  }

  /// Position of the pair (a, b) in a packed lower triangle.
  static func pair(_ a: Int, _ b: Int) -> Int {
    a >= b ? a * (a + 1) / 2 + b : b * (b + 1) / 2 + a
  }

  /// Adds the fine and high words, which come into being when they are first needed.
  private mutating func addRest(_ sum: ExactSum, at index: Int) throws(TermOutOfRange) {
    if sum.fine != 0 {
      if fine.isEmpty { fine = Array(repeating: 0, count: coarse.count) }
      try Self.add(sum.fine, to: &fine, at: index)
    }
    if sum.high != 0 {
      if high.isEmpty { high = Array(repeating: 0, count: coarse.count) }
      try Self.add(sum.high, to: &high, at: index)
    }
  }

  private static func add(_ amount: Int128, to words: inout [Int128], at index: Int) throws(TermOutOfRange) {
    let (sum, overflow) = words[index].addingReportingOverflow(amount)
    guard !overflow else { throw TermOutOfRange(value: Double(amount)) }
    words[index] = sum
  }
}
