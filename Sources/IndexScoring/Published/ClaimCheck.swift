/// Computes claims again.
///
/// The tolerance follows from the decimals that were printed, unless the claim gives one: where x was printed with d
/// decimals, the figure behind it lies within ½·10^−d of x, and what is computed from such figures is that much less
/// certain. So a sum of k parts has (k + 1)·½·10^−d, a ratio 100·½·10^−d / M and half a unit of its own.
public enum ClaimCheck {
  /// The claims of a set, each beside what its figures give.
  public static func results(of set: PublishedSet) -> [ClaimResult] {
    set.claims.map(result)
  }

  /// A claim beside what its figures give.
  public static func result(of claim: PublishedClaim) -> ClaimResult {
    switch claim.kind {
    case .sum(let parts, let total), .count(let parts, let total):
      let known = parts.compactMap(\.number)
      guard known.count == parts.count else {
        return unpublished(claim, total, parts.filter { $0.number == nil }.map(\.name))
      }
      return compared(
        claim, total, [sum(known.map(\.value))], uncertainty: isCount(claim) ? nil : sum(known.map(\.halfUnit)))
    case .linear(let parts, let points):
      return compared(
        claim, points, [sum(parts.map { linear($0, at: $0.percent.value) })],
        uncertainty: sum(
          parts.map { part in
            (linear(part, at: part.percent.value + part.percent.halfUnit)
              - linear(part, at: part.percent.value - part.percent.halfUnit)).half
          }))
    case .ratio(let points, let maximum, let percent):
      guard let value = quotient(points.value, maximum), let half = quotient(points.halfUnit, maximum) else {
        return unpublished(claim, percent, [])
      }
      return compared(claim, percent, [value], uncertainty: half)
    case .difference(let from, let to, let change):
      return compared(claim, change, [to.value - from.value], uncertainty: from.halfUnit + to.halfUnit)
    case .mean(let groups, let weightings, let mean): return means(claim, groups, weightings, mean)
    case .ranks(let units, let count): return order(claim, units, count)
    }
  }

  private static func isCount(_ claim: PublishedClaim) -> Bool {
    if case .count = claim.kind { true } else { false }
  }

  private static func sum(_ values: [IndicatorValue]) -> IndicatorValue { values.reduce(.zero, +) }

  /// In percent; `nil` where it has more digits than are kept.
  private static func quotient(_ value: IndicatorValue, _ maximum: IndicatorValue) -> IndicatorValue? {
    IndicatorValue(computed: 100 * value.value / maximum.value)
  }

  private static func linear(_ part: LinearPart, at percent: IndicatorValue) -> IndicatorValue {
    IndicatorValue(computed: part.maximum.value * min(1, percent.value / part.fullFrom.value)) ?? .zero
  }

  private static func means(
    _ claim: PublishedClaim, _ groups: [UnitGroup], _ weightings: [GroupWeighting], _ mean: PrintedNumber
  ) -> ClaimResult {
    let unknown = groups.filter { $0.mean == nil }.map(\.name)
    guard unknown.isEmpty else { return unpublished(claim, mean, unknown) }
    func average(_ values: [IndicatorValue], _ weighting: GroupWeighting) -> IndicatorValue {
      let weights = groups.map { weighting == .unit ? Double($0.units) : 1 }
      return Aggregation.arithmetic.value(values, weights: weights) ?? .zero
    }
    let values = groups.compactMap(\.mean?.value)
    let halves = groups.compactMap(\.mean?.halfUnit)
    return compared(
      claim, mean, weightings.map { average(values, $0) },
      uncertainty: weightings.map { average(halves, $0) }.max() ?? .zero, weightings: weightings)
  }

  /// Sets the published figure beside the computed ones; it agrees if one of them is near enough.
  private static func compared(
    _ claim: PublishedClaim, _ published: PrintedNumber, _ values: [IndicatorValue], uncertainty: IndicatorValue?,
    weightings: [GroupWeighting] = []
  ) -> ClaimResult {
    let tolerance = claim.tolerance?.value ?? uncertainty.map { $0 + published.halfUnit } ?? .zero
    let isNear = values.contains { ($0 - published.value).magnitude <= tolerance }
    return ClaimResult(
      claim: claim, published: published,
      recomputed: values.enumerated().map {
        .init(value: $0.element, weighting: weightings.isEmpty ? nil : weightings[$0.offset])
      }, tolerance: tolerance,
      toleranceReason: claim.tolerance.map { .given($0.reason) } ?? (uncertainty == nil ? .exact : .printedDecimals),
      verdict: isNear ? .agrees : .disagrees, remarks: [])
  }

  private static func unpublished(
    _ claim: PublishedClaim, _ published: PrintedNumber, _ names: [String]
  ) -> ClaimResult {
    ClaimResult(
      claim: claim, published: published, recomputed: [], tolerance: nil, toleranceReason: .exact,
      verdict: .notRecomputable, remarks: names.isEmpty ? [] : [.unpublished(names)])
  }

  /// Of two units with a value the one ahead has no lower one; equal printed values may hide a difference.
  private static func order(_ claim: PublishedClaim, _ units: [RankedUnit], _ count: Int?) -> ClaimResult {
    let known = units.filter { $0.value != nil }.sorted { ($0.rank, $0.name) < ($1.rank, $1.name) }
    var faults: [ClaimResult.Remark] = []
    for (position, first) in known.enumerated() {
      for second in known[(position + 1)...] {
        guard let a = first.value?.value, let b = second.value?.value else { continue }
        if first.rank < second.rank, a < b { faults.append(.outOfOrder(first, second)) }
        if first.rank == second.rank, a != b { faults.append(.sharedRank(first, second)) }
      }
    }
    if let count { faults += units.filter { $0.rank > count }.map { .rankBeyond($0, units: count) } }
    let verdict: ClaimResult.Verdict =
      !faults.isEmpty ? .disagrees : known.count < 2 ? .notRecomputable : .agrees
    return ClaimResult(
      claim: claim, published: nil, recomputed: [], tolerance: nil, toleranceReason: .exact, verdict: verdict,
      remarks: [.valuesKnown(known.count, of: units.count)] + faults)
  }
}

extension IndicatorValue {
  /// Half of the value, cut at the last place.
  fileprivate var half: IndicatorValue { IndicatorValue(units: units / 2) }
}
