/// Why last year's index cannot be read.
public enum LastResultsFault: Sendable, Hashable {
  /// The file is not JSON, or holds no object.
  case notJSON
  /// The file is of another kind.
  case otherSchema(found: String)
  /// A member is missing or of another type, at this place.
  case malformed(path: String)
  /// Last year's round names no index.
  case noIndex
  /// The year of last year's index is not before this one's.
  case notEarlier(year: Int, last: Int)

  /// The stable name that `hailong explain` takes.
  var code: String {
    switch self {
    case .notJSON: "last-results-not-json"
    case .otherSchema: "last-results-other-schema"
    case .malformed: "last-results-malformed"
    case .noIndex: "last-round-without-index"
    case .notEarlier: "last-round-not-earlier"
    }
  }
}
