/// What every criterion has to do with the change of an index, adding up exactly.
///
/// Of I = 100 · Σ p_c / M, criterion c makes 100 · (p_c / M − p'_c / M'). All are whole numbers over the same M · M', so
/// that they add up to the change without rounding, even where a criterion left the denominator in one of the years.
public struct IndexContributions: Sendable, Equatable {
  /// What one area or criterion makes.
  public struct Contribution: Sendable, Equatable {
    /// Its code.
    public let code: String
    /// p · M' − p' · M, in units of points squared.
    public let numerator: Int128
    /// It cannot be shown without giving a small group's sub-score away.
    public let isProtected: Bool
    /// Points of the index (0…100).
    public let value: Double
  }

  /// M · M'.
  public let denominator: Int128
  /// Areas in order.
  public let areas: [Contribution]
  /// Leaves, and bonus and penalty points as a whole, in order.
  public let criteria: [Contribution]

  /// `nil` where one of the years does not tell all parts.
  init?(
    from before: [ScoredPart], of oldMaximum: Points, to after: [ScoredPart], of maximum: Points,
    areas: [CriterionScore], hiddenAreas: Set<String>
  ) {
    guard !before.isEmpty, !after.isEmpty else { return nil }
    let (m, old) = (Int128(maximum.units), Int128(oldMaximum.units))
    let whole = m * old
    var earlier = Dictionary(before.map { ($0.code, $0) }) { first, _ in first }
    var criteria: [Contribution] = []
    func add(_ code: String, _ now: ScoredPart?, _ then: ScoredPart?) {
      let numerator = Int128(now?.points.units ?? 0) * old - Int128(then?.points.units ?? 0) * m
      criteria.append(
        Contribution(
          code: code, numerator: numerator, isProtected: now?.isProtected == true || then?.isProtected == true,
          value: Double(numerator) / Double(whole) * 100))
    }
    for part in after { add(part.code, part, earlier.removeValue(forKey: part.code)) }
    for part in before where earlier[part.code] != nil { add(part.code, nil, part) }
    denominator = whole
    self.criteria = criteria
    self.areas = areas.map { area in
      let codes = Set(area.flattened.map(\.criterion.code))
      let numerator = criteria.reduce(Int128(0)) { $0 + (codes.contains($1.code) ? $1.numerator : 0) }
      return Contribution(
        code: area.criterion.code, numerator: numerator, isProtected: hiddenAreas.contains(area.criterion.code),
        value: Double(numerator) / Double(whole) * 100)
    }
  }

  /// Their sum, exactly; over `denominator`, times 100, it is the change of the index.
  public var numerator: Int128 { criteria.reduce(0) { $0 + $1.numerator } }
}
