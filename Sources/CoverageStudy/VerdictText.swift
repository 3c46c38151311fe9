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
          ? "Where the flag of few clusters is down none of them falls short."
          : "One of them falls short where the flag of few clusters is down, too.")
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
    let others = cell.tally.unflagged
    let flagged = StudyText.number(cell.tally.flaggedShare * 100, 1)
    let rest =
      others.replicates > 0 ? "\(StudyText.number(others.coverage * 100, 2)) % of the others cover" : "no others"
    return "  \(design.psus) PSUs, rho \(design.correlation), p \(design.share), \(design.weights.rawValue) weights: "
      + "\(StudyText.number(tally.coverage * 100, 2)) % (\(StudyText.number(tally.coverageError * 100, 2))), "
      + "df \(design.degreesOfFreedom), flagged in \(flagged) %, \(rest)"
  }
}
