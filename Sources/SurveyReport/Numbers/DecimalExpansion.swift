/// The exact decimal expansion of a number ≥ 0, cut after some digits and rounded there.
///
/// Every double is a finite binary fraction, so its decimal expansion ends; a half is a half only if all further digits
/// are zero. Rounding on it depends neither on a C library nor on a locale.
struct DecimalExpansion {
  /// The part before the point.
  private let whole: UInt128
  /// The part after the point as a binary fraction, 32 bits each, the highest first.
  private var limbs: [UInt32] = []

  /// The expansion of a finite double in 0 ..< 2^127; `nil` for others.
  init?(_ magnitude: Double) {
    guard magnitude >= 0, magnitude < 0x1p127 else { return nil }
    let floor = magnitude.rounded(.down)
    whole = UInt128(floor)
    var rest = magnitude - floor
    while rest > 0 {
      rest *= 0x1p32
      let limb = rest.rounded(.down)
      limbs.append(UInt32(limb))
      rest -= limb
    }
  }

  /// Digits up to `places` after the point, as one run of digits with at least one before the point.
  func digits(places: Int, mode: RoundingMode) -> [UInt8] {
    var copy = self
    var digits = String(whole).utf8.map { $0 - 48 }
    for _ in 0..<places { digits.append(copy.nextDigit()) }
    let goesUp =
      switch copy.comparisonWithHalf {
      case ..<0: false
      case 0: mode == .halfAwayFromZero || (digits.last ?? 0) % 2 == 1
      default: true
      }
    return goesUp ? Self.incremented(digits) : digits
  }

  /// Multiplies the fraction by ten and takes what passes the point.
  private mutating func nextDigit() -> UInt8 {
    var carry: UInt64 = 0
    for i in limbs.indices.reversed() {
      let product = UInt64(limbs[i]) * 10 + carry
      limbs[i] = UInt32(truncatingIfNeeded: product)
      carry = product >> 32
    }
    return UInt8(carry)
  }

  /// −1, 0 or 1 as the rest of the fraction is under, at or over one half.
  private var comparisonWithHalf: Int {
    guard let first = limbs.first else { return -1 }
    if first != 0x8000_0000 { return first < 0x8000_0000 ? -1 : 1 }
    return limbs.dropFirst().allSatisfy { $0 == 0 } ? 0 : 1
  }

  /// The run of digits plus one in its last place.
  static func incremented(_ digits: [UInt8]) -> [UInt8] {
    var result = digits
    for i in result.indices.reversed() {
      if result[i] < 9 {
        result[i] += 1
        return result
      }
      result[i] = 0
    }
    return [1] + result
  }
}
