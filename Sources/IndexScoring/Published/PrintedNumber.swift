/// A number as it was published: its decimal, and with how many decimals it was printed.
public struct PrintedNumber: Sendable, Equatable {
  /// The decimal as printed.
  public let value: IndicatorValue
  /// How many decimals were printed.
  public let decimals: Int

  /// The number in `text`, or `nil` where it is no decimal.
  ///
  /// `decimals` counts where the text left zeros out.
  public init?(_ text: String, decimals: Int? = nil) {
    guard let value = IndicatorValue(decimal: text) else { return nil }
    self.value = value
    let printed = text.split(separator: ".", omittingEmptySubsequences: false)
    self.decimals = max(decimals ?? 0, printed.count == 2 ? printed[1].utf8.count : 0)
  }

  /// How far the number that was rounded may lie from what was printed: half a unit of the last decimal.
  public var halfUnit: IndicatorValue {
    let unit = (0..<decimals).reduce(IndicatorValue.unitsPerOne) { unit, _ in unit / 10 }
    return IndicatorValue(units: unit / 2)
  }
}
