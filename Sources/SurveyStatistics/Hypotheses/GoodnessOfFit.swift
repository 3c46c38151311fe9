/// Tests whether the shares of one column are those of a hypothesis: a census, a plan, equal shares.
///
/// X² = n·Σ (p_j − p⁰_j)²/p⁰_j over all labels of the hypothesis; Δ = n·D⁻¹V with D = diag(p⁰), V the design covariance of
/// the shares, on k − 1 degrees of freedom. Source: Rao and Scott 1981; R `survey` 4.5 `svygofchisq`.
public struct GoodnessOfFit: Sendable, Equatable {
  /// Labels of the hypothesis, in the order of their bytes.
  public let labels: [String]
  /// p_j of each label; 0 where nobody gave it.
  public let shares: [Double]
  /// p⁰_j of each label.
  public let hypothesis: [Double]
  /// X², first and second order.
  public let raoScott: RaoScott
}

extension SurveySample {
  /// Tests the shares of `column` in a domain against `hypothesis`, label by label.
  ///
  /// Shares of the hypothesis are positive and add up to 1 (to 1e-9); labels of answers that it does not name are an
  /// error. ν is counted by `rule` over the rows of the domain that have an answer; with replicates it is theirs.
  public func goodnessOfFit(
    _ column: Categories, to hypothesis: [String: Double], domain: [Bool],
    degreesOfFreedom rule: DegreesOfFreedomRule = .domain
  ) throws(TestUndefined) -> GoodnessOfFit {
    let labels = hypothesis.keys.sorted(by: byBytes)
    let expected = labels.compactMap { hypothesis[$0] }
    let sum = expected.reduce(0, +)
    guard (sum - 1).magnitude <= 1e-9, expected.allSatisfy({ $0 > 0 }) else { throw .sharesUnusable(sum: sum) }
    guard labels.count > 1 else { throw .singleColumn }
    let members = domain.indices.map { domain[$0] && column.codes[$0] != nil }
    for (code, label) in column.labels.enumerated() where hypothesis[label] == nil {
      if members.indices.contains(where: { members[$0] && column.codes[$0] == code && weights[$0] != 0 }) {
        throw .labelWithoutShare(label)
      }
    }
    let found = estimates(
      of: labels.map { MeanStatistic(.indicator(column, of: [$0]), domain: members) }, degreesOfFreedom: rule)
    let covariance = try found.definedCovariance()
    let shares = found.estimates.compactMap(\.value)
    let n = Double(members.indices.count { members[$0] && weights[$0] != 0 })
    let distance = zip(shares, expected).reduce(0) { $0 + ($1.0 - $1.1) * ($1.0 - $1.1) / $1.1 }
    let effects = Matrix(symmetric: labels.count) { i, j in
      n * covariance[i, j] / (expected[i] * expected[j]).squareRoot()
    }
    let raoScott = try RaoScott(
      pearson: n * distance, rank: labels.count - 1, effects: effects,
      degreesOfFreedom: degreesOfFreedom(of: members, rule: rule))
    return GoodnessOfFit(labels: labels, shares: shares, hypothesis: expected, raoScott: raoScott)
  }
}
