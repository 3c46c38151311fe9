import SurveyModel
import SurveyStatistics

/// By what a table of sub-scores is split: the rated unit, coded items, or a cross of several.
public struct Grouping: Sendable, Equatable {
  /// One way to split.
  public enum Key: Sendable, Hashable {
    /// The rated unit.
    case unit
    /// The answer to a coded item; respondents without one are in no group, and stay in the design.
    case item(String)

    /// `unit`, or the item's id.
    public var name: String {
      switch self {
      case .unit: "unit"
      case .item(let id): id
      }
    }
  }

  /// The keys that are crossed; empty for everybody together.
  public let keys: [Key]

  /// Crosses `keys`.
  public init(_ keys: [Key]) {
    self.keys = keys
  }

  /// Everybody together.
  public static let everybody = Grouping([])
  /// By rated unit.
  public static let byUnit = Grouping([.unit])

  static func part(_ values: [String]) -> String {
    GroupKey.text(values)
  }

  func values(ofPart part: String) -> [String] {
    GroupKey.values(of: part, count: keys.count)
  }
}
