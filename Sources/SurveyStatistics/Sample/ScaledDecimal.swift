/// A decimal number exactly as it was written: mantissa · 10^−decimals.
public struct ScaledDecimal: Sendable, Equatable {
  /// All digits as a whole number.
  public let mantissa: Int64
  /// Digits after the point, 0…18.
  public let decimals: Int

  /// Reads digits, one leading minus and one decimal point; `nil` for anything else, and for more than 18 digits.
  public init?(_ text: String) {
    var mantissa: Int64 = 0
    var (decimals, digits) = (0, 0)
    var hasPoint = false
    let bytes = Array(text.utf8)
    let isNegative = bytes.first == 0x2D
    for byte in bytes.dropFirst(isNegative ? 1 : 0) {
      if byte == 0x2E, !hasPoint, digits > 0 {
        hasPoint = true
      } else if byte &- 0x30 <= 9, digits < 18 {
        mantissa = mantissa * 10 + Int64(byte - 0x30)
        digits += 1
        if hasPoint { decimals += 1 }
      } else {
        return nil
      }
    }
    guard digits > 0, bytes.last != 0x2E else { return nil }
    self.mantissa = isNegative ? -mantissa : mantissa
    self.decimals = decimals
  }

  /// mantissa · 10^(decimals wanted − decimals).
  fileprivate func units(_ wanted: Int) -> Int128 {
    (decimals..<wanted).reduce(Int128(mantissa)) { value, _ in value * 10 }
  }
}

extension NumericColumn {
  /// Holds decimals as written, `nil` where missing.
  ///
  /// Where all numbers lie closer to each other than to 0, they are held as exact differences from the smallest, so that
  /// their variance keeps all its digits; elsewhere as the nearest doubles.
  public init(decimals values: [ScaledDecimal?]) {
    let present = values.compactMap { $0 }
    let places = present.map(\.decimals).max() ?? 0
    let scale = (0..<places).reduce(1.0) { power, _ in power * 10 }
    let units = values.map { $0?.units(places) }
    let known = units.compactMap { $0 }
    let (low, high) = (known.min() ?? 0, known.max() ?? 0)
    let isFarFromZero = (low > 0 && low > high - low) || (high < 0 && -high > high - low)
    let origin: Int128 = isFarFromZero ? low : 0
    self.init(deviations: units.map { $0.map { Double($0 - origin) / scale } }, from: Double(origin) / scale)
  }
}
