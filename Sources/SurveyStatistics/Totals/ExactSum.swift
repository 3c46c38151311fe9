/// A sum of doubles without rounding: the same bits whatever the order, the threads or the batches.
///
/// Two whole numbers, in units of 2^−62 and 2^−124 (see `ExactTerm`). Sums add and subtract exactly, so batches merge
/// in any order and a retracted batch leaves no trace. Only `value` rounds, once, to the nearest double.
public struct ExactSum: Sendable {
  var coarse: Int128
  var fine: Int128

  /// An empty sum.
  public init() {
    coarse = 0
    fine = 0
  }

  init(coarse: Int128, fine: Int128) {
    self.coarse = coarse
    self.fine = fine
  }

  /// Adds a term; throws where the sum would leave the range of about ±2^65.
  public mutating func add(_ term: ExactTerm) throws(TermOutOfRange) {
    try add(ExactSum(coarse: term.coarse, fine: term.fine))
  }

  /// Adds another sum exactly.
  public mutating func add(_ other: ExactSum) throws(TermOutOfRange) {
    let (sum, overflow) = coarse.addingReportingOverflow(other.coarse)
    let (rest, restOverflow) = fine.addingReportingOverflow(other.fine)
    guard !overflow, !restOverflow else { throw TermOutOfRange(value: value) }
    coarse = sum
    fine = rest
  }

  /// Adds a double exactly.
  public mutating func add(_ value: Double) throws(TermOutOfRange) {
    try add(ExactTerm(value))
  }

  /// The double nearest to the exact sum, ties to even.
  public var value: Double {
    let carry = fine >> 62
    let head = coarse + carry
    let tail = fine - (carry << 62)
    guard head >= 0 || tail == 0 else {
      return -ExactSum(coarse: -head - 1, fine: (1 << 62) - tail).value
    }
    if head < 0 { return -ExactSum(coarse: -head, fine: 0).value }
    return Self.rounded(head: UInt128(head), tail: UInt64(tail))
  }

  /// (head + tail·2^−62)·2^−62 for head ≥ 0 and 0 ≤ tail < 2^62, rounded once.
  private static func rounded(head: UInt128, tail: UInt64) -> Double {
    if head == 0 { return Double(tail) * 0x1p-124 }
    // The leading 64 bits carry more than a double holds; everything below them only matters as "not zero".
    let shift = 64 - head.leadingZeroBitCount
    if shift > 0 {
      let below = head & ((1 << UInt128(shift)) - 1)
      let leading = UInt64(truncatingIfNeeded: head >> UInt128(shift)) | (below != 0 || tail != 0 ? 1 : 0)
      return scaled(Double(leading), by: shift - 62)
    }
    let room = min(-shift, 62)
    let filled = UInt64(truncatingIfNeeded: head) << UInt64(room) | tail >> UInt64(62 - room)
    let lost = room < 62 && tail & ((1 << UInt64(62 - room)) - 1) != 0
    return scaled(Double(filled | (lost ? 1 : 0)), by: -62 - room)
  }

  /// x·2^power, exact: a power of two changes the exponent only.
  private static func scaled(_ x: Double, by power: Int) -> Double {
    x * Double(sign: .plus, exponent: power, significand: 1)
  }
}

extension ExactSum: Equatable {
  /// Whether two sums are the same number.
  public static func == (a: ExactSum, b: ExactSum) -> Bool {
    let carryA = a.fine >> 62
    let carryB = b.fine >> 62
    return a.coarse + carryA == b.coarse + carryB && a.fine - (carryA << 62) == b.fine - (carryB << 62)
  }
}
