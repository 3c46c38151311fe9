import IndexScoring
import SatisfactionScoring
import SurveyDefinitions
import SurveyModel
import SurveyStatistics

/// What a person should know about the figures of a round, in the order of its forms and units.
enum EstimationFindings {
  static func all(_ loaded: LoadedRound, byUnit tables: [SatisfactionScores]) -> [Finding] {
    var kinds: [EstimationFinding] = []
    if loaded.round.isSynthetic { kinds.append(.roundSynthetic(round: loaded.round.id)) }
    for table in tables {
      kinds += table.singlePSUStrata.map { .stratumSinglePSU(stratum: $0) }
      kinds += units(table, of: loaded)
    }
    return kinds.map { Finding(.estimation($0)) }
  }

  private static func units(_ table: SatisfactionScores, of loaded: LoadedRound) -> [EstimationFinding] {
    guard let root = table.form.satisfaction?.name else { return [] }
    let overall = table.subScores.filter { $0.target == .node(root) && $0.group.count == 1 }
    let found = Dictionary(uniqueKeysWithValues: overall.map { ($0.group[0], $0) })
    let needed = loaded.method.publication.smallestBase
    return expected(table, of: loaded).compactMap { unit in
      guard let score = found[unit] else { return .unitWithoutResponses(unit: unit, form: table.form.id) }
      if score.withheld != nil { return .baseTooSmall(unit: unit, base: score.estimate.base, needed: needed) }
      return nil
    }
  }

  /// The units that a form was to be asked about: those of the plan, else those whose index it feeds, else all.
  private static func expected(_ table: SatisfactionScores, of loaded: LoadedRound) -> [String] {
    let form = table.form.id
    let planned = Set(loaded.round.plan.filter { $0.formID == form }.map(\.unit))
    if !planned.isEmpty { return loaded.round.units.map(\.code).filter(planned.contains) }
    guard let index = loaded.index else { return loaded.round.units.map(\.code) }
    let fed = index.criteria.filter { criterion in
      if case .survey(let source) = criterion.rule { source.form == form } else { false }
    }
    return loaded.round.units.filter { unit in fed.contains { $0.applies(to: unit.block) } }.map(\.code)
  }
}
