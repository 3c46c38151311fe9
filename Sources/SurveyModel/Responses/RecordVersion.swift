/// Compares versions as they stand in files: as numbers where both are, else as texts, which suits ISO times.
///
/// Any number is older than any text, so that the order has no circles.
public enum RecordVersion {
  /// How one version stands to another.
  public enum Order: Sendable { case older, same, newer }

  /// How the first stands to the second.
  public static func order(_ first: String, _ second: String) -> Order {
    switch (number(first), number(second)) {
    case (let a?, let b?): a < b ? .older : a > b ? .newer : .same
    case (.some, nil): .older
    case (nil, .some): .newer
    case (nil, nil): first == second ? .same : first.utf8.lexicographicallyPrecedes(second.utf8) ? .older : .newer
    }
  }

  /// Digits with one point at the most; `nan`, `0x10` and `1e3` are no numbers here.
  private static func number(_ text: String) -> Double? {
    guard !text.isEmpty, text.utf8.allSatisfy({ $0 &- 0x30 <= 9 || $0 == 0x2E }) else { return nil }
    return Double(text)
  }
}
