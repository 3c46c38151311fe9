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
    }
    for table in others where table.respondentsInNoGroup > 0 {
      kinds.append(
        .respondentsInNoGroup(
          form: table.form.id, keys: table.grouping.keys.map(\.name), count: table.respondentsInNoGroup))
    }
    kinds += index.map(criteria) ?? []
    return kinds.map { Finding(.estimation($0)) }
  }

  /// Criteria that could not be scored, unit by unit.
  private static func criteria(_ index: IndexScores) -> [EstimationFinding] {
    index.blocks.flatMap(\.units).flatMap { unit in
      unit.areas.flatMap(\.flattened).compactMap { score in
        switch score.outcome {
        case .scored: nil
        case .noEvidence: .criterionWithoutEvidence(unit: unit.unit.code, criterion: score.criterion.code)
        case .gateFailed(let gate, let base, let needed):
          .criterionUnderBase(
            unit: unit.unit.code, criterion: score.criterion.code, base: base, needed: needed, gate.consequence)
        }
      }
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
    return expected(form.id, of: loaded).flatMap { unit -> [EstimationFinding] in
      guard let scores = found[unit] else { return [.unitWithoutResponses(unit: unit, form: form.id)] }
      return scores.compactMap { score in
        switch score.withheld {
        case .complementary: return .withheldComplementary(unit: unit)
        case .baseTooSmall, .baseUnderShown:
          return .baseTooSmall(unit: unit, base: score.estimate.base, needed: needed)
        case nil:
          let df = score.estimate.degreesOfFreedom
          return score.estimate.interval != nil && df < few ? .fewDegreesOfFreedom(unit: unit, df: df) : nil
        }
      }
    }
  }

  /// The units that a form was to be asked about: those of the plan, else those whose index it feeds, else all.
  private static func expected(_ form: String, of loaded: LoadedRound) -> [String] {
    let planned = Set(loaded.round.plan.filter { $0.formID == form }.map(\.unit))
    if !planned.isEmpty { return loaded.round.units.map(\.code).filter(planned.contains) }
    guard let index = loaded.index else { return loaded.round.units.map(\.code) }
    let fed = index.criteria.filter { criterion in
      if case .survey(let source) = criterion.rule { source.form == form } else { false }
    }
    return loaded.round.units.filter { unit in fed.contains { $0.applies(to: unit.block) } }.map(\.code)
  }
}

extension FailedGate {
  /// What the gate does, as a finding says it.
  fileprivate var consequence: EstimationFinding.GateConsequence {
    switch self {
    case .zero: .zeroPoints
    case .withheld: .unranked
    case .rescaleDenominator: .leftOut
    }
  }
}
