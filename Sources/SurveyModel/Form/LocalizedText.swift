/// A language in which words reach a person.
public enum Language: String, Sendable, CaseIterable {
  case vi
  case en
}

/// A text in both languages of the house, as it stands in a definition file.
public struct LocalizedText: Sendable, Hashable, Codable {
  /// The Vietnamese wording.
  public let vi: String
  /// The English wording.
  public let en: String

  /// Holds the two wordings of one text.
  public init(vi: String, en: String) {
    self.vi = vi
    self.en = en
  }

  /// The wording in `language`.
  public subscript(language: Language) -> String {
    switch language {
    case .vi: vi
    case .en: en
    }
  }
}
