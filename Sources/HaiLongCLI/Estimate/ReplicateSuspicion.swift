import SurveyModel

/// Whether a column of weights is one of a file's replicate weights.
enum ReplicateSuspicion {
  /// So many other columns that differ in the number alone make a set of replicates.
  static let fewest = 7

  /// What is to be said of `weight` among the columns of `header`; `replicates` are those that were named as such.
  ///
  /// A number 0 stands for the full sample in sets such as RAKEDW0 to RAKEDW80.
  static func finding(weight: String?, replicates: [String], header: [String]) -> AnalysisFinding? {
    guard let weight else { return nil }
    if replicates.contains(weight) { return .weightIsReplicate(column: weight) }
    guard let (prefix, number) = parts(weight), number.contains(where: { $0 != "0" }) else { return nil }
    let others = header.count { name in name != weight && parts(name)?.prefix == prefix }
    return others >= fewest ? .weightLooksReplicate(column: weight, others: others) : nil
  }

  /// The name before the digits at its end, and the digits; `nil` where one of them is empty.
  private static func parts(_ name: String) -> (prefix: String, number: String)? {
    let digits = name.reversed().prefix { ("0"..."9").contains($0) }.count
    guard digits > 0, digits < name.count else { return nil }
    return (String(name.dropLast(digits)), String(name.suffix(digits)))
  }
}
