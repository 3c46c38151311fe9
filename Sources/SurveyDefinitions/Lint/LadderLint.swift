import IndexScoring
import SurveyModel

/// Ladders that no unit can climb to the top: steps out of reach, a worse step worth more, full marks for nobody.
struct LadderLint {
  let criterion: Criterion
  let ladder: LadderRule

  func run(_ parameters: DefinitionNode, _ log: inout FindingLog) {
    guard let node = parameters.child("steps"), case .list(let nodes) = node.content else { return }
    for (step, place) in zip(ladder.steps, nodes) where !isGrowth && step.from > .one {
      let bound = place.child("from") ?? place
      log.add(.ladderStepOutOfReach(from: bound.written), at: bound)
    }
    if let best = ladder.levels.max(), best < criterion.maximum {
      log.add(.ladderTopUnderMaximum(top: best.text, maximum: criterion.maximum.text), at: node)
    }
    let levels = zip(ladder.levels, nodes + [parameters.child("below") ?? node])
    for ((better, _), (worse, place)) in zip(levels, levels.dropFirst()) where worse > better {
      let points = place.child("points") ?? place
      log.add(.ladderPointsOrder(points: worse.text, better: better.text), at: points)
    }
  }

  /// Growth has no upper end; shares and sub-scores end at 1.
  private var isGrowth: Bool {
    if case .figure(let rule) = criterion.rule { rule.measure == .growth } else { false }
  }
}
