/// Whether the answers of a unit can carry a published rank.
public enum Verdict: String, Sendable, CaseIterable, Codable, Comparable {
  case usable
  case usableWithWarning = "usable_with_warning"
  case notPublishable = "not_publishable"

  /// From usable to not publishable.
  public static func < (a: Verdict, b: Verdict) -> Bool { a.place < b.place }

  private var place: Int {
    switch self {
    case .usable: 0
    case .usableWithWarning: 1
    case .notPublishable: 2
    }
  }
}
