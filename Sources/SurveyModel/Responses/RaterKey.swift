/// Where respondents rate several units, a rating is told by the respondent and the unit together.
public enum RaterKey {
  /// Stands between the respondent's id and the rated unit's code, and in neither.
  public static let separator = "\u{1F}"

  /// The respondent's id of a key.
  public static func respondent(_ key: String) -> String {
    key.split(separator: "\u{1F}", maxSplits: 1, omittingEmptySubsequences: false).first.map(String.init) ?? key
  }
}
