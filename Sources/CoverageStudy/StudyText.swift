import Foundation
import SurveyStatistics

/// The study as tables that a person reads.
struct StudyText {
  let cells: [CellStudy]

  /// Coverage, mean width, undefined intervals, and whether estimate and variance themselves are right.
  var text: String {
    let methods = CellTally.methods.map(\.rawValue)
    let parts = [
      table("Coverage in %, with its Monte Carlo standard error", methods) { cell in
        cell.tally.methods.map {
          "\(Self.number($0.coverage * 100, 2)) (\(Self.number($0.coverageError * 100, 2)))"
        }
      },
      table("Mean width × 100 of the intervals that there are; wald is not cut to 0…1", methods) { cell in
        cell.tally.methods.map { $0.meanWidth.map { Self.number($0 * 100, 2) } ?? "–" }
      },
      table(
        "Undefined intervals in % of replicates, in cells that have any; they count as not covering", methods,
        of: cells.filter { $0.tally.methods.contains { $0.undefined > 0 } }
      ) { cell in
        cell.tally.methods.map { Self.number(100 * Double($0.undefined) / Double($0.replicates), 2) }
      },
      table(
        "Flag of few clusters (df < 8, or the rarer answer in fewer than 5 PSUs): how often it is up in %, and the coverage "
          + "of korn_graubard where it is down", ["flagged", "others cover"]
      ) { cell in
        let others = cell.tally.unflagged
        return [
          Self.number(cell.tally.flaggedShare * 100, 1),
          others.replicates > 0
            ? "\(Self.number(others.coverage * 100, 2)) (\(Self.number(others.coverageError * 100, 2)))" : "–",
        ]
      },
      table("The estimate itself", ["bias × 100", "mean V / true V", "Kish deff"]) { cell in
        [
          Self.number(cell.tally.bias * 100, 2), Self.number(cell.tally.varianceRatio, 3),
          Self.number(cell.tally.kishEffect, 3),
        ]
      },
      VerdictText(verdict: Verdict(cells)).text,
    ]
    return parts.joined(separator: "\n")
  }

  private func table(
    _ title: String, _ columns: [String], of chosen: [CellStudy]? = nil, _ row: (CellStudy) -> [String]
  ) -> String {
    let heads = ["PSUs", "df", "rho", "p", "weights"]
    var lines = [title, Self.line(heads, columns)]
    for cell in chosen ?? cells { lines.append(Self.line(Self.names(of: cell.design), row(cell))) }
    return lines.joined(separator: "\n") + "\n"
  }

  private static func names(of design: StudyDesign) -> [String] {
    [
      "\(design.psus)", "\(design.degreesOfFreedom)", number(design.correlation, 2), number(design.share, 2),
      design.weights.rawValue,
    ]
  }

  private static func line(_ names: [String], _ figures: [String]) -> String {
    let left = zip(names, [4, 4, 5, 5, 8]).map { pad($0, $1) }
    return (left + figures.map { pad($0, 16) }).joined()
  }

  private static func pad(_ text: String, _ width: Int) -> String {
    String(repeating: " ", count: max(1, width - text.count)) + text
  }

  static func number(_ value: Double, _ digits: Int) -> String { String(format: "%.\(digits)f", value) }
}
