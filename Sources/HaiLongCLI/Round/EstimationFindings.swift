import IndexScoring
import SatisfactionScoring
import SurveyDefinitions
import SurveyModel
import SurveyStatistics

/// What a person should know about the figures of a round, in the order of its forms and units.
enum EstimationFindings {
  /// Under so many degrees of freedom an interval is flagged, as NCHS does (Parker and others, 2017).
  private static let few = 8

  static func all(
    _ loaded: LoadedRound, byUnit: [SatisfactionScores], others: [SatisfactionScores], index: IndexScores?
  ) -> [Finding] {
    var kinds: [EstimationFinding] = []
    if loaded.round.isSynthetic { kinds.append(.roundSynthetic(round: loaded.round.id)) }
    if let definition = loaded.index, definition.isIllustrative {
      kinds.append(.indexIllustrative(index: definition.id))
    }
    for form in loaded.round.forms {
      let tables = byUnit.filter { $0.form.id == form.id }
      // Under every other rule the stratum has been dealt with, as every output that rests on it says.
      if loaded.method.singlePSU == .undefined {
        kinds += tables.flatMap(\.singlePSUStrata).map { .stratumSinglePSU(stratum: $0) }
      }
      kinds += units(form, tables, of: loaded)
      kinds += ReliabilityFindings.scores(
        of: form.id, byUnit: tables, others: others.filter { $0.form.id == form.id })
    }
    for table in others where table.respondentsInNoGroup > 0 {
      kinds.append(
        .respondentsInNoGroup(
          form: table.form.id, keys: table.grouping.keys.map(\.name), count: table.respondentsInNoGroup))
    }
    kinds += index.map { criteria($0, selfSelected: byUnit.filter(\.isSelfSelected)) } ?? []
    kinds += index.map(ReliabilityFindings.criteria) ?? []
    return kinds.map { Finding(.estimation($0)) }
  }

  /// Criteria that could not be scored, unit by unit.
  private static func criteria(_ index: IndexScores, selfSelected: [SatisfactionScores]) -> [EstimationFinding] {
    index.blocks.flatMap(\.units).flatMap { unit in
      unit.areas.flatMap(\.flattened).flatMap { score -> [EstimationFinding] in
        let parts = score.surveyParts.compactMap { finding($0, of: score, unit.unit.code, selfSelected) }
        return score.surveyParts.isEmpty ? finding(score, unit: unit.unit.code).map { [$0] } ?? [] : parts
      }
    }
  }

  private static func finding(_ score: CriterionScore, unit: String) -> EstimationFinding? {
    let criterion = score.criterion.code
    return switch score.outcome {
    case .noEvidence: .criterionWithoutEvidence(unit: unit, criterion: criterion)
    case .voided: .criterionVoided(unit: unit, criterion: criterion)
    case .zeroDenominator: .criterionZeroDenominator(unit: unit, criterion: criterion)
    case .notComputable(let fault):
      .criterionNotComputable(unit: unit, criterion: criterion, isDivisionByZero: fault == .divisionByZero)
    case .scored, .notApplicable, .assumed, .gateFailed, .verdictFailed, .responseRateFailed, .noValue: nil
    }
  }

  /// What keeps a group of respondents from counting.
  private static func finding(
    _ part: SurveyPart, of score: CriterionScore, _ unit: String, _ selfSelected: [SatisfactionScores]
  ) -> EstimationFinding? {
    let criterion = score.criterion.code
    let consequence = part.outcome.failedGate.map { $0.consequence(for: part, of: score) } ?? .unranked
    switch part.outcome {
    case .verdictFailed(_, let verdict):
      return .criterionVerdictFailed(unit: unit, criterion: criterion, verdict, consequence)
    case .responseRateFailed(_, let rate, let needed):
      return .criterionResponseRate(
        unit: unit, criterion: criterion, rate: rate, needed: needed.value, consequence)
    case .noValue: return .criterionWithoutValue(unit: unit, criterion: criterion, consequence)
    case .gateFailed(_, let base, let needed):
      if (part.estimate?.base ?? 0) == 0, let given = answers(to: part.source, of: unit, in: selfSelected) {
        return .criterionSelfSelected(
          unit: unit, criterion: criterion, responses: knownCount(given), consequence)
      }
      return .criterionUnderBase(unit: unit, criterion: criterion, base: base, needed: needed, consequence)
    default: return nil
    }
  }

