/// Why a respondent has no answer to an item: item nonresponse, always with its reason, never a number.
///
/// Raw values are stable: they are the codes under which a `ResponseTable` stores the reasons.
public enum MissingReason: Int16, Sendable, CaseIterable, Codable {
  /// The cell is empty.
  case blank = -1
  /// The respondent refused.
  case refused = -2
  /// "Don't know", "no opinion".
  case noOpinion = -3
  /// The item does not apply to the respondent, by the respondent's own word.
  case notApplicable = -4
  /// The form did not ask: `applies_if` is definitely false.
  case notAsked = -5
  /// The cell holds something that the item does not allow and the form says to count that as missing.
  case unreadable = -6

  /// The name in definition files and in JSON.
  public var name: String {
    switch self {
    case .blank: "blank"
    case .refused: "refused"
    case .noOpinion: "no_opinion"
    case .notApplicable: "not_applicable"
    case .notAsked: "not_asked"
    case .unreadable: "unreadable"
    }
  }

  /// The reason that a definition file calls `name`, if there is one.
  public init?(name: String) {
    guard let reason = Self.allCases.first(where: { $0.name == name }) else { return nil }
    self = reason
  }
}
