/// Compares versions as they stand in files: as numbers where both are, else as texts, which suits ISO times.
public enum RecordVersion {
  /// How one version stands to another.
  public enum Order: Sendable { case older, same, newer }

  /// How the first stands to the second.
  public static func order(_ first: String, _ second: String) -> Order {
    if let a = Double(first), let b = Double(second) { return a < b ? .older : a > b ? .newer : .same }
    if first == second { return .same }
    return first.utf8.lexicographicallyPrecedes(second.utf8) ? .older : .newer
  }
}
