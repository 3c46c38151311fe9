import Testing

@testable import SurveyStatistics

@Suite struct ChiSquareDrawTests {
  @Test(arguments: [0.7, 1, 2, 4, 30.5])
  func `drawn values of χ² lie under its quantiles as often as they should`(df: Double) {
    var generator = KeyedGenerator(seed: 11, key: ["chi-square"])
    let count = 20_000
    let draws = (0..<count).map { _ in generator.chiSquare(df: df) }
    for level in [0.01, 0.1, 0.5, 0.9, 0.99] {
      let bound = Distribution.chiSquareQuantile(level, df: df)
      let share = Double(draws.count { $0 <= bound }) / Double(count)
      // Four binomial standard deviations.
      #expect(abs(share - level) < 4 * (level * (1 - level) / Double(count)).squareRoot(), "\(level)")
    }
  }
}