  /// What self-selected respondents said of a criterion's node; `nil` where there are none.
  private static func answers(
    to source: SurveySource, of unit: String, in selfSelected: [SatisfactionScores]
  ) -> SubScore? {
    selfSelected.filter { $0.form.id == source.form }.flatMap(\.subScores).first {
      $0.target.name == source.node && $0.group == [unit] && $0.estimate.base > 0 && !source.takesSelfSelected
    }
  }

  /// The base of a sub-score as far as its table tells it; `nil` where it tells nothing.
  private static func knownCount(_ score: SubScore) -> KnownCount? {
    switch score.withheld {
    case .baseUnderShown(let smallest): .under(smallest)
    case .complementary: nil
    case .baseTooSmall, .notReliable, nil: .exactly(score.estimate.base)
    }
  }

  /// What is missing of units; a unit that only self-selected answers speak of has responses all the same.
  private static func units(
    _ form: SurveyForm, _ tables: [SatisfactionScores], of loaded: LoadedRound
  ) -> [EstimationFinding] {
    guard let root = form.satisfaction?.name else { return [] }
    let overall = tables.flatMap(\.subScores).filter { $0.target == .node(root) && $0.group.count == 1 }
    let found = Dictionary(grouping: overall) { $0.group[0] }
    let needed = loaded.method.publication.smallestBase
    let expected = expected(form.id, of: loaded)
    let kinds = expected.flatMap { unit -> [EstimationFinding] in
      guard let scores = found[unit] else { return [.unitWithoutResponses(unit: unit, form: form.id)] }
      return scores.compactMap { score in
        switch score.withheld {
        case .complementary: .withheldComplementary(unit: unit)
        case .baseTooSmall, .baseUnderShown:
          knownCount(score).map { .baseTooSmall(unit: unit, base: $0, needed: needed) }
        case .notReliable, nil: nil
        }
      }
    }
    return kinds + weakest(form, expected.flatMap { found[$0] ?? [] })
  }

  /// One finding for all units of a form whose intervals rest on few degrees of freedom.
  private static func weakest(_ form: SurveyForm, _ scores: [SubScore]) -> [EstimationFinding] {
    let weak = scores.filter {
      $0.withheld == nil && $0.estimate.interval != nil && $0.estimate.degreesOfFreedom < Double(few)
    }
    guard let fewest = weak.map(\.estimate.degreesOfFreedom).min() else { return [] }
    return [.fewDegreesOfFreedom(form: form.id, units: Set(weak.map(\.group)).count, fewest: Int(fewest))]
  }

  /// The units that a form was to be asked about: those of the plan, else those whose index it feeds, else all.
  private static func expected(_ form: String, of loaded: LoadedRound) -> [String] {
    let planned = Set(loaded.round.plan.filter { $0.formID == form }.map(\.unit))
    if !planned.isEmpty { return loaded.round.units.map(\.code).filter(planned.contains) }
    guard let index = loaded.index else { return loaded.round.units.map(\.code) }
    let fed = index.criteria.filter { criterion in
      criterion.surveySources.contains { $0.form == form }
    }
    return loaded.round.units.filter { unit in fed.contains { $0.applies(to: unit.block) } }.map(\.code)
  }
}

extension FailedGate {
  /// What the gate does, as a finding says it: where other groups of respondents count, only its own group is concerned.
  fileprivate func consequence(for part: SurveyPart, of score: CriterionScore) -> EstimationFinding.GateConsequence {
    let isOneOfSeveral = score.surveyParts.count > 1 && score.outcome == .scored
    return switch self {
    case .zero where isOneOfSeveral: .groupZero(form: part.source.form)
    case .rescaleDenominator where isOneOfSeveral: .groupLeftOut(form: part.source.form)
    case .zero: .zeroPoints
    case .withheld: .unranked
    case .rescaleDenominator: .leftOut
    }
  }
}
