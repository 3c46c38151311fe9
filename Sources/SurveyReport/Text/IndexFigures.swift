import IndexScoring
import SurveyModel
import SurveyStatistics

/// The figures of one unit in a ranking as a reader sees them.
struct IndexFigures {
  let rank: String
  let index: String
  /// Limits of the interval, or in few words why there are none.
  let limits: String
  /// The same in as many words as it takes.
  let limitsInFull: String
  /// Why there is no index.
  let reason: String?
  /// `5 of 10` points, where criteria left the denominator.
  let scoredOn: String?
  /// The same as `5/10`.
  let scoredOnShort: String?
  let grade: String
  /// Ranks that are left open, `1–4 (1–6)`, or a dash.
  let rankSets: String

  init(_ score: UnitScore, _ format: NumberFormat) {
    let language = format.language
    rank = score.rank.map(format.count) ?? NumberFormat.none
    grade = score.grade?[language] ?? NumberFormat.none
    index =
      score.index == nil
      ? NumberFormat.none : format.text(Int128(score.points.units) * 100, over: Int128(score.maximum.units))
    reason = score.withheld.map { Self.reason($0, format) }
    scoredOn =
      score.isOnFewerPoints && score.withheld == nil
      ? Self.part(format.short(score.maximum), of: format.short(score.fullMaximum), language) : nil
    scoredOnShort = scoredOn == nil ? nil : "\(format.short(score.maximum))/\(format.short(score.fullMaximum))"
    (limits, limitsInFull) = Self.limits(score, format)
    rankSets = Self.rankSets(score)
  }

  private static func rankSets(_ score: UnitScore) -> String {
    // Without a survey the order is taken as given, and no set says how sure it is.
    guard let own = score.rankSet, let joint = score.jointRankSet, !score.isWithoutSurveyError else {
      return NumberFormat.none
    }
    func range(_ set: RankSet) -> String {
      set.lower == set.upper ? "\(set.lower)" : "\(set.lower)–\(set.upper)"
    }
    return "\(range(own)) (\(range(joint)))"
  }

  private static func part(_ part: String, of whole: String, _ language: Language) -> String {
    language == .vi ? "\(part)/\(whole)" : "\(part) of \(whole)"
  }

  private static func limits(_ score: UnitScore, _ format: NumberFormat) -> (short: String, full: String) {
    let language = format.language
    if score.withheld != nil { return (NumberFormat.none, NumberFormat.none) }
    if let interval = score.interval { return (format.limits(interval), format.limits(interval)) }
    if score.isWithoutItsSurvey {
      return (ReportWords.surveyLeftOutShort[language], ReportWords.surveyLeftOut(score)[language])
    }
    if score.restsOnSelfSelected {
      return (ReportWords.ratingsAsGiven[language], ReportWords.ratingsAsGiven[language])
    }
    if score.disclosure.reasons.values.contains(.own) {
      return (ReportWords.noIntervalShort[language], ReportWords.protects[language])
    }
    let words = score.isWithoutSurveyError ? ReportWords.noSurveyError : ReportWords.noIntervalShort
    return (words[language], words[language])
  }

  /// Why a unit has no index; a base that could tell on respondents is not named.
  static func reason(_ withheld: IndexWithheld, _ format: NumberFormat) -> String {
    let language = format.language
    let criterion = ReportWords.criterion[language].lowercased()
    switch withheld {
    case .gate(let code, .exactly(let base), let needed):
      return "\(criterion) \(code): n = \(format.count(base)), \(ReportSentences.needs(needed, format))"
    case .gate(let code, .under(let limit), let needed):
      return "\(criterion) \(code): n < \(format.count(limit)), \(ReportSentences.needs(needed, format))"
    case .verdict(let code, let verdict): return "\(criterion) \(code): \(AuditWords(language).verdict(verdict))"
    case .noValue(let code): return "\(criterion) \(code): \(ReportWords.itemWithoutAnswers[language])"
    case .noEvidence(let code): return "\(criterion) \(code): \(ReportWords.noEvidence[language])"
    case .responseRate(let code, let rate, let needed):
      let found = format.percent(share: rate)
      return
        "\(criterion) \(code): \(ReportWords.responseRate[language]) \(found) < \(format.percent(share: needed.value))"
    case .notComputable(let code, _): return "\(criterion) \(code): \(ReportWords.notComputable[language])"
    case .zeroDenominator(let code): return "\(criterion) \(code): \(ReportWords.zeroDenominator[language])"
    case .nothingApplies: return ReportWords.nothingApplies[language]
    case .protects(let code): return "\(criterion) \(code): \(ReportWords.indexGivesAway[language])"
    }
  }
}

extension NumberFormat {
  /// Points without decimals where they are whole.
  func short(_ points: Points) -> String {
    points.units % Points.unitsPerPoint == 0 ? text(points, decimals: 0) : text(points)
  }

  /// A number of which not all may be told: `<10`.
  func text(_ count: KnownCount) -> String {
    switch count {
    case .exactly(let value): self.count(value)
    case .under(let limit): "<" + self.count(limit)
    }
  }
}

extension BlockScores {
  /// Units of the block that have a rank.
  var rankedCount: Int { units.count { $0.rank != nil } }
}
