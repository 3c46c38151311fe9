/// How far self-scores stand above what was decided: self − final, over criteria that have both.
///
/// Penalty points count the other way round, so that inflation is always in the unit's favour.
public struct SelfScoreInflation: Sendable, Equatable {
  /// Criteria of units with a self-score and a decision.
  public private(set) var compared = 0
  /// Those where the two differ.
  public private(set) var corrected = 0
  /// Those where the self-score was too high.
  public private(set) var lowered = 0
  /// Σ (self − final).
  public private(set) var points = Points.zero
  private var shares = 0.0

  /// Mean of (self − final) / maximum over what was compared, 0…1; `nil` where nothing was.
  public var meanShare: Double? { compared > 0 ? shares / Double(compared) : nil }

  mutating func add(selfScore: Points, final: Points, maximum: Points, isPenalty: Bool) {
    let difference = (selfScore.units - final.units) * (isPenalty ? -1 : 1)
    compared += 1
    if difference != 0 { corrected += 1 }
    if difference > 0 { lowered += 1 }
    points += Points(units: difference)
    if maximum.units > 0 { shares += Double(difference) / Double(maximum.units) }
  }
}

/// Inflation of self-scores of an index, by unit and by criterion.
public struct InflationTables: Sendable, Equatable {
  /// One unit or criterion.
  public struct Row: Sendable, Equatable {
    /// The code of the unit or criterion.
    public let code: String
    /// Its inflation.
    public let inflation: SelfScoreInflation
  }

  /// Units in the order of the scores, those with self-scores only.
  public let units: [Row]
  /// Criteria in the order of the definition, those with self-scores only.
  public let criteria: [Row]
  /// All units and criteria together.
  public let total: SelfScoreInflation

  /// Compares the self-scores of `index` with what was decided; criteria whose points are hidden are left out.
  public init(_ index: IndexScores) {
    let penalties = Set(index.definition.criteria.flatMap(\.penalties))
    var units: [String: SelfScoreInflation] = [:]
    var criteria: [String: SelfScoreInflation] = [:]
    var total = SelfScoreInflation()
    let scores = index.blocks.flatMap(\.units)
    for score in scores {
      for leaf in score.areas.flatMap(\.flattened) {
        let code = leaf.criterion.code
        guard let entry = leaf.appraisal, let own = entry.selfScore, let final = entry.final,
          !score.disclosure.hides(code)
        else { continue }
        func add(_ inflation: inout SelfScoreInflation) {
          inflation.add(
            selfScore: own, final: final, maximum: leaf.criterion.maximum, isPenalty: penalties.contains(code))
        }
        add(&units[score.unit.code, default: SelfScoreInflation()])
        add(&criteria[code, default: SelfScoreInflation()])
        add(&total)
      }
    }
    self.units = scores.compactMap { score in
      units[score.unit.code].map { Row(code: score.unit.code, inflation: $0) }
    }
    self.criteria = index.definition.criteria.compactMap { criterion in
      criteria[criterion.code].map { Row(code: criterion.code, inflation: $0) }
    }
    self.total = total
  }
}

extension Criterion {
  /// Codes of the criteria below a penalty, if this is one.
  fileprivate var penalties: [String] {
    guard case .adjustment(let rule) = rule, rule.sign == .penalty else { return [] }
    return rule.children.flatMap(\.flattened).map(\.code)
  }
}
