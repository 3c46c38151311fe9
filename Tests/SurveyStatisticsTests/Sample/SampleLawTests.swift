import Testing

@testable import SurveyStatistics

/// Laws that hold for every sample, tried on seeded ones.
@Suite struct SampleLawTests {
  /// Three strata of four PSUs of five rows, unequal weights, three domains.
  private struct Made {
    var strata: [String] = []
    var psus: [String] = []
    var weights: [Double] = []
    var y: [Double] = []
    var x: [Double] = []
    var domains: [String] = []

    init(seed: UInt64) {
      var generator = KeyedGenerator(seed: seed, key: ["laws"])
      for stratum in ["A", "B", "C"] {
        for psu in 0..<4 {
          for _ in 0..<5 {
            strata.append(stratum)
            psus.append("\(psu)")
            weights.append(1 + 4 * generator.uniform())
            x.append(1 + generator.uniform())
            y.append(x[x.count - 1] * 3 + generator.normal())
            domains.append(["p", "q", "r"][generator.index(below: 3)])
          }
        }
      }
    }

    func sample(weights scaled: [Double]? = nil) throws -> SurveySample {
      let stage = SamplingStage(strata: strata, units: psus)
      return SurveySample(weights: scaled ?? weights, design: try StagedDesign(rows: y.count, stages: [stage]))
    }

    func statistics(_ domain: [Bool]) -> [any SampleStatistic] {
      let (y, x) = (NumericColumn(y), NumericColumn(x))
      return [
        MeanStatistic(y, domain: domain), RatioStatistic(y, to: x, domain: domain),
        CovarianceStatistic(varianceOf: y, domain: domain), CorrelationStatistic(y, x, domain: domain),
        GroupedMedian(y, domain: domain),
      ]
    }
  }

  // Sums in other orders and of other sizes round differently: a few units in the fifteenth digit.
  private static let rounding = 1e-12

  @Test(arguments: [1, 2, 3, 4, 5] as [UInt64])
  func `the scale of weights moves totals only`(seed: UInt64) throws {
    let made = Made(seed: seed)
    let plain = try made.sample()
    let scaled = try made.sample(weights: made.weights.map { $0 * 37 })
    let (a, b) = (
      plain.estimates(of: made.statistics(plain.everybody)).estimates,
      scaled.estimates(of: made.statistics(plain.everybody)).estimates
    )
    for (first, second) in zip(a, b) {
      #expect(agrees(second.value, try #require(first.value), relative: Self.rounding))
      #expect(agrees(second.standardError, try #require(first.standardError), relative: Self.rounding))
      #expect(agrees(second.designEffect, try #require(first.designEffect), relative: Self.rounding))
    }
    let total = TotalStatistic(NumericColumn(made.y), domain: plain.everybody)
    let error = try #require(plain.estimate(total).standardError)
    #expect(agrees(scaled.estimate(total).standardError, 37 * error, relative: Self.rounding))
  }

  @Test(arguments: [1, 2, 3] as [UInt64])
  func `a row split into two of half its weight changes nothing but the count`(seed: UInt64) throws {
    let made = Made(seed: seed)
    var split = made
    for row in stride(from: 0, to: 60, by: 7) {
      split.weights[row] /= 2
      split.weights.append(split.weights[row])
      split.strata.append(split.strata[row])
      split.psus.append(split.psus[row])
      split.y.append(split.y[row])
      split.x.append(split.x[row])
      split.domains.append(split.domains[row])
    }
    let (whole, parts) = (try made.sample(), try split.sample())
    for isRatio in [false, true] {
      func estimate(_ made: Made, _ sample: SurveySample) -> Estimate {
        sample.estimate(made.statistics(sample.everybody)[isRatio ? 1 : 0])
      }
      let (a, b) = (estimate(made, whole), estimate(split, parts))
      #expect(agrees(b.value, try #require(a.value), relative: Self.rounding))
      #expect(agrees(b.standardError, try #require(a.standardError), relative: Self.rounding))
      #expect(b.degreesOfFreedom == a.degreesOfFreedom)
      #expect(b.base == a.base + 9)
    }
  }

