import IndexScoring
import SurveyModel

/// Why a cell is no number of points that the criterion takes.
struct GivenPointsFault: Error {
  let finding: DefinitionFinding
}

extension Criterion {
  /// Points of `unit` between 0 and the criterion's maximum, on its grid.
  func givenPoints(_ cell: String, unit: String) -> Result<Points, GivenPointsFault> {
    let place = ScoredCell(unit: unit, criterion: code)
    guard let points = Points(decimal: cell) else {
      return .failure(GivenPointsFault(finding: .cellUnreadable(found: cell, expected: .points, cell: place)))
    }
    if points < .zero || points > maximum {
      return .failure(
        GivenPointsFault(finding: .pointsOutOfRange(found: cell, maximum: maximum.text, cell: place)))
    }
    if case .appraised(let rule) = rule, let grid = rule.grid, !grid.contains(points) {
      let fault: DefinitionFinding =
        grid == PointGrid(step: maximum)
        ? .pointsNotWhole(found: cell, maximum: maximum.text, cell: place)
        : .pointsOffGrid(found: cell, lowest: grid.lowest.text, step: grid.step.text, cell: place)
      return .failure(GivenPointsFault(finding: fault))
    }
    return .success(points)
  }
}
