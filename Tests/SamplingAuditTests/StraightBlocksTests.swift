import SurveyModel
import Testing

@testable import SamplingAudit

private typealias Interview = AuditFixture.Interview

/// Forms that are filled in block by block.
@Suite struct StraightBlocksTests {
  /// Blocks of 3, 3, 3 and 2 items; the last is too short to be looked at.
  private var fixture: AuditFixture {
    var fixture = AuditFixture(interviews: [
      Interview(codes: [4, 4, 4, 5, 5, 5, 3, 3, 3, 1, 2]),  // 3 of 3 blocks: block by block
      Interview(codes: [4, 4, 4, 5, 5, 5, 3, 3, 4, 1, 1]),  // 2 of 3
      Interview(codes: [4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4]),  // one straight line: another check's
      Interview(codes: [1, 2, 3, 4, 5, 1, 2, 3, 4, 5, 1]),  // none
      Interview(codes: [4, 4, 4, 0, 0, 5, 3, 3, 3, 1, 2]),  // a block of one answer: cannot be told
    ])
    fixture.blocks = [3, 3, 3, 2]
    return fixture
  }

  /// 1 of 3; straight blocks (3 + 2 + 3 + 0)/4 = 2; longest runs 3, 3, 11, 1: 18/4.
  @Test func `a form is filled in block by block where every block is a line and the whole is none`() throws {
    let result = try #require(fixture.result(.straightBlocks, warn: 0.15))
    #expect(result.value == 1.0 / 3)
    #expect(result.detail == .blocks(1, of: 3, straight: 2, blocks: 3, longestRun: 4.5))
    #expect(result.cases.map(\.line) == [2])
    #expect(result.severity == .warning)
  }

  @Test func `forms of too few blocks are not looked at`() {
    var short = fixture
    short.blocks = [6, 3, 2]
    #expect(short.result(.straightBlocks)?.obstacle == .fewBlocks(found: 2, needed: 3, items: 3))
    short.blocks = []
    #expect(short.result(.straightBlocks)?.obstacle == .fewBlocks(found: 1, needed: 3, items: 3))
  }

  private static let rules = ShippedRules.only([.straightBlocks, .interviewerStraightBlocks])
  /// The blocks of the citizen form of 39 items that are long enough, in a battery of their own, and three large ones.
  private static let batteries = [[9, 10, 3, 4, 3, 3, 3], [8, 8, 8]]
  private static let settings: [(blocks: [Int], correlation: Double)] =
    batteries.flatMap { blocks in [0, 0.5, 0.7, 0.84].map { (blocks, $0) } }

  private func report(
    _ setting: (blocks: [Int], correlation: Double), conduct: [HonestSurvey.Conduct], seed: UInt64
  ) -> (named: Set<String>, report: AuditReport) {
    var survey = HonestSurvey(items: setting.blocks.reduce(0, +), correlation: setting.correlation, seed: seed)
    survey.blocks = setting.blocks
    let units = (1...12).map { "U\($0)" }
    var fixture = AuditFixture(
      interviews: units.flatMap { survey.interviews(unit: $0, conduct: conduct) }, units: units)
    fixture.blocks = setting.blocks
    let report = AuditReport(fixture.evidence(), rules: Self.rules)
    let named = report.others.compactMap { result -> String? in
      guard result.severity >= .warning, case .interviewer(let name) = result.subject else { return nil }
      return name
    }
    return (Set(named), report)
  }

  @Test(arguments: settings)
  func `of honest interviewers at most one in a hundred is named, and no honest unit`(
    _ setting: (blocks: [Int], correlation: Double)
  ) {
    let (named, report) = report(setting, conduct: [], seed: 2026)
    #expect(named.count <= 1, "of 108 honest interviewers, named: \(named)")
    let values = report.units.flatMap(\.results).compactMap(\.value)
    #expect(values.count == 12 && values.allSatisfy { $0 < 0.04 }, "\(values)")
  }

  @Test(arguments: settings)
  func `of those who fill in block by block nine in ten are found`(
    _ setting: (blocks: [Int], correlation: Double)
  ) {
    let (named, _) = report(setting, conduct: [.byBlock], seed: 11)
    #expect(named.count { $0.hasSuffix("-I0") } >= 11, "of 12: \(named.sorted())")
    #expect(named.count { !$0.hasSuffix("-I0") } <= 1, "\(named.sorted())")
  }
}
