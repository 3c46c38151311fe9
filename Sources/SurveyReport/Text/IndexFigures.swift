import IndexScoring
import SurveyModel

/// The figures of one unit in a ranking as a reader sees them.
struct IndexFigures {
  let rank: String
  let index: String
  /// Limits of the interval, or why there are none.
  let limits: String
  /// Why there is no index.
  let reason: String?
  let grade: String
  /// `4 of 20` other units, or a dash.
  let notToldApart: String

  /// - `others`: the other ranked units of the block.
  init(_ score: UnitScore, others: Int, smallestBaseShown: Int, _ format: NumberFormat) {
    let language = format.language
    rank = score.rank.map(format.count) ?? NumberFormat.none
    grade = score.grade?[language] ?? NumberFormat.none
    index =
      score.index == nil
      ? NumberFormat.none : format.text(Int128(score.points.units) * 100, over: Int128(score.maximum.units))
    reason = score.withheld.map { Self.reason($0, smallestBaseShown: smallestBaseShown, format) }
    if score.withheld != nil {
      limits = NumberFormat.none
    } else if score.standardError == 0 {
      limits = ReportWords.noSurveyError[language]
    } else {
      limits = score.interval.map { format.limits($0) } ?? ReportWords.noIntervalShort[language]
    }
    notToldApart =
      score.indistinguishable.map { share in
        let count = format.count(Int((share * Double(others)).rounded()))
        let all = format.count(others)
        return language == .vi ? "\(count)/\(all)" : "\(count) of \(all)"
      } ?? NumberFormat.none
  }

  /// Why a unit has no index; a base that could tell on respondents is not named.
  static func reason(_ withheld: IndexWithheld, smallestBaseShown: Int, _ format: NumberFormat) -> String {
    let language = format.language
    let criterion = ReportWords.criterion[language].lowercased()
    switch withheld {
    case .gate(let code, let base, let needed):
      let known = base < smallestBaseShown ? "n < \(format.count(smallestBaseShown))" : "n = \(format.count(base))"
      return "\(criterion) \(code): \(known), \(ReportSentences.needs(needed, format))"
    case .noEvidence(let code):
      return "\(criterion) \(code): \(ReportWords.noEvidence[language])"
    }
  }
}

extension BlockScores {
  /// Units of the block that have a rank.
  var rankedCount: Int { units.count { $0.rank != nil } }
}

extension CriterionScore {
  /// Nothing below lacks what the definition asks for, so that points say something.
  var isComplete: Bool {
    flattened.allSatisfy { score in
      switch score.outcome {
      case .noEvidence, .gateFailed(.withheld, _, _): false
      case .scored, .gateFailed: true
      }
    }
  }
}
