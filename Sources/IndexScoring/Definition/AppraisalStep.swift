/// A stage of the scoring process, in the order in which it is gone through.
public enum AppraisalStage: String, Sendable, CaseIterable {
  /// What the unit gives itself.
  case selfScore = "self"
  /// What the appraiser gives.
  case appraised
  /// What the unit says to that; it gives no points.
  case explanation
  /// What the appraiser gives after that.
  case reappraised
  /// What the council approves.
  case council
  /// What is decided.
  case final

  /// Points of this stage count; all others are on the way to them.
  public var isDecision: Bool { self == .council || self == .final }
}

/// One step of the scoring process of a unit at a criterion.
public struct AppraisalStep: Sendable, Equatable {
  /// Which stage.
  public let stage: AppraisalStage
  /// Points given; `nil` for an explanation, and where the criterion does not apply to the unit.
  public let points: Points?
  /// Reference to the evidence; empty where there is none.
  public let evidence: String
  /// Who; empty where it is not told.
  public let by: String
  /// On which day, as `2021-12-22`; empty where it is not told.
  public let at: String
  /// Why; empty where it is not told.
  public let reason: String
  /// The results were published before.
  public let isAfterPublication: Bool

  /// Makes one step.
  public init(
    _ stage: AppraisalStage, points: Points?, evidence: String = "", by: String = "", at: String = "",
    reason: String = "", isAfterPublication: Bool = false
  ) {
    self.stage = stage
    self.points = points
    self.evidence = evidence
    self.by = by
    self.at = at
    self.reason = reason
    self.isAfterPublication = isAfterPublication
  }
}
