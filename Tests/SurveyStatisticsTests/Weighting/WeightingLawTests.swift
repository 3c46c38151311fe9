import Testing

@testable import SurveyStatistics

/// What must hold for any data, on seeded random samples.
@Suite struct WeightingLawTests {
  private struct Sample {
    var weights: [Double] = []
    var x: [Double] = []
    var y: [Double] = []
    var margins: [Margin] = []

    /// Three margins whose targets belong to some positive weights, so that a solution exists.
    init(_ seed: UInt64, rows: Int = 300) {
      var random = KeyedGenerator(seed: seed, key: ["weighting"])
      var columns: [[String]] = [[], [], []]
      var population: [Double] = []
      for _ in 0..<rows {
        weights.append(1 + 9 * random.uniform())
        x.append(random.normal())
        y.append(50 + 10 * random.normal())
        for (m, count) in [5, 3, 2].enumerated() { columns[m].append("c\(random.index(below: count))") }
        population.append((weights.last ?? 1) * (0.7 + 0.9 * random.uniform()))
      }
      for (m, column) in columns.enumerated() {
        var targets: [String: Double] = [:]
        for (label, size) in zip(column, population) { targets[label, default: 0] += size }
        margins.append(Margin(Categories(name: "m\(m)", of: column), targets: targets))
      }
    }

    var auxiliaries: [Auxiliary] {
      margins.flatMap(Auxiliary.indicators) + [Auxiliary("x", values: x, total: 20)]
    }
  }

  private func agree(_ a: [Double], _ b: [Double], _ relative: Double) -> Bool {
    zip(a, b).allSatisfy { abs($0 - $1) <= relative * max(abs($0), abs($1)) }
  }

  private static let distances: [CalibrationDistance] = [
    .linear, .truncatedLinear(lower: 0.4, upper: 2.5), .raking, .truncatedRaking(lower: 0.4, upper: 2.5),
    .logit(lower: 0.4, upper: 2.5),
  ]

