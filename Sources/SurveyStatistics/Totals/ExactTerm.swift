/// A number that the exact sums cannot hold without loss.
public struct TermOutOfRange: Error, Equatable {
  /// The term, or the double nearest to the sum that overflowed.
  public let value: Double

  /// Reports `value`.
  public init(value: Double) {
    self.value = value
  }
}

/// One double, taken apart so that it can be added to an `ExactSum` many times.
///
/// A finite double is s·2^e with a whole s of at most 53 bits. It is held as `high`·2^−20 + `coarse`·2^−62 +
/// `fine`·2^−124, which is exact for every double whose last bit is worth at least 2^−124 and whose size is under
/// 2^100: weights, answers, sums of money, their products and squares from about 10^−22 to 10^30. Most terms need
/// `coarse` alone.
public struct ExactTerm: Sendable, Equatable {
  let coarse: Int128
  /// 0 ..< 2^62.
  let fine: Int128
  /// Only for terms of 2^33 and more, whose last bit is worth at least 2^−19.
  let high: Int128

  /// Takes `value` apart; throws where the three words cannot hold it exactly.
  public init(_ value: Double) throws(TermOutOfRange) {
    guard value.isFinite, value.magnitude < 0x1p100 else { throw TermOutOfRange(value: value) }
    if value.magnitude >= 0x1p33 {
      self.init(high: Int128(value * 0x1p20))
      return
    }
    guard value != 0 else {
      self.init()
      return
    }
    let magnitude = value.magnitude
    let significand = Int128(magnitude.significandBitPattern | (magnitude.isNormal ? 1 << 52 : 0))
    let exponent = Int(magnitude.isNormal ? magnitude.exponent : Double.leastNormalMagnitude.exponent) - 52
    let zeros = significand.trailingZeroBitCount
    let lastBit = exponent + zeros
    guard lastBit >= -124 else { throw TermOutOfRange(value: value) }
    let whole = value < 0 ? -(significand >> zeros) : significand >> zeros
    if lastBit >= -62 {
      self.init(coarse: whole << (lastBit + 62))
    } else {
      let units = whole << (lastBit + 124)
      self.init(coarse: units >> 62, fine: units & ((1 << 62) - 1))
    }
  }

  private init(coarse: Int128 = 0, fine: Int128 = 0, high: Int128 = 0) {
    self.coarse = coarse
    self.fine = fine
    self.high = high
  }

  /// The term with its sign turned: adding it takes the term out of a sum again.
  public var negated: ExactTerm {
    ExactTerm(coarse: -coarse, fine: -fine, high: -high)
  }

  /// The term is held by its middle word alone, as almost all are.
  var isCoarse: Bool { fine == 0 && high == 0 }
}
