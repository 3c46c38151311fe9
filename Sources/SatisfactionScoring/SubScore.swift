import SurveyModel
import SurveyStatistics

/// Why a figure that could be computed is not shown.
public enum Withheld: Sendable, Hashable {
  /// Under this base nothing is ever shown: respondents could be recognised.
  case baseUnderShown(Int)
  /// Under this base a figure cannot stand alone.
  case baseTooSmall(Int)
  /// Shown, it would let another withheld figure be worked back.
  case complementary
  /// The round's rules of reliability say that it is too weak; why.
  case notReliable([PublicationReason])

  /// The reason is that respondents could be recognised, not that the figure is weak: not even its base is told.
  public var protectsRespondents: Bool {
    switch self {
    case .baseUnderShown, .complementary: true
    case .baseTooSmall, .notReliable: false
    }
  }

  /// The name in outputs.
  public var name: String {
    switch self {
    case .baseUnderShown(let smallest): "base_under_\(smallest)"
    case .baseTooSmall(let smallest): "base_too_small_\(smallest)"
    case .complementary: "complementary"
    case .notReliable: "not_reliable"
    }
  }
}

/// Satisfaction of an item, factor, pillar or overall, of one group of respondents, on 0…100 (net scores: −100…100).
public struct SubScore: Sendable, Equatable {
  /// The form that was asked.
  public let form: String
  /// The node or item.
  public let target: SatisfactionLayout.Target
  /// What the number of an item is, such as `top2` or `share(4,5)`.
  public let definition: String
  /// How the node's number arises; `nil` for an item.
  public let aggregation: String?
  /// The group: values in the order of the grouping's keys; empty for everybody.
  public let group: [String]
  /// The figure with its error; keep `withheld` with it.
  public let estimate: Estimate
  /// Why the figure must not be shown; `nil` where it may.
  public let withheld: Withheld?
  /// What the round's rules of reliability say; `nil` where there are none, where there is no value, and where the
  /// figure is withheld for its base or for another group.
  public let verdict: PublicationVerdict?

  /// Why a statistician should look at the figure before it is used; empty where it is withheld or needs no review.
  public var reviewReasons: [PublicationReason] {
    if case .review(let reasons) = verdict { reasons } else { [] }
  }
}
