/// A sum of doubles without rounding: the same bits whatever the order, the threads or the batches.
///
/// Three whole numbers, in units of 2^−20, 2^−62 and 2^−124 (see `ExactTerm`). Sums add and subtract exactly, so batches
/// merge in any order and a retracted batch leaves no trace. Only `value` rounds, once, to the nearest double.
public struct ExactSum: Sendable {
  var coarse: Int128
  var fine: Int128
  var high: Int128

  /// An empty sum.
  public init() {
    self.init(coarse: 0, fine: 0, high: 0)
  }

  init(coarse: Int128, fine: Int128, high: Int128) {
    self.coarse = coarse
    self.fine = fine
    self.high = high
  }

  /// Adds a term; throws where a word would leave its range.
  public mutating func add(_ term: ExactTerm) throws(TermOutOfRange) {
    try add(ExactSum(coarse: term.coarse, fine: term.fine, high: term.high))
  }

  /// Adds another sum exactly.
  public mutating func add(_ other: ExactSum) throws(TermOutOfRange) {
    let (middle, overflow) = coarse.addingReportingOverflow(other.coarse)
    let (rest, restOverflow) = fine.addingReportingOverflow(other.fine)
    let (head, headOverflow) = high.addingReportingOverflow(other.high)
    guard !overflow, !restOverflow, !headOverflow else { throw TermOutOfRange(value: value) }
    coarse = middle
    fine = rest
    high = head
  }

  /// Adds a double exactly.
  public mutating func add(_ value: Double) throws(TermOutOfRange) {
    try add(ExactTerm(value))
  }

  /// The same number with `coarse` in 0 ..< 2^42 and `fine` in 0 ..< 2^62.
  private var normalised: (high: Int128, coarse: Int128, fine: Int128) {
    let carry = fine >> 62
    let middle = coarse + carry
    return (high + (middle >> 42), middle & ((1 << 42) - 1), fine & ((1 << 62) - 1))
  }

  /// The double nearest to the exact sum, ties to even.
  public var value: Double {
    let (head, middle, tail) = normalised
    if head < 0 { return -ExactSum(coarse: -coarse, fine: -fine, high: -high).value }
    // As many words as fit into 128 bits; whatever is left out lies below the leading 64 bits.
    if head >> 23 == 0 {
      return Self.rounded(UInt128(head << 104 | middle << 62 | tail), exponent: -124, hasMore: false)
    }
    if head >> 85 == 0 { return Self.rounded(UInt128(head << 42 | middle), exponent: -62, hasMore: tail != 0) }
    return Self.rounded(UInt128(head), exponent: -20, hasMore: middle != 0 || tail != 0)
  }

  /// (`whole` + something under 1, not 0 if `hasMore`) · 2^exponent, rounded once.
  ///
  /// The leading 64 bits carry more than a double holds; what lies below them matters only as "not zero".
  private static func rounded(_ whole: UInt128, exponent: Int, hasMore: Bool) -> Double {
    guard whole != 0 else { return 0 }
    let shift = 64 - whole.leadingZeroBitCount
    let leading = shift >= 0 ? whole >> UInt128(shift) : whole << UInt128(-shift)
    let isInexact = hasMore || (shift > 0 && leading << UInt128(shift) != whole)
    let bits = UInt64(truncatingIfNeeded: leading) | (isInexact ? 1 : 0)
    return Double(bits) * Double(sign: .plus, exponent: exponent + shift, significand: 1)
  }
}

extension ExactSum: Equatable {
  /// Whether two sums are the same number.
  public static func == (a: ExactSum, b: ExactSum) -> Bool {
    a.normalised == b.normalised
  }
}
