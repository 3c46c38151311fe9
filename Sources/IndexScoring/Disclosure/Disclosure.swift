/// Which points of one unit no output may show, because a small group's sub-score could be worked back from them.
///
/// Everybody knows the definition, the total, and the points of every area and criterion that is shown; so the sum of
/// the hidden criteria below a shown one is known too. A criterion that gives a small group's sub-score away is hidden
/// for its own sake; others are hidden with it until what is public leaves at least `leastShare` of its points open.
/// Where nothing below can do that, what stands above is hidden as well, up to the total.
///
/// What an intruder is taken to know: with hidden criteria h of one shown sum S, p_c lies in
/// [S − Σ highest_h, S − Σ lowest_h] and in the range of its own rule. Criteria that the same respondents feed are taken
/// as one, since one sub-score tells much of the other, so that they do not protect each other. Whoever knows points from
/// elsewhere, such as a unit its own appraisal, can do more.
public struct Disclosure: Sendable, Equatable {
  /// Why points are hidden.
  public enum Reason: String, Sendable {
    /// They would give a small group's sub-score away.
    case own
    /// They would let those of another criterion be worked back.
    case complementary
  }

  /// Hidden criteria that only their sum is known of.
  struct Group: Sendable, Equatable {
    /// Codes of leaves, at least two or none of them known.
    let leaves: [String]
    /// The sum can be had from what is shown.
    let isSumKnown: Bool
  }

  /// The least share of the range of a hidden criterion's points that what is public has to leave open: 1/5, which is 20
  /// of the 100 points of a sub-score.
  public static let leastShare = ExactRate(1, over: 5) ?? .zero
  /// A criterion whose points lie on a grid can stand in only where its steps are at most this share of the range that it
  /// is to protect: else there are too few values to choose from.
  static let widestGap = ExactRate(1, over: 20) ?? .zero

  /// Hidden areas and criteria with the reason.
  public let reasons: [String: Reason]
  /// The total would give it away too: the criterion on whose behalf the unit has no index.
  public let totalGivesAway: String?
  /// What is hidden, by the sum that is known of it.
  let groups: [Group]

  /// Nothing is hidden.
  static let none = Disclosure(reasons: [:], totalGivesAway: nil, groups: [])

  /// Whether the points of an area or criterion are hidden.
  public func hides(_ code: String) -> Bool { reasons[code] != nil }
}

extension UnitScore {
  /// The points of an area or criterion as an output may show them; `nil` where there are none, or none to show.
  public func shownPoints(_ score: CriterionScore) -> Points? {
    score.isComplete && !score.isLeftOut && !disclosure.hides(score.criterion.code) ? score.points : nil
  }

  /// The component index (0…100), where the points may be shown and have a maximum.
  public func shownIndex(_ score: CriterionScore) -> Double? {
    shownPoints(score) == nil ? nil : score.index
  }

  /// The survey's error of the points; `nil` where it is undefined, or a small group's sub-score has a part in it: the
  /// error of a share tells the share, and errors of other surveys can be subtracted.
  public func shownError(_ score: CriterionScore) -> Double? {
    guard shownPoints(score) != nil else { return nil }
    return score.flattened.contains { disclosure.reasons[$0.criterion.code] == .own } ? nil : score.standardError
  }

  /// The unit without what its survey's error would tell of a small group: interval, and chances of grades.
  func withoutErrorOfSecrets() -> UnitScore {
    guard disclosure.reasons.values.contains(.own) else { return self }
    var copy = self
    (copy.standardError, copy.degreesOfFreedom, copy.interval) = (nil, nil, nil)
    copy.gradeProbabilities = []
    return copy
  }
}
