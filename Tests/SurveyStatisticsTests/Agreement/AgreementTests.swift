import Testing

@testable import SurveyStatistics

/// Reliability and agreement of small tables, by hand.
@Suite struct AgreementTests {
  @Test func `kappa of a two by two table agrees`() throws {
    let kappa = try Kappa(counts: [[40, 5], [10, 45]])
    #expect(kappa.base == 100)
    #expect(abs((kappa.observed ?? 0) - 0.85) < 1e-12)
    #expect(abs((kappa.expected ?? 0) - 0.5) < 1e-12)
    #expect(abs((kappa.kappa ?? 0) - 0.7) < 1e-12)
    // Weights change nothing between two categories.
    for weights in KappaWeights.allCases {
      #expect(abs((try Kappa(counts: [[40, 5], [10, 45]], weights: weights).kappa ?? 0) - 0.7) < 1e-12)
    }
  }

  @Test func `errors are those of Fleiss, Cohen and Everitt`() throws {
    // Three diagnoses of 100 patients; the errors by the formulas for unweighted kappa in Fleiss 1981.
    let kappa = try Kappa(counts: [[75, 1, 4], [5, 4, 1], [0, 0, 10]])
    #expect(abs((kappa.kappa ?? 0) - 0.676470588235) < 1e-11)
    #expect(abs((kappa.nullStandardError ?? 0) - 0.076187257923) < 1e-11)
    #expect(abs((kappa.standardError ?? 0) - 0.087702953475) < 1e-11)
    #expect(abs((kappa.z ?? 0) - (kappa.kappa ?? 0) / (kappa.nullStandardError ?? 1)) < 1e-12)
  }

  @Test func `without cases or variation kappa is undefined, full agreement is 1`() throws {
    #expect(try Kappa(counts: [[0, 0], [0, 0]]).observed == nil)
    let alike = try Kappa(counts: [[5, 0], [0, 0]])
    #expect(alike.observed == 1 && alike.kappa == nil && alike.interval == nil)
    let full = try Kappa(first: [0, 1, 1, nil, 0], second: [0, 1, 1, 1, nil], categories: 2)
    #expect(full.base == 3 && full.kappa == 1 && full.standardError == 0)
    #expect(throws: AgreementError.notUsable(at: 1)) { try Kappa(first: [0, 2], second: [0, 0], categories: 2) }
    #expect(throws: AgreementError.sizesDiffer) { try Kappa(counts: [[1, 2], [3]]) }
  }

  @Test func `alpha of parallel items is 1, of independent ones 0`() throws {
    let parallel = try CronbachAlpha(items: [[1, 2, 3, nil], [2, 3, 4, 9], [5, 6, 7, 1]])
    #expect(parallel.base == 3 && parallel.items == 3)
    #expect(abs((parallel.alpha ?? 0) - 1) < 1e-12)
    #expect(parallel.itemRestCorrelations.allSatisfy { abs(($0 ?? 0) - 1) < 1e-12 })
    let independent = try CronbachAlpha(items: [[0, 0, 1, 1], [0, 1, 0, 1]])
    #expect(abs(independent.alpha ?? 1) < 1e-12)
    #expect(independent.alphaIfDropped == [nil, nil])
    #expect(abs(independent.meanInterItemCorrelation ?? 1) < 1e-12)
  }

  @Test func `a weight counts as that many rows, and a constant item leaves correlations undefined`() throws {
    let weighted = try CronbachAlpha(items: [[1, 2, 5], [2, 2, 4], [1, 3, 3]], weights: [1, 3, 2])
    let repeated = try CronbachAlpha(items: [[1, 2, 2, 2, 5, 5], [2, 2, 2, 2, 4, 4], [1, 3, 3, 3, 3, 3]])
    #expect(abs((weighted.alpha ?? 0) - (repeated.alpha ?? 1)) < 1e-12)
    #expect(weighted.base == 3 && repeated.base == 6)
    let constant = try CronbachAlpha(items: [[1, 2, 3], [4, 4, 4], [3, 2, 2]])
    #expect(constant.standardizedAlpha == nil && constant.itemRestCorrelations[1] == nil)
    #expect(try CronbachAlpha(items: [[nil], [1]]).alpha == nil)
    #expect(throws: AgreementError.tooFew) { try CronbachAlpha(items: [[1]]) }
  }

  @Test func `intraclass correlation agrees with the analysis of variance by hand`() throws {
    // Groups 1 2 3 and 5 6 7: B = 24 on 1, W = 1 on 4, n0 = 3, ρ = 23/26.
    let icc = try IntraclassCorrelation(values: [1, 2, 3, 5, 6, 7, nil, 8], groups: [1, 1, 1, 2, 2, 2, 2, nil])
    #expect(icc.base == 6 && icc.groups == 2)
    #expect(icc.meanSquareBetween == 24 && icc.meanSquareWithin == 1 && icc.effectiveGroupSize == 3)
    #expect(abs((icc.correlation ?? 0) - 23.0 / 26) < 1e-12)
    #expect(abs((icc.designEffect ?? 0) - (1 + 2 * 23.0 / 26)) < 1e-12)
    let interval = try #require(icc.interval)
    #expect(interval.low < 23.0 / 26 && 23.0 / 26 < interval.high)
  }

  @Test func `without groups, repetitions or variation the correlation is undefined`() throws {
    #expect(try IntraclassCorrelation(values: [], groups: []).correlation == nil)
    #expect(try IntraclassCorrelation(values: [1, 2], groups: [1, 1]).correlation == nil)
    #expect(try IntraclassCorrelation(values: [1, 2], groups: [1, 2]).correlation == nil)
    #expect(try IntraclassCorrelation(values: [1, 1, 1, 1], groups: [1, 1, 2, 2]).correlation == nil)
    let alike = try IntraclassCorrelation(values: [1, 1, 2, 2], groups: [1, 1, 2, 2])
    #expect(alike.correlation == 1 && alike.f == nil && alike.interval == nil)
  }
}
