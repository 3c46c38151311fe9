import SurveyParser

/// Numbers of definitions: those of response files, without leading zeros and with a digit before the point.
enum DefinitionNumber {
  /// A whole number such as `12` or `-3`.
  static func whole(_ text: String) -> Int? { isPlain(text) ? StrictNumber.integer(text) : nil }

  /// A decimal such as `0.95`, `-1` or `12.5`.
  static func decimal(_ text: String) -> Double? { isPlain(text) ? StrictNumber.decimal(text) : nil }

  private static func isPlain(_ text: String) -> Bool {
    let digits = text.utf8.drop { $0 == 0x2D }.prefix { $0 != 0x2E }
    return digits.count == 1 || (!digits.isEmpty && digits.first != 0x30)
  }
}
