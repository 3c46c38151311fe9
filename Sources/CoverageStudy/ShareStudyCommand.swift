import ArgumentParser
import Foundation
import SurveyStatistics

/// Shows by simulation how well each interval of a share keeps the 95 % that it promises.
struct ShareStudyCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "shares",
    abstract: "Coverage and mean width of every interval of a share, by simulation.",
    discussion: """
      Example: CoverageStudy --replicates 500 --psus 10,30 --rho 0,0.1 --p 0.95 --weights unequal
      The same seed gives the same bytes, on any number of cores.
      """)

  @Option(help: "Samples per cell of the grid.")
  var replicates = 2000
  @Option(help: "The seed, a whole number.")
  var seed: UInt64 = 2026
  @Option(help: "Numbers of PSUs, with commas between.")
  var psus = CommaList([10, 30, 100])
  @Option(help: "Intra-class correlations, 0 ≤ rho < 1.")
  var rho = CommaList([0, 0.02, 0.1, 0.2])
  @Option(help: "True shares, 0 < p < 1.")
  var p = CommaList([0.5, 0.8, 0.95])
  @Option(help: "Weights: equal, unequal.")
  var weights = CommaList(StudyWeights.allCases)
  @Option(help: "Strata among which the PSUs are divided.")
  var strata = 1
  @Option(help: "Respondents of each PSU.")
  var respondents = 20
  @Flag(help: "Write CSV instead of tables.")
  var csv = false

  mutating func validate() throws {
    guard replicates > 0, strata > 0, respondents > 0 else {
      throw ValidationError("replicates, strata and respondents must be positive")
    }
    guard psus.values.allSatisfy({ $0 >= 2 * strata }) else { throw ValidationError("a stratum needs two PSUs") }
    guard rho.values.allSatisfy({ $0 >= 0 && $0 < 1 }) else { throw ValidationError("rho must be 0 ≤ rho < 1") }
    guard p.values.allSatisfy({ $0 > 0 && $0 < 1 }) else { throw ValidationError("p must be 0 < p < 1") }
  }

  mutating func run() async throws {
    let grid = StudyGrid(
      psus: psus.values, correlations: rho.values, shares: p.values, weights: weights.values, strata: strata,
      respondents: respondents)
    var cells: [CellStudy] = []
    for design in grid.designs { cells.append(try await CellStudy(design, replicates: replicates, seed: seed)) }
    let text = csv ? StudyCSV(cells: cells).text : heading + "\n\n" + StudyText(cells: cells).text
    try FileHandle.standardOutput.write(contentsOf: Data(text.utf8))
  }

  /// What was done, so that the tables can be read, and made again.
  private var heading: String {
    let strata = strata == 1 ? "one stratum" : "\(strata) strata that do not differ"
    return """
      Coverage of 95 % intervals of a share, \(replicates) replicates, seed \(seed)
      PSUs with replacement from \(strata), \(respondents) respondents each, beta-binomial answers; unequal weights are
      lognormal, independent of the answers, with Kish's design effect \(StudyWeights.unequalDesignEffect)
      """
  }
}
