import Testing

@testable import SurveyStatistics

/// Trimmed weights worked by hand.
@Suite struct TrimmingTests {
  private func near(_ found: [Double], _ expected: [Double]) -> Bool {
    found.count == expected.count && zip(found, expected).allSatisfy { abs($0 - $1) < 1e-12 }
  }

  private func fault(_ trimming: Trimming, _ weights: [Double]) -> WeightingFault? {
    SurveyStatisticsTests.fault { () throws(WeightingFault) in try trimming.adjust(weights) }
  }

  @Test func `what is cut goes to the others in proportion`() throws {
    let result = try Trimming(upper: .absolute(6)).adjust([1, 2, 3, 10])
    #expect(near(result.weights, [10.0 / 6, 20.0 / 6, 5, 6]))
    #expect(result.diagnostics.cutRows == 1)
    #expect(result.diagnostics.cutMass == 4)
    #expect(result.projection == nil)
  }

  @Test func `what is cut goes to the others in equal amounts, as R does`() throws {
    let trimming = Trimming(upper: .absolute(6), redistribution: .equal, isStrict: false)
    let share = 4.0 / 3
    #expect(near(try trimming.adjust([1, 2, 3, 10]).weights, [1 + share, 2 + share, 3 + share, 6]))
  }

  @Test func `strict trimming leaves nobody outside, one round may`() throws {
    let strict = try Trimming(upper: .absolute(6)).adjust([1, 5, 10]).weights
    #expect(near(strict, [4, 6, 6]))
    let once = try Trimming(upper: .absolute(6), isStrict: false).adjust([1, 5, 10]).weights
    #expect(near(once, [10.0 / 6, 50.0 / 6, 6]))
  }

  @Test(arguments: Trimming.Redistribution.allCases)
  func `a limit that just holds the sum is met by everybody`(redistribution: Trimming.Redistribution) throws {
    let trimming = Trimming(upper: .absolute(4), redistribution: redistribution)
    #expect(near(try trimming.adjust([1, 2, 9]).weights, [4, 4, 4]))
  }

  @Test func `limits that cannot hold the sum are refused at once`() {
    #expect(
      fault(Trimming(upper: .absolute(3)), [1, 1, 10])
        == .limitsCannotHold(group: nil, rows: 3, limit: 3, holds: 9, sum: 12))
    #expect(
      fault(Trimming(lower: .absolute(2)), [1, 1, 1])
        == .limitsCannotHold(group: nil, rows: 3, limit: 2, holds: 6, sum: 3))
  }

  @Test func `a lower limit takes from the others`() throws {
    let result = try Trimming(lower: .absolute(2)).adjust([1, 4, 6])
    #expect(near(result.weights, [2, 3.6, 5.4]))
    #expect(result.diagnostics.raisedRows == 1)
    #expect(result.diagnostics.raisedMass == 1)
  }

  @Test func `one round with nobody inside has nowhere to put the excess`() throws {
    let once = Trimming(upper: .absolute(8), lower: .absolute(5), redistribution: .equal, isStrict: false)
    #expect(fault(once, [1, 10]) == .nothingTakesExcess(group: nil, excess: -2))
    for redistribution in Trimming.Redistribution.allCases {
      let strict = Trimming(upper: .absolute(8), lower: .absolute(5), redistribution: redistribution)
      #expect(near(try strict.adjust([1, 10]).weights, [5, 6]))
    }
  }

  @Test func `limits follow median and interquartile range`() throws {
    let weights: [Double] = [1, 2, 3, 4, 20]
    #expect(near(try Trimming(upper: .medianPlusIQR(2)).adjust(weights).weights, [3, 6, 7, 7, 7]))
    #expect(near(try Trimming(upper: .medianMultiple(4)).adjust(weights).weights, [1.8, 3.6, 5.4, 7.2, 12]))
  }

  @Test func `groups keep their sums, zero weights stay zero`() throws {
    let groups = Categories(name: "province", of: ["p", "p", "q", "q", "q", nil])
    let result = try Trimming(upper: .absolute(6), groups: groups).adjust([1, 10, 2, 7, 0, 3]).weights
    #expect(near(result, [5, 6, 3, 6, 0, 3]))
    #expect(
      fault(Trimming(upper: .absolute(5), groups: groups), [1, 10, 2, 7, 0, 3])
        == .limitsCannotHold(group: "p", rows: 2, limit: 5, holds: 10, sum: 11))
  }

  @Test func `nothing outside changes nothing`() throws {
    let result = try Trimming(upper: .absolute(6), lower: .absolute(1)).adjust([1, 2, 6])
    #expect(result.weights == [1, 2, 6])
    #expect(result.diagnostics.iterations == 0 && result.diagnostics.cutRows == 0)
  }

  @Test func `negative weights need a lower limit`() throws {
    #expect(fault(Trimming(upper: .absolute(6)), [-1, 2, 3]) == .weightNegative(row: 0, weight: -1))
    #expect(near(try Trimming(lower: .absolute(0)).adjust([-1, 2, 3]).weights, [0, 1.6, 2.4]))
  }

  @Test func `crossed and infinite limits are refused`() {
    let crossed = Trimming(upper: .absolute(2), lower: .absolute(3))
    #expect(fault(crossed, [1, 4]) == .limitsInvalid(group: nil, lower: 3, upper: 2))
    let infinite = Trimming(upper: .absolute(.infinity))
    #expect(fault(infinite, [1, 4]) == .limitsInvalid(group: nil, lower: nil, upper: .infinity))
    #expect(fault(Trimming(upper: .absolute(0)), [1, 4]) == .limitsInvalid(group: nil, lower: nil, upper: 0))
  }
}