  @Test(arguments: distances)
  func `calibrated weights reproduce their totals and leave nothing of an auxiliary`(distance: CalibrationDistance)
    throws
  {
    for seed in 0..<10 {
      let sample = Sample(UInt64(seed))
      let result = try Calibration(sample.auxiliaries, distance: distance).adjust(sample.weights)
      for auxiliary in sample.auxiliaries { #expect(auxiliary.misfit(result.weights).error < 1e-12) }
      let projection = try #require(result.projection)
      for auxiliary in sample.auxiliaries {
        #expect(projection.residuals(of: auxiliary.values).allSatisfy { abs($0) < 1e-12 })
      }
      if let (lower, upper) = distance.bounds {
        let g = zip(result.weights, sample.weights).map { $0 / $1 }
        #expect(g.allSatisfy { $0 > lower - 1e-12 && $0 < upper + 1e-12 })
      }
    }
  }

  /// Totals of weights at their bounds, drawn towards 1: every bounded distance has a solution and finds it.
  @Test func `totals that some g within the bounds reaches are reached`() throws {
    for seed in 0..<100 {
      let sample = Sample(UInt64(seed), rows: 40)
      var random = KeyedGenerator(seed: UInt64(seed), key: ["bounds"])
      let (lower, upper) = (0.3 + 0.6 * random.uniform(), 1.1 + random.uniform())
      let reached = sample.weights.map { $0 * (1 + 0.95 * ((random.uniform() < 0.5 ? lower : upper) - 1)) }
      let auxiliaries = sample.auxiliaries.map { auxiliary in
        Auxiliary(auxiliary.name, values: auxiliary.values, total: auxiliary.misfit(reached).estimate)
      }
      for distance in [
        CalibrationDistance.truncatedLinear(lower: lower, upper: upper),
        .truncatedRaking(lower: lower, upper: upper), .logit(lower: lower, upper: upper),
      ] {
        let diagnostics = try Calibration(auxiliaries, distance: distance).adjust(sample.weights).diagnostics
        #expect(diagnostics.worstMisfit < 1e-12)
        #expect(diagnostics.iterations <= 30)
      }
    }
  }

  @Test func `bounds that bind on many rows are met or refused, never run past`() throws {
    var (met, refused) = (0, 0)
    for seed in 0..<40 {
      let sample = Sample(UInt64(seed))
      let width = 0.05 + 0.01 * Double(seed)
      let calibration = Calibration(
        sample.auxiliaries.map { Auxiliary($0.name, values: $0.values, total: $0.total * ($0.name == "x" ? 6 : 1)) },
        distance: .truncatedLinear(lower: 1 - width, upper: 1.2 + width))
      do {
        let result = try calibration.adjust(sample.weights)
        met += 1
        #expect(result.diagnostics.worstMisfit < 1e-9)
      } catch {
        refused += 1
      }
    }
    #expect(met > 5 && refused > 0)
  }

  @Test func `raking is calibration with the raking distance on the margins' indicators`() throws {
    for seed in 0..<10 {
      let sample = Sample(UInt64(seed))
      let raked = try Raking(sample.margins).adjust(sample.weights)
      let calibrated = try Calibration(sample.margins.flatMap(Auxiliary.indicators), distance: .raking)
        .adjust(sample.weights)
      #expect(agree(raked.weights, calibrated.weights, 1e-11))
      let (a, b) = (try #require(raked.projection), try #require(calibrated.projection))
      #expect(agree(a.residuals(of: sample.y), b.residuals(of: sample.y), 1e-9))
      #expect(a.rank == 8)
    }
  }

  @Test func `the order of margins leaves no trace`() throws {
    for seed in 0..<10 {
      let sample = Sample(UInt64(seed))
      let forward = try Raking(sample.margins).adjust(sample.weights).weights
      let backward = try Raking(sample.margins.reversed()).adjust(sample.weights).weights
      #expect(agree(forward, backward, 1e-12))
    }
  }

  @Test func `one margin raked is poststratified`() throws {
    let sample = Sample(1)
    let raked = try Raking([sample.margins[0]]).adjust(sample.weights)
    let cells = try Poststratification(sample.margins[0]).adjust(sample.weights)
    #expect(agree(raked.weights, cells.weights, 1e-14))
    #expect(raked.projection == cells.projection)
  }

  @Test func `the scale of the weights before does not matter`() throws {
    for seed in 0..<5 {
      let sample = Sample(UInt64(seed))
      for step in [
        WeightingStep.raking(Raking(sample.margins)),
        .calibration(Calibration(sample.margins.flatMap(Auxiliary.indicators), distance: .raking)),
      ] {
        let weights = try step.adjust(sample.weights).weights
        #expect(agree(weights, try step.adjust(sample.weights.map { 1e-3 * $0 }).weights, 1e-10))
        #expect(agree(weights, try step.adjust(sample.weights.map { 1e5 * $0 }).weights, 1e-10))
      }
    }
  }

  @Test func `rows with weight 0 change nothing`() throws {
    let sample = Sample(3)
    let zeroed = sample.weights.enumerated().map { $0 % 7 == 0 ? 0 : $1 }
    let result = try Raking(sample.margins).adjust(zeroed)
    let kept = zeroed.indices.filter { zeroed[$0] != 0 }
    let margins = sample.margins.map { margin in
      let rows = kept.map { k in margin.categories.codes[k].map { margin.categories.labels[$0] } }
      return Margin(Categories(name: margin.name, of: rows), targets: margin.targets)
    }
    let alone = try Raking(margins).adjust(kept.map { zeroed[$0] })
    #expect(kept.map { result.weights[$0] } == alone.weights)
  }

  @Test(arguments: Trimming.Redistribution.allCases)
  func `trimming keeps the sum and holds its limits`(redistribution: Trimming.Redistribution) throws {
    for seed in 0..<20 {
      let weights = Sample(UInt64(seed)).weights.map { $0 * $0 }
      let trimming = Trimming(
        upper: .medianMultiple(1.6), lower: .absolute(4), redistribution: redistribution)
      let median = try #require(weights.sorted().dropFirst(149).first)
      let next = try #require(weights.sorted().dropFirst(150).first)
      let result = try trimming.adjust(weights)
      let limit = 1.6 * (median + next) / 2
      #expect(result.weights.allSatisfy { $0 <= limit * (1 + 1e-15) && $0 >= 4 })
      #expect(agrees(result.weights.reduce(0, +), weights.reduce(0, +), relative: 1e-13))
    }
  }
}
