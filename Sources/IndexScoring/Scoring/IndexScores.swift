import SurveyModel
import SurveyStatistics

/// The units of one block, ranked.
public struct BlockScores: Sendable, Equatable {
  /// The block.
  public let block: IndexBlock
  /// Ranked units from the best down, then units without an index in the round's order.
  public let units: [UnitScore]
}

/// An index: every unit of every block with points, index, grade, rank and the survey's error.
public struct IndexScores: Sendable, Equatable {
  /// The definition that was applied.
  public let definition: IndexDefinition
  /// The blocks in the definition's order.
  public let blocks: [BlockScores]
  /// Coverage of the intervals.
  public let level: Double

  /// Scores an index; throws where a survey's design does not fit.
  ///
  /// With `assumptions` it is a what-if.
  public init(
    _ definition: IndexDefinition, evidence: IndexEvidence, assumptions: IndexAssumptions = IndexAssumptions()
  ) throws(DesignFault) {
    let samples = try SurveyMeasureEstimates(definition, evidence.surveys, of: evidence, isSelfSelected: false)
    let selfSelected = try SurveyMeasureEstimates(
      definition, evidence.selfSelected, of: evidence, isSelfSelected: true)
    let appraisal = Dictionary(grouping: evidence.appraisal, by: \.unit)
    let figures = Dictionary(grouping: evidence.figures, by: \.unit)
    var scores = evidence.units.map { unit in
      let scorer = UnitScorer(
        unit: unit,
        appraisal: Dictionary((appraisal[unit.code] ?? []).map { ($0.criterion, $0) }) { _, last in last },
        figures: Dictionary(grouping: figures[unit.code] ?? [], by: \.criterion),
        surveys: samples.estimates(of: unit.code), selfSelected: selfSelected.estimates(of: unit.code),
        netMeasures: samples.net.union(selfSelected.net),
        withheld: evidence.withheld(of: unit.code, isSelfSelected: false),
        selfSelectedWithheld: evidence.withheld(of: unit.code, isSelfSelected: true),
        gate: SurveyGate(
          publication: evidence.method.publication, verdicts: evidence.verdicts.compactMapValues { $0[unit.code] },
          responseRates: evidence.responseRates.compactMapValues { $0[unit.code] }),
        assumptions: assumptions)
      return UnitScore(unit: unit, areas: scorer.score(definition))
    }
    let errors = try IndexErrors(&scores, evidence: evidence)
    blocks = definition.blocks.map { block in
      let members = scores.indices.filter { scores[$0].unit.block == block.id }
      return BlockScores(
        block: block,
        units: Ranking(definition, block, level: evidence.method.level)
          .rank(members, of: scores, errors: errors).map { $0.withoutErrorOfSecrets() })
    }
    self.definition = definition
    level = evidence.method.level
  }
}
