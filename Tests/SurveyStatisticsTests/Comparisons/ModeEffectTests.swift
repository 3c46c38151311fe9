import Testing

@testable import SurveyStatistics

/// Whether modes differ, and what follows.
@Suite struct ModeEffectTests {
  /// Forty PSUs of ten, half of them by post and half online; online answers are `shift` higher.
  private func effect(shift: Double, noise: Double, rule: ModeRule) throws -> ModeEffect {
    var generator = KeyedGenerator(seed: 5, key: ["modes"])
    var (values, psus, isOnline) = ([Double](), [String](), [Bool]())
    for psu in 0..<40 {
      for _ in 0..<10 {
        values.append(generator.normal() * noise + (psu % 2 == 0 ? shift : 0))
        psus.append("\(psu)")
        isOnline.append(psu % 2 == 0)
      }
    }
    let sample = SurveySample(
      weights: values.map { _ in 1 },
      design: try StagedDesign(rows: values.count, stages: [SamplingStage(units: psus)]))
    return try sample.modeEffect([isOnline.map { !$0 }, isOnline], rule: rule) {
      MeanStatistic(NumericColumn(values), domain: $0)
    }
  }

  @Test func `modes that are surely alike are equivalent, those that surely differ stay apart`() throws {
    let rule = ModeRule(negligibleDifference: 0.1)
    #expect(try effect(shift: 0, noise: 0.1, rule: rule).decision == .equivalent)
    let apart = try effect(shift: 1, noise: 0.5, rule: rule)
    #expect(apart.decision == .apart)
    #expect(abs(apart.largest - 1) < 0.2)
    // One difference: F is t².
    let t = try #require(apart.differences[0].t)
    #expect(agrees(apart.test.f?.value, t * t, relative: 1e-9))
  }

  @Test func `a small sample cannot rule a difference out, a large one finds a negligible one`() throws {
    #expect(try effect(shift: 0, noise: 3, rule: ModeRule(negligibleDifference: 0.1)).decision == .undetected)
    #expect(try effect(shift: 0.09, noise: 0.3, rule: ModeRule(negligibleDifference: 0.1)).decision == .negligible)
  }

  @Test func `bug: modes on both sides of the first are not equivalent because each is near it`() throws {
    // Three modes at 0, +0.016 and −0.016, hardly any noise: the last two are 0.032 apart.
    var (values, psus, modes) = ([Double](), [String](), [Int]())
    for i in 0..<60 {
      modes.append(i % 3)
      psus.append("\(i)")
      values.append([0, 0.016, -0.016][i % 3] + Double(i % 2) * 1e-5)
    }
    let sample = SurveySample(
      weights: values.map { _ in 1 },
      design: try StagedDesign(rows: 60, stages: [SamplingStage(units: psus)]))
    let effect = try sample.modeEffect((0..<3).map { mode in modes.map { $0 == mode } }) {
      MeanStatistic(NumericColumn(values), domain: $0)
    }
    #expect(effect.decision == .apart)
    #expect(abs(effect.largest - 0.032) < 1e-4)
  }

  @Test func `a mode without answers is refused`() throws {
    let fixture = try SampleFixture()
    let nobody = Array(repeating: false, count: 9)
    #expect(throws: TestUndefined.noAnswers) {
      try fixture.sample.modeEffect([fixture.everybody, nobody]) { MeanStatistic(fixture.y, domain: $0) }
    }
  }
}
