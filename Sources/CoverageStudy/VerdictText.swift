import SurveyStatistics

/// The verdict in words, with every cell that falls short.
struct VerdictText {
  let verdict: Verdict

  var text: String {
    let minimum = StudyText.number(Verdict.minimum * 100, 1)
    let limit = StudyText.number(Verdict.largestCorrelation, 1)
    var lines = [
      "Verdict: korn_graubard is more than two Monte Carlo errors under \(minimum) % in \(verdict.short.count) of "
        + "\(verdict.promised.count) cells with rho ≤ \(limit)" + (verdict.short.isEmpty ? "." : ":")
    ]
    lines += verdict.short.map(line)
    if !verdict.short.isEmpty {
      lines.append(
        verdict.isKept
          ? "In each of them the product flags few clusters: the promise is kept."
          : "Not in each of them does the product flag few clusters: the promise is not kept.")
    }
    if !verdict.shortBeyond.isEmpty {
      lines.append("Beyond the promise, with rho > \(limit), so are \(verdict.shortBeyond.count) cells:")
      lines += verdict.shortBeyond.map(line)
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private func line(_ cell: CellStudy) -> String {
    let design = cell.design
    let tally = cell.tally[.kornGraubard] ?? MethodTally()
    let flag = Verdict.isFlagged(cell) ? "flagged" : "not flagged"
    let limit = StudyText.number(Verdict.flaggedBelow, 0)
    return "  \(design.psus) PSUs, rho \(design.correlation), p \(design.share), \(design.weights.rawValue) weights: "
      + "\(StudyText.number(tally.coverage * 100, 2)) % (\(StudyText.number(tally.coverageError * 100, 2))), "
      + "df \(design.degreesOfFreedom), \(flag) (df < \(limit))"
  }
}
