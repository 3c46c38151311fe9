import Testing

@testable import SurveyStatistics

@Suite struct WaldTestTests {
  private let covariance = Matrix(rows: 2, columns: 2) { [[4.0, 1], [1, 9]][$0][$1] }

  @Test func `two values by hand`() throws {
    // V⁻¹ = [[9, −1], [−1, 4]]/35; W = (2·(18 − 3) + 3·(−2 + 12))/35 = 60/35.
    let test = try WaldTest([2, 3], covariance: covariance, degreesOfFreedom: 10)
    #expect(agrees(test.statistic, 60.0 / 35))
    #expect(agrees(test.f?.value, 30.0 / 35))
    #expect(agrees(test.adjusted?.value, 60.0 / 35 * 9 / 20))
    #expect(test.adjusted?.reference == .f(df1: 2, df2: 9))
    let other = try WaldTest([2, 3], covariance: covariance, hypothesis: [2, 3], degreesOfFreedom: 10)
    #expect(other.statistic == 0)
    #expect(other.f?.pValue == 1)
  }

  @Test func `one contrast is the squared t, and implied hypotheses do not count twice`() throws {
    let one = try WaldTest([2, 3], covariance: covariance, contrasts: [[1, -1]], degreesOfFreedom: 6)
    #expect(agrees(one.statistic, 1.0 / 11))
    #expect(agrees(one.f?.pValue, Distribution.tTwoSided((1.0 / 11).squareRoot(), df: 6)))
    let twice = try WaldTest([2, 3], covariance: covariance, contrasts: [[1, -1], [-2, 2]], degreesOfFreedom: 6)
    #expect(twice.rank == 1)
    #expect(agrees(twice.statistic, one.statistic))
  }

  @Test func `hypotheses of the wrong size, without error or against what is exact are refused`() throws {
    #expect(throws: TestUndefined.sizesDiffer(expected: 2, found: 1)) {
      try WaldTest([2, 3], covariance: covariance, hypothesis: [1], degreesOfFreedom: 6)
    }
    #expect(throws: TestUndefined.sizesDiffer(expected: 2, found: 3)) {
      try WaldTest([2, 3], covariance: covariance, contrasts: [[1, 0, 0]], degreesOfFreedom: 6)
    }
    #expect(throws: TestUndefined.noVariation) {
      try WaldTest([2, 3], covariance: Matrix(rows: 2, columns: 2), degreesOfFreedom: 6)
    }
    #expect(throws: TestUndefined.exactDifference) {
      try WaldTest([2, 3], covariance: Matrix(diagonal: [4, 0]), degreesOfFreedom: 6)
    }
    #expect(try WaldTest([2, 0], covariance: Matrix(diagonal: [4, 0]), degreesOfFreedom: 6).rank == 1)
    let few = try WaldTest([2, 3], covariance: covariance, degreesOfFreedom: 1)
    #expect(few.f != nil)
    #expect(few.adjusted == nil)
    #expect(try WaldTest([2, 3], covariance: covariance, degreesOfFreedom: 0).f == nil)
  }

  @Test func `equality of domain means is tested with their covariance`() throws {
    let fixture = try SampleFixture()
    let isV = fixture.isU.map { !$0 }
    let means = [MeanStatistic(fixture.y, domain: fixture.isU), MeanStatistic(fixture.y, domain: isV)]
    let test = try fixture.sample.waldTest(means, contrasts: [[1, -1]])
    let t = try fixture.sample.tTest(fixture.y, in: fixture.isU, against: isV)
    #expect(agrees(test.statistic, t.t * t.t))
    #expect(test.degreesOfFreedom == 3)
    #expect(agrees(test.f?.pValue, t.pValue))
  }
}
