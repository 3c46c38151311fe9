import SurveyModel

extension SearchedPlace {
  /// The place as a note lists it.
  func words(_ language: Language) -> String {
    switch self {
    case .folder("."): language == .vi ? "thư mục hiện tại" : "the folder that you are in"
    case .folder(let path): "'\(path)'"
    case .upward(let path):
      language == .vi ? "'\(path)' và các thư mục phía trên" : "'\(path)' and the folders above it"
    }
  }

  /// Where something was looked for: `looked in 'a'; the folder that you are in`.
  static func note(_ places: [SearchedPlace], _ language: Language) -> String {
    (language == .vi ? "đã tìm trong: " : "looked in: ") + places.map { $0.words(language) }.joined(separator: "; ")
  }

  /// The same in both languages.
  static func note(_ places: [SearchedPlace]) -> LocalizedText {
    LocalizedText(vi: note(places, .vi), en: note(places, .en))
  }
}
