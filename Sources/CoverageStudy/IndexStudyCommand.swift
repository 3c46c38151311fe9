import ArgumentParser
import Foundation

/// Shows by simulation how often intervals and rank sets of an index hold the truth.
struct IndexStudyCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "index",
    abstract: "Coverage of intervals and rank sets of an index, by simulation.",
    discussion: "Example: CoverageStudy index --replicates 1000")

  @Option(help: "Samples.")
  var replicates = 1000
  @Option(help: "The seed, a whole number.")
  var seed: UInt64 = 2026
  @Option(help: "Units of the block.")
  var units = 22
  @Option(help: "Respondents of each of a unit's six places.")
  var respondents = 31
  @Option(help: "Intra-class correlation of a place, 0 ≤ rho < 1.")
  var rho = 0.05
  @Option(help: "Standard deviation of the true shares over the units.")
  var spread = 0.06

  func validate() throws {
    guard replicates > 0, units > 1, respondents > 0, rho >= 0, rho < 1, spread >= 0 else {
      throw ValidationError("replicates and respondents must be positive, units over 1, 0 ≤ rho < 1, spread 0 or more")
    }
  }

  func run() async throws {
    let design = IndexStudyDesign(units: units, respondents: respondents, correlation: rho, spread: spread)
    let tally = try await IndexStudy(design, replicates: replicates, seed: seed).tally
    let text = """
      Coverage at 95 % of an index of \(units) units, 30 of 100 points from a survey: \(replicates) replicates, seed \(seed);
      two strata of three places in each unit, \(respondents) respondents a place, rho \(rho), spread \(spread)
      joint rank sets      \(percent(tally.joint, of: tally.replicates))
      marginal rank sets   \(percent(tally.marginal, of: tally.units, groups: tally.replicates))
      intervals            \(percent(tally.intervals, of: tally.units, groups: tally.replicates))
      ranks left, mean     \(String(format: "%.1f", Double(tally.ranksLeft) / Double(tally.units)))

      """
    try FileHandle.standardOutput.write(contentsOf: Data(text.utf8))
  }

  /// A share with the Monte Carlo error that so many independent replicates would give one unit.
  private func percent(_ count: Int, of total: Int, groups: Int? = nil) -> String {
    let share = Double(count) / Double(total)
    let error = (share * (1 - share) / Double(groups ?? total)).squareRoot()
    return String(format: "%.2f %% (Monte Carlo error at most %.2f)", 100 * share, 100 * error)
  }
}
