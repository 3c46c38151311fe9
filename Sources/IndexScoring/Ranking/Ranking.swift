import SurveyModel
import SurveyStatistics

/// Ranks the units of one block on exact, unrounded indices.
struct Ranking {
  private let ties: TieRule
  private let block: IndexBlock
  private let level: Double

  init(_ definition: IndexDefinition, _ block: IndexBlock, level: Double) {
    ties = definition.ties
    self.block = block
    self.level = level
  }

  /// The scores at `members`, ranked, with grades and the share of units that each cannot be told apart from.
  func rank(_ members: [Int], of scores: [UnitScore], errors: IndexErrors) -> [UnitScore] {
    let isRanked = { (i: Int) in scores[i].index != nil && !block.unranked.contains(scores[i].unit.code) }
    let ranked = members.filter(isRanked)
    let open = unbrokenTies(ranked, of: scores)
    let isAhead = { (a: Int, b: Int) in self.isAhead(scores[a], scores[b], breaksTies: !open.contains(a)) }
    let ordered = ranked.sorted { a, b in
      if isAhead(a, b) { return true }
      return isAhead(b, a) ? false : a < b
    }
    let sets = RankUncertainty(ordered, of: scores, errors: errors, level: level)
    var result: [UnitScore] = []
    for i in ordered {
      var score = scores[i]
      score.rank = 1 + ordered.count { isAhead($0, i) }
      score.grade = grade(score)
      score.gradeProbabilities = gradeProbabilities(score, at: i, errors: errors)
      score.rankSet = sets[i].flatMap { set in
        score.rank.map { RankSet(rank: $0, lower: set.marginal.lower, upper: set.marginal.upper) }
      }
      score.jointRankSet = sets[i].flatMap { set in
        score.rank.map { RankSet(rank: $0, lower: set.joint.lower, upper: set.joint.upper) }
      }
      score.tier = sets[i]?.tier
      score.indistinguishable = sets[i]?.indistinguishable
      result.append(score)
    }
    return result
      + members.filter { !isRanked($0) }.map { i in
        var score = scores[i]
        score.grade = score.index == nil ? nil : grade(score)
        score.gradeProbabilities = gradeProbabilities(score, at: i, errors: errors)
        return score
      }
  }

  /// Units whose tie a criterion must not break: the order would tell of points that are hidden of one of those tied.
  private func unbrokenTies(_ ranked: [Int], of scores: [UnitScore]) -> Set<Int> {
    guard case .byCriterion(let code) = ties else { return [] }
    let secret = ranked.filter { scores[$0].disclosure.hides(code) }
    return Set(
      ranked.filter { unit in
        secret.contains {
          !UnitScore.isBetter(scores[unit], scores[$0]) && !UnitScore.isBetter(scores[$0], scores[unit])
        }
      })
  }

  private func isAhead(_ a: UnitScore, _ b: UnitScore, breaksTies: Bool) -> Bool {
    if UnitScore.isBetter(a, b) { return true }
    guard breaksTies, case .byCriterion(let code) = ties, !UnitScore.isBetter(b, a) else { return false }
    return points(a, at: code) > points(b, at: code)
  }

  private func points(_ score: UnitScore, at code: String) -> Points {
    score.areas.flatMap(\.flattened).first { $0.criterion.code == code }?.points ?? .zero
  }

  /// The first grade whose edge the index reaches: points / maximum × 100 ≥ from, exactly.
  private func grade(_ score: UnitScore) -> LocalizedText? {
    block.grades.first { score.reaches($0.from) }?.grade
  }

  /// Probability of each grade of the block, best first: P(I ≥ edge) − P(I ≥ next better edge); empty without an error.
  ///
  /// It is the survey's error read as a distribution about the index, not a confidence level.
  private func gradeProbabilities(_ score: UnitScore, at unit: Int, errors: IndexErrors) -> [Double] {
    var better = 0.0
    var probabilities: [Double] = []
    for step in block.grades {
      guard let reached = errors.probability(score, at: unit, reaches: step.from) else { return [] }
      // The lowest grade is open downwards where its edge is 0.
      let all = step.from.units <= 0 ? 1 : max(better, reached)
      probabilities.append(all - better)
      better = all
    }
    return probabilities
  }
}
