import SurveyStatistics
import Testing

@testable import CoverageStudy

/// Samples are what the design says: share, correlation and weights, and nothing but seed and key decides them.
@Suite struct SampleDrawTests {
  private let design = StudyDesign(psus: 4000, correlation: 0.1, share: 0.8, weights: .unequal)

  @Test func `answers have the share and the correlation of the design`() throws {
    let draw = SampleDraw(design, seed: 7, replicate: 0)
    let column = NumericColumn(draw.answers)
    let everybody = Array(repeating: true, count: design.rows)
    let psu = (0..<design.rows).map { $0 / design.respondents }
    let effect = try #require(ClusterEffect(column, clusters: psu, isMember: everybody))
    #expect(abs(effect.intraclassCorrelation - 0.1) < 0.01)
    #expect(abs(draw.answers.reduce(0, +) / Double(design.rows) - 0.8) < 0.01)
  }

  @Test func `unequal weights have Kish's design effect and know nothing of answers`() throws {
    let draw = SampleDraw(design, seed: 7, replicate: 0)
    let kish = try #require(KishEffect(draw.weights, where: Array(repeating: true, count: design.rows)))
    #expect(abs(kish.designEffect - StudyWeights.unequalDesignEffect) < 0.03)
    let weighted = zip(draw.weights, draw.answers).reduce(0) { $0 + $1.0 * $1.1 } / draw.weights.reduce(0, +)
    #expect(abs(weighted - draw.answers.reduce(0, +) / Double(design.rows)) < 0.01)
  }

  @Test func `a count of yes in a PSU has the beta-binomial probabilities`() {
    // ρ = 1/3 and p = ½ are Beta(1, 1): every count from 0 to m is as probable as any other.
    let design = StudyDesign(psus: 40_000, correlation: 1.0 / 3, share: 0.5, weights: .equal, respondents: 4)
    let answers = SampleDraw(design, seed: 1, replicate: 0).answers
    var counts = Array(repeating: 0, count: 5)
    for psu in 0..<design.psus { counts[Int(answers[(psu * 4)..<(psu * 4 + 4)].reduce(0, +))] += 1 }
    #expect(counts.allSatisfy { abs($0 - 8000) < 400 }, "\(counts)")
  }

  @Test func `seed, design and number decide a sample`() {
    let small = StudyDesign(psus: 10, correlation: 0.02, share: 0.5, weights: .equal)
    let first = SampleDraw(small, seed: 1, replicate: 3)
    #expect(SampleDraw(small, seed: 1, replicate: 3).answers == first.answers)
    #expect(SampleDraw(small, seed: 2, replicate: 3).answers != first.answers)
    #expect(SampleDraw(small, seed: 1, replicate: 4).answers != first.answers)
  }
}
