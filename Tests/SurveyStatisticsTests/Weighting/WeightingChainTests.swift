import Testing

@testable import SurveyStatistics

@Suite struct WeightingChainTests {
  private typealias F = WeightingFixture
  private let rake = WeightingChain.Link("rake", .raking(Raking([F.domainMargin, F.bMargin])))
  private let greg = WeightingChain.Link("greg", .calibration(Calibration(F.totals)))
  private let trim = WeightingChain.Link("trim", .trimming(Trimming(upper: .absolute(20))))

  @Test func `a chain without steps gives the design weights and raw scores`() throws {
    let result = try WeightingChain([]).run(DesignWeights(F.weights))
    #expect(result.weights.values == F.weights)
    #expect(result.residuals(of: F.y) == F.y)
    #expect(agrees(F.standardError(result.contributions(of: F.y)), 106.16967552))
  }

  @Test func `the record tells sums, design effects and factors of every step`() throws {
    let result = try WeightingChain([rake, trim]).run(DesignWeights(F.weights))
    #expect(result.records.map(\.step) == ["rake", "trim"])
    #expect(result.records[0].before.rows == 9)
    #expect(result.records[0].before.sum == 135)
    #expect(result.records[0].before.largestShare == 22.0 / 135)
    #expect(agrees(result.records[0].before.designEffect, 1.094815, relative: 1e-6))
    #expect(agrees(result.records[0].after.sum, 140))
    #expect(agrees(result.records[0].lowestFactor, 17.5607827373 / 20))
    #expect(agrees(result.records[0].highestFactor, 13.0972523797 / 10))
    #expect(result.records[1].before == result.records[0].after)
    #expect(result.records[1].diagnostics.cutRows == 2)
    #expect(agrees(result.weights.spread.sum, 140))
  }

  @Test func `projections apply to scores last step first, each with the weights that it started from`() throws {
    let result = try WeightingChain([rake, greg]).run(DesignWeights(F.weights))
    let first = try Raking([F.domainMargin, F.bMargin]).adjust(F.weights)
    let second = try Calibration(F.totals).adjust(first.weights)
    #expect(result.projections == [first.projection, second.projection])
    let inner = try #require(second.projection).residuals(of: F.y)
    #expect(result.residuals(of: F.y) == (try #require(first.projection).residuals(of: inner)))
    #expect(result.weights.values == second.weights)
  }

  @Test func `trimming after raking changes the weights and not the residuals`() throws {
    let raked = try WeightingChain([rake]).run(DesignWeights(F.weights))
    let trimmed = try WeightingChain([rake, trim]).run(DesignWeights(F.weights))
    #expect(trimmed.residuals(of: F.y) == raked.residuals(of: F.y))
    #expect(trimmed.contributions(of: F.y) == zip(trimmed.weights.values, raked.residuals(of: F.y)).map { $0 * $1 })
    #expect(trimmed.weights.values.allSatisfy { $0 <= 20 })
  }

  @Test func `a step that fails is named`() throws {
    let impossible = WeightingChain.Link("cap", .trimming(Trimming(upper: .absolute(1))))
    let base = try DesignWeights(F.weights)
    #expect(throws: WeightingStepFault.self) { try WeightingChain([rake, impossible]).run(base) }
    do {
      _ = try WeightingChain([rake, impossible]).run(base)
    } catch {
      #expect(error.position == 1 && error.step == "cap")
      guard case .limitsCannotHold(nil, 9, 1, 9, _) = error.fault else {
        Issue.record("another fault: \(error.fault)")
        return
      }
    }
  }

  @Test func `a chain runs on replicates of the design weights`() throws {
    let chain = WeightingChain([rake])
    for psu in Set(F.rows.map(\.psu)).sorted() where psu != "a1" {
      let replicate = F.rows.map { $0.psu == psu ? 0 : $0.weight }
      let result = try chain.run(DesignWeights(replicate))
      #expect(agrees(result.weights.values.reduce(0, +), 140))
      #expect(zip(replicate, result.weights.values).allSatisfy { ($0 == 0) == ($1 == 0) })
    }
  }

  @Test func `final weights are rounded to nine decimals once and for all`() throws {
    let weights = try FinalWeights([1.0 / 3, 2.5, 1234.5678901234, 1e8 / 3])
    #expect(weights.rounded.values == [0.333333333, 2.5, 1234.567890123, 1e8 / 3])
    #expect(weights.rounded.rounded == weights.rounded)
  }

  @Test func `design weights are finite, not negative and not all 0`() {
    func fault(_ weights: [Double]) -> WeightingFault? {
      SurveyStatisticsTests.fault { () throws(WeightingFault) in try DesignWeights(weights) }
    }
    #expect(fault([1, .nan]) == .weightNotFinite(row: 1))
    #expect(fault([1, -1]) == .weightNegative(row: 1, weight: -1))
    #expect(fault([0, 0]) == .noWeight)
    #expect(fault([]) == .noWeight)
  }
}