  @Test(arguments: [1, 2, 3] as [UInt64])
  func `domains add up to the whole with their covariances`(seed: UInt64) throws {
    let made = Made(seed: seed)
    let sample = try made.sample()
    let y = NumericColumn(made.y)
    let parts = sample.estimates(
      of: ["p", "q", "r"].map { name in TotalStatistic(y, domain: made.domains.map { $0 == name }) })
    let whole = sample.estimate(TotalStatistic(y, domain: sample.everybody))
    let sum = parts.estimates.reduce(0) { $0 + ($1.value ?? .nan) }
    #expect(agrees(sum, try #require(whole.value), relative: Self.rounding))
    let matrix = try #require(parts.covariance)
    let variance = matrix.entries.reduce(0, +)
    let error = try #require(whole.standardError)
    #expect(agrees(variance, error * error, relative: 1e-10))
  }

  @Test(arguments: [1, 2, 3] as [UInt64])
  func `calibrated totals reproduce their targets with a standard error of 0`(seed: UInt64) throws {
    let made = Made(seed: seed)
    let cells = Categories(name: "domain", of: made.domains.map(Optional.some))
    let sums = cells.labels.map { label in
      zip(made.domains, made.weights).reduce(0) { $0 + ($1.0 == label ? $1.1 : 0) }
    }
    let targets = Dictionary(uniqueKeysWithValues: zip(cells.labels, sums.map { ($0 * 1.3).rounded() }))
    let population = targets.values.reduce(0, +)
    let steps: [WeightingStep] = [
      .poststratification(Poststratification(Margin(cells, targets: targets))),
      .raking(Raking([Margin(cells, targets: targets)])),
      .calibration(
        Calibration(
          [.intercept(rows: 60, total: population), Auxiliary("x", values: made.x, total: population * 1.5)],
          distance: .raking)),
    ]
    for (position, step) in steps.enumerated() {
      let result = try WeightingChain([.init("step", step)]).run(DesignWeights(made.weights))
      let plain = try made.sample()
      let sample = SurveySample(weighting: result, design: plain.design)
      let y = position == 2 ? NumericColumn(made.x) : .ones(60)
      let domain = position == 2 ? plain.everybody : made.domains.map { $0 == "q" }
      let estimate = sample.estimate(TotalStatistic(y, domain: domain))
      let target = position == 2 ? population * 1.5 : try #require(targets["q"])
      #expect(agrees(estimate.value, target, relative: 1e-9))
      #expect(try #require(estimate.standardError) < 1e-9 * target)
    }
  }

  @Test func `no estimate of an odd sample is infinite or not a number`() throws {
    // All weights on one row, all answers alike, a PSU without members.
    let stage = SamplingStage(strata: ["A", "A", "B", "B"], units: ["1", "2", "1", "2"])
    for weights in [[0, 0, 0, 5.0], [1, 1, 1, 1], [0, 0, 0, 0]] {
      let sample = SurveySample(weights: weights, design: try StagedDesign(rows: 4, stages: [stage]))
      for values in [[1.0, 1, 1, 1], [0, 0, 0, 0], [1, 2, 3, 4]] {
        let (y, x) = (NumericColumn(values), NumericColumn([4, 1, 2, 3]))
        for domain in [sample.everybody, [true, false, false, false], [false, false, false, false]] {
          let statistics: [any SampleStatistic] = [
            TotalStatistic(y, domain: domain), MeanStatistic(y, domain: domain),
            RatioStatistic(y, to: x, domain: domain),
            CovarianceStatistic(varianceOf: y, domain: domain), CorrelationStatistic(y, x, domain: domain),
            GroupedMedian(y, domain: domain),
          ]
          for rule in DegreesOfFreedomRule.allCases {
            for estimate in sample.estimates(of: statistics, degreesOfFreedom: rule).estimates {
              for method in IntervalMethod.ofShares {
                let full = estimate.withInterval(.share(method), level: 0.95)
                let numbers = [
                  full.value, full.standardError, full.interval?.low, full.interval?.high, full.designEffect,
                  full.effectiveSampleSize, full.kish?.designEffect, full.degreesOfFreedom,
                ]
                let isSound = numbers.compactMap { $0 }.allSatisfy { $0.isFinite }
                #expect(isSound)
              }
            }
          }
        }
      }
    }
  }
}
