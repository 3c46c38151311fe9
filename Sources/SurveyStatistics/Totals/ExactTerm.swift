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
/// A finite double is s·2^e with a whole s of at most 53 bits. It is held as `coarse`·2^−62 + `fine`·2^−124, which is
/// exact for every double whose last bit is worth at least 2^−124 and whose size is under 2^58: all weights, products
/// of weights and answers, and squared weights down to about 10^−22. Most terms need `coarse` alone.
public struct ExactTerm: Sendable, Equatable {
  let coarse: Int128
  /// 0 ..< 2^62.
  let fine: Int128

  /// Takes `value` apart; throws where the two words cannot hold it exactly.
  public init(_ value: Double) throws(TermOutOfRange) {
    guard value.isFinite else { throw TermOutOfRange(value: value) }
    guard value != 0 else {
      coarse = 0
      fine = 0
      return
    }
    let magnitude = value.magnitude
    let significand = Int128(magnitude.significandBitPattern | (magnitude.isNormal ? 1 << 52 : 0))
    let exponent = Int(magnitude.isNormal ? magnitude.exponent : Double.leastNormalMagnitude.exponent) - 52
    let zeros = significand.trailingZeroBitCount
    let lastBit = exponent + zeros
    guard lastBit >= -124, magnitude < 0x1p58 else { throw TermOutOfRange(value: value) }
    let whole = value < 0 ? -(significand >> zeros) : significand >> zeros
    if lastBit >= -62 {
      coarse = whole << (lastBit + 62)
      fine = 0
    } else {
      let units = whole << (lastBit + 124)
      coarse = units >> 62
      fine = units - (coarse << 62)
    }
  }

  private init(coarse: Int128, fine: Int128) {
    self.coarse = coarse
    self.fine = fine
  }

  /// The term with its sign turned: adding it takes the term out of a sum again.
  public var negated: ExactTerm {
    ExactTerm(coarse: -coarse, fine: -fine)
  }
}
