import SatisfactionScoring
import SurveyModel
import SurveyStatistics

/// The survey's error of points that are linear in the sub-scores, with the covariance between units.
///
/// A unit's points from one survey are Σ_c M_c θ_c, all from the same respondents: one statistic, whose variance and
/// covariances follow from its linearised scores. Different surveys ask different people, so their parts add up.
/// Appraised points and administrative figures are taken as given.
struct SurveyErrors {
  /// Row of a unit's whole index (`code` nil) or of one criterion in a survey's table.
  private struct Row: Hashable {
    let unit: Int
    let code: String?
  }

  private var rows: [(form: String, table: EstimateTable, positions: [Row: Int])] = []

  init(_ scores: [UnitScore], evidence: IndexEvidence) throws(DesignFault) {
    for (form, survey) in evidence.surveys.sorted(by: { $0.key < $1.key }) {
      var wanted: [(unit: String, statistic: LinearStatistic)] = []
      var positions: [Row: Int] = [:]
      for (i, score) in scores.enumerated() {
        let sums: [(String?, [CriterionScore])] =
          [(nil, score.areas)] + score.areas.flatMap(\.flattened).map { ($0.criterion.code, [$0]) }
        for (code, parts) in sums {
          guard let statistic = Self.points(parts, form: form, survey: survey) else { continue }
          positions[Row(unit: i, code: code)] = wanted.count
          wanted.append((score.unit.code, statistic))
        }
      }
      guard !wanted.isEmpty else { continue }
      rows.append((form, try survey.estimates(wanted, singlePSU: evidence.method.singlePSU), positions))
    }
  }

  /// The points that `form` feeds into some criteria as one statistic; `nil` where it feeds none.
  private static func points(_ parts: [CriterionScore], form: String, survey: SurveyEvidence) -> LinearStatistic? {
    var terms: [RatioTerm] = []
    for score in parts.flatMap(\.flattened) {
      for part in score.linearParts where part.source.form == form && !part.source.takesSelfSelected {
        guard let statistic = survey.totals.statistic(of: part.source.measure) else { continue }
        terms += statistic.terms.map {
          RatioTerm(factor: $0.factor * part.factor, numerator: $0.numerator, denominator: $0.denominator)
        }
      }
    }
    return terms.isEmpty ? nil : LinearStatistic(terms: terms, base: 0)
  }

  /// Variance of the points of a unit over all surveys, and its degrees of freedom; `nil` where one is undefined.
  func variance(_ unit: Int, code: String?) -> (total: Double, degreesOfFreedom: Double?)? {
    var parts: [(variance: Double, degreesOfFreedom: Double)] = []
    for (_, table, positions) in rows {
      guard let row = positions[Row(unit: unit, code: code)] else { continue }
      guard let part = table.covariance(row, row), table.estimates[row].degreesOfFreedom > 0 else { return nil }
      parts.append((part, table.estimates[row].degreesOfFreedom))
    }
    return (parts.reduce(0) { $0 + $1.variance }, Satterthwaite.combined(parts))
  }

  /// Covariance of the points of two units over all surveys; `nil` where it is undefined.
  func covariance(_ a: Int, _ b: Int) -> Double? {
    var total = 0.0
    for (_, table, positions) in rows {
      guard let first = positions[Row(unit: a, code: nil)], let second = positions[Row(unit: b, code: nil)] else {
        continue
      }
      guard let part = table.covariance(first, second) else { return nil }
      total += part
    }
    return total
  }
}

extension CriterionScore {
  /// The groups that count here, each with its weight over the sum of the weights.
  var countedWeights: [(part: SurveyPart, weight: Double)] {
    guard outcome == .scored else { return [] }
    let counted = surveyParts.filter { $0.outcome.failedGate != .rescaleDenominator }
    let weights = counted.reduce(0.0) { $0 + $1.weight.value }
    return counted.filter { $0.outcome == .scored }.map { ($0, counted.count == 1 ? 1 : $0.weight.value / weights) }
  }

  /// The groups that count here, with the points that a share of 1 of each is worth: M · w_g / Σ w; empty where points
  /// are not linear in the shares.
  var linearParts: [(source: SurveySource, factor: Double)] {
    if hasThresholds { return [] }
    let points = criterion.maximum.value * scale.value
    return countedWeights.map { ($0.part.source, points * $0.weight) }
  }

  /// A survey criterion, here or below, gives points by steps, a floor or a cap, or rests on a net score, of which points
  /// under 0 are held at 0.
  var hasThresholds: Bool {
    flattened.contains { score in
      guard score.outcome == .scored, case .survey(let rule) = score.criterion.rule else { return false }
      return !rule.conversion.isLinear || score.countedWeights.contains { $0.part.reachesBelowZero }
    }
  }
}

extension UnitScore {
  /// A survey criterion gives points by steps, a floor or a cap, or rests on a net score.
  var hasThresholds: Bool { areas.contains(where: \.hasThresholds) }
}
