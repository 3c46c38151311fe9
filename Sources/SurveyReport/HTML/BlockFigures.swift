import IndexScoring
import SurveyModel

/// A block as the pages need it: its means of what is shown, and the columns of its criteria.
struct BlockFigures {
  let block: BlockScores
  let means: BlockMeans

  init(_ block: BlockScores) {
    self.block = block
    means = BlockMeans(block)
  }

  /// Mean component index (0…100) of the ranked units at a criterion, over what is shown; so it gives nothing away.
  func mean(_ code: String) -> Double? { means.mean(code) }

  /// Areas and criteria of the block that have no criteria below, or whose points are bonus or penalty.
  func columns(_ definition: IndexDefinition) -> [(area: Criterion, leaves: [Criterion])] {
    definition.areas.filter { $0.applies(to: block.block.id) }.map { ($0, leaves($0)) }.filter { !$0.leaves.isEmpty }
  }

  private func leaves(_ criterion: Criterion) -> [Criterion] {
    switch criterion.rule {
    case .sum(let children): children.filter { $0.applies(to: block.block.id) }.flatMap(leaves)
    case .monitored: []
    default: [criterion]
    }
  }
}

extension CriterionScore {
  /// This score and those below it that stand in no sum of their own: leaves, and bonus and penalty points as a whole.
  var leaves: [CriterionScore] {
    if case .sum = criterion.rule { return children.flatMap(\.leaves) }
    return [self]
  }
}

extension UnitScore {
  /// Probability (0…1) of the unit's own grade; `nil` where no survey feeds it, or its error is undefined.
  func chanceOfGrade(in block: IndexBlock) -> Double? {
    guard let grade, !isWithoutSurveyError, gradeProbabilities.count == block.grades.count,
      let own = block.grades.firstIndex(where: { $0.grade == grade })
    else { return nil }
    return gradeProbabilities[own]
  }
}
