import SurveyDefinitions
import SurveyStatistics
import Testing

@Suite("Rules of reliability of a round") struct ReliabilityRuleTests {
  private func rules(_ text: String) throws -> [ReliabilityRule] {
    let line = "publication: {reliability: \(text)}\n"
    return try RoundFixture(["round.yaml": RoundFixture.round + line]).load().method.publication.reliability
  }

  @Test("A round without rules has none")
  func none() throws {
    #expect(try RoundFixture().load().method.publication.reliability == [])
    #expect(try rules("[]") == [])
  }

  @Test("Short rules read like the options of estimate")
  func short() throws {
    #expect(
      try rules("[nchs, {n: 50}, {cv: 0.2}]") == [
        .shareReliability(ShareReliabilityRule()), .sampleSize(SampleSizeRule(minimum: 50)),
        .coefficientOfVariation(CoefficientOfVariationRule(maximum: 0.2, reviewAbove: 0.2)),
      ])
    #expect(try rules("[{n: 50, cv: 0.2}]").count == 2)
  }

  @Test("Every threshold can be named, and what is not named is the rule's own")
  func full() throws {
    let share = """
      {share: {minimum_base: 40, minimum_effective_sample_size: 35.5, width_limit: 0.25, narrow_width: 0.04,
        maximum_relative_width: 1.2, minimum_df: 9}}
      """
    #expect(
      try rules("[\(share)]") == [
        .shareReliability(
          ShareReliabilityRule(
            minimumBase: 40, minimumEffectiveSampleSize: 35.5, widthLimit: 0.25, narrowWidth: 0.04,
            maximumRelativeWidth: 1.2, minimumDegreesOfFreedom: 9))
      ])
    #expect(
      try rules("[{share: {width_limit: 0.25}}]") == [.shareReliability(ShareReliabilityRule(widthLimit: 0.25))])
    let cv = "{cv: {maximum: 0.3, review_above: 0.2, minimum_base: 60, minimum_df: 9}}"
    #expect(
      try rules("[{n: {minimum: 30, review_below: 60}}, \(cv)]") == [
        .sampleSize(SampleSizeRule(minimum: 30, reviewBelow: 60)),
        .coefficientOfVariation(
          CoefficientOfVariationRule(maximum: 0.3, reviewAbove: 0.2, minimumBase: 60, minimumDegreesOfFreedom: 9)),
      ])
  }

  @Test(
    "Faults of rules are found where they stand",
    arguments: [
      ("nchs", "publication.reliability: value-kind"),
      ("[nhcs]", "publication.reliability[0]: value-not-allowed"),
      ("[{m: 5}]", "publication.reliability[0].m: key-unknown"),
      ("[{}]", "publication.reliability[0]: key-missing"),
      ("[{n: 0}]", "publication.reliability[0].n: number-beyond"),
      ("[{n: 3.5}]", "publication.reliability[0].n: value-kind"),
      ("[{n: }]", "publication.reliability[0].n: value-kind"),
      ("[{n: {minimum: 60, review_below: 30}}]", "publication.reliability[0].n: number-order"),
      ("[{cv: 0}]", "publication.reliability[0].cv: number-not-positive"),
      ("[{cv: 20%}]", "publication.reliability[0].cv: value-kind"),
      ("[{cv: {maximum: 0.1, review_above: 0.2}}]", "publication.reliability[0].cv: number-order"),
      ("[{share: {minimum_bases: 30}}]", "publication.reliability[0].share.minimum_bases: key-unknown"),
      ("[{share: {width_limit: 30}}]", "publication.reliability[0].share.width_limit: share-beyond"),
      ("[{share: {narrow_width: 0.4}}]", "publication.reliability[0].share: number-order"),
      ("[{share: {minimum_df: -1}}]", "publication.reliability[0].share.minimum_df: number-beyond"),
    ])
  func faults(_ text: String, _ expected: String) throws {
    let line = "publication: {reliability: \(text)}\n"
    let found = try RoundFixture(["round.yaml": RoundFixture.round + line]).faults()
    #expect(found == ["round.yaml:13 " + expected])
  }

  @Test("A slip of the pen is answered with what was meant")
  func nearest() throws {
    let line = "publication: {relibility: [nchs]}\n"
    let fixture = try RoundFixture(["round.yaml": RoundFixture.round + line])
    let fault = #expect(throws: DefinitionUnusable.self) { try fixture.load() }
    guard case .definition(.keyUnknown(_, let nearest, _)) = fault?.findings.first?.kind else {
      Issue.record("\(String(describing: fault?.findings))")
      return
    }
    #expect(nearest == "reliability")
  }
}
