/// Variances and covariances by linearisation, strata and PSUs as drawn.
///
/// Cov(θ, θ') = Σ_h (1 − f_h) · n_h/(n_h − 1) · Σ_i (z_hi − z̄_h)(z'_hi − z̄'_h). PSUs without respondents of the domain
/// count with z_hi = 0. Without PSUs every respondent is one, and Σ_i z z' is g' (Σ w² u u') g'. Single-PSU strata
/// follow the design's rule. Source: Särndal, Swensson and Wretman 1992; R `survey` 4.5.
struct TaylorVariance: Sendable {
  let table: TotalsTable
  let index: DesignIndex
  let rule: SinglePSURule

  /// The covariance of two estimands; `nil` where a single-PSU stratum leaves it undefined.
  func covariance(_ a: LinearisedScores, _ b: LinearisedScores) -> Double? {
    let present = Set(a.strata.map(\.index) + b.strata.map(\.index)).sorted()
    let lonely = present.filter { index.strata[$0].isLonely }
    if !lonely.isEmpty, [.undefined, .fail, .collapse, .pool].contains(rule) { return nil }
    guard let average = averageFactor(a), let other = averageFactor(b) else { return nil }
    let inA = Dictionary(uniqueKeysWithValues: a.strata.map { ($0.index, $0) })
    let inB = Dictionary(uniqueKeysWithValues: b.strata.map { ($0.index, $0) })
    var sum = 0.0
    for position in present {
      let stratum = index.strata[position]
      let (first, second) = (inA[position], inB[position])
      if stratum.isLonely {
        guard rule == .adjust else { continue }
        let deviation = ((first?.sum ?? 0) - a.grandMean) * ((second?.sum ?? 0) - b.grandMean)
        sum += stratum.finitePopulationFactor * deviation
      } else if let first, let second, stratum.psus > 1 {
        let n = Double(stratum.psus)
        sum += stratum.finitePopulationFactor * n / (n - 1) * products(first, second, n: n, a, b)
      }
    }
    return sum * average * other
  }

  /// √(H/(H − L)) over the strata of the domain under the rule `average`; 1 under any other, `nil` where H = L.
  private func averageFactor(_ scores: LinearisedScores) -> Double? {
    guard rule == .average else { return 1 }
    let lonely = scores.strata.count { index.strata[$0.index].isLonely }
    if lonely == 0 { return 1 }
    guard lonely < scores.strata.count else { return nil }
    return (Double(scores.strata.count) / Double(scores.strata.count - lonely)).squareRoot()
  }

  /// Strata with one PSU that hold respondents of the domain.
  func lonelyStrata(of scores: LinearisedScores) -> [String] {
    scores.strata.map { index.strata[$0.index] }.filter(\.isLonely).map(\.label)
  }

  /// Σ_i (z_hi − z̄_h)(z'_hi − z̄'_h).
  private func products(
    _ first: LinearisedScores.Stratum, _ second: LinearisedScores.Stratum, n: Double, _ a: LinearisedScores,
    _ b: LinearisedScores
  ) -> Double {
    let (meanA, meanB) = (first.sum / n, second.sum / n)
    if table.layout.respondentsArePSUs {
      let raw = squares(first, second, a.gradient, b.gradient)
      let centred = raw - n * meanA * meanB
      return first.cells.map(\.cell) == second.cells.map(\.cell) && a.gradient == b.gradient ? max(0, centred) : centred
    }
    var sum = 0.0
    var seen = 0
    var (i, j) = (0, 0)
    while i < first.psus.count || j < second.psus.count {
      let psuA = i < first.psus.count ? first.psus[i].psu : Int.max
      let psuB = j < second.psus.count ? second.psus[j].psu : Int.max
      let scoreA = psuA <= psuB ? first.psus[i].score : 0
      let scoreB = psuB <= psuA ? second.psus[j].score : 0
      sum += (scoreA - meanA) * (scoreB - meanB)
      seen += 1
      if psuA <= psuB { i += 1 }
      if psuB <= psuA { j += 1 }
    }
    return sum + (n - Double(seen)) * meanA * meanB
  }

  /// Σ_k z_k z'_k over the respondents of both domains in one stratum.
  private func squares(
    _ first: LinearisedScores.Stratum, _ second: LinearisedScores.Stratum, _ a: [Coefficient], _ b: [Coefficient]
  ) -> Double {
    let shared = Set(second.cells.map(\.cell))
    let cells = first.cells.map(\.cell).filter(shared.contains)
    guard !cells.isEmpty else { return 0 }
    let pairs = table.layout.pairs
    var sum = 0.0
    for left in a {
      for right in b {
        let pair = table.layout.pair(left.variable, right.variable)
        let moment = table.cellSquares.total(rows: cells, width: pairs, position: pair)
        sum += left.factor * right.factor * moment
      }
    }
    return sum
  }
}
