/// The study as CSV, one line per cell and method, shares as they are.
struct StudyCSV {
  let cells: [CellStudy]

  var text: String {
    let head =
      "psus,strata,respondents_per_psu,df,rho,p,weights,replicates,bias,variance_ratio,kish_deff,method,coverage,"
      + "coverage_error,mean_width,below,above,undefined"
    return ([head] + cells.flatMap(lines)).joined(separator: "\n") + "\n"
  }

  private func lines(_ cell: CellStudy) -> [String] {
    let (design, tally) = (cell.design, cell.tally)
    return zip(CellTally.methods, tally.methods).map { method, counts in
      let fields: [any CustomStringConvertible] = [
        design.psus, design.strata, design.respondents, design.degreesOfFreedom, design.correlation, design.share,
        design.weights.rawValue, counts.replicates, tally.bias, tally.varianceRatio, tally.kishEffect, method.rawValue,
        counts.coverage, counts.coverageError, counts.meanWidth.map { "\($0)" } ?? "", counts.below, counts.above,
        counts.undefined,
      ]
      return fields.map(\.description).joined(separator: ",")
    }
  }
}
