/// Many exact sums side by side; the fine words are kept only once a term needs them.
struct ExactSums: Sendable {
  private var coarse: [Int128]
  private var fine: [Int128]

  init(count: Int = 0) {
    coarse = Array(repeating: 0, count: count)
    fine = []
  }

  var count: Int { coarse.count }

  subscript(index: Int) -> ExactSum {
    ExactSum(coarse: coarse[index], fine: fine.isEmpty ? 0 : fine[index])
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
  }

  mutating func add(_ term: ExactTerm, at index: Int) throws(TermOutOfRange) {
    try add(coarse: term.coarse, fine: term.fine, at: index)
  }

  mutating func add(_ other: ExactSum, at index: Int) throws(TermOutOfRange) {
    try add(coarse: other.coarse, fine: other.fine, at: index)
  }

  /// Adds one term to the pair (a, b) of every two entries, packed as in `VariableLayout.pair` from `start` on: what a
  /// respondent who only chose categories adds to second moments.
  mutating func addToPairs(_ term: ExactTerm, of entries: [RowEntry], from start: Int) throws(TermOutOfRange) {
    guard term.fine == 0 else {
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

  private mutating func add(coarse head: Int128, fine tail: Int128, at index: Int) throws(TermOutOfRange) {
    let (sum, overflow) = coarse[index].addingReportingOverflow(head)
    guard !overflow else { throw TermOutOfRange(value: self[index].value) }
    coarse[index] = sum
    guard tail != 0 else { return }
    if fine.isEmpty { fine = Array(repeating: 0, count: coarse.count) }
    let (rest, restOverflow) = fine[index].addingReportingOverflow(tail)
    guard !restOverflow else { throw TermOutOfRange(value: self[index].value) }
    fine[index] = rest
  }
}
