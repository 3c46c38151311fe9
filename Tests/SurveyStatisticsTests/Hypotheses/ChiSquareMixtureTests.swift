import Testing

@testable import SurveyStatistics

@Suite struct ChiSquareMixtureTests {
  @Test(arguments: [0.3, 1, 2, 3, 8, 40])
  func `equal weights come near chi-square`(_ x: Double) throws {
    for df in [1, 2, 5] {
      let mixture = try #require(ChiSquareMixture(Array(repeating: 2.5, count: df)))
      let expected = Distribution.chiSquareUpperTail(x, df: Double(df))
      #expect(agrees(mixture.upperTail(2.5 * x), expected, relative: 0.12), "\(df)")
      let f = Distribution.fUpperTail(x / Double(df), df1: Double(df), df2: 9)
      #expect(agrees(mixture.upperTail(2.5 * x, df: 9), f, relative: 0.12), "\(df)")
    }
  }

  @Test func `the tail falls from 1 to 0 without a jump at the mean`() throws {
    let mixture = try #require(ChiSquareMixture([3, 1, 0.5, 0]))
    #expect(mixture.upperTail(0) == 1)
    let tails = (1...900).map { mixture.upperTail(Double($0) / 100 + 0.0001) }
    #expect(zip(tails, tails.dropFirst()).allSatisfy { $0 > $1 && $0 - $1 < 0.02 })
    #expect(ChiSquareMixture([0, 0]) == nil)
    #expect(ChiSquareMixture([]) == nil)
  }

  @Test func `eigenvalues by hand`() {
    let matrix = Matrix(rows: 3, columns: 3) { [[2.0, 1, 0], [1, 2, 0], [0, 0, 5]][$0][$1] }
    let found = SymmetricEigenvalues.of(matrix)
    #expect(zip(found, [5, 3, 1]).allSatisfy { agrees($0, $1, relative: 1e-14) })
    #expect(SymmetricEigenvalues.of(Matrix(rows: 0, columns: 0)).isEmpty)
  }
}
