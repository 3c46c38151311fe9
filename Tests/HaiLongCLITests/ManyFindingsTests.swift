import Foundation
import Testing

/// Files that are faulty throughout.
@Suite struct ManyFindingsTests {
  @Test func `all findings are counted, though the first thousand of a kind are kept`() throws {
    let columns = SmallRound.columns.joined(separator: ",")
    let records = (0..<1_500).map { "R\($0),U01,a,p\($0),1.5,30,7,2\n" }
    let round = try SmallRound(["faulty.csv": columns + "\n" + records.joined()])
    let check = try BuiltProgram.run(["check", "--form", round.path("form.yaml"), round.path("faulty.csv")])
    #expect(check.status == 1)
    #expect(check.error.contains("1,495 more of this kind"))
    #expect(check.error.contains("1,500 records read, 0 used, 1,500 quarantined"))
    let imported = try round.run(
      "import", round.path("faulty.csv"), "--form", "tiny", "--basis", "probability")
    #expect(imported.status == 1)
    #expect(imported.error.contains("1,495 more of this kind"))
  }

  @Test func `equal respondents do not take quadratic time`() throws {
    let columns = SmallRound.columns.joined(separator: ",")
    let records = String(repeating: "R1,U01,a,p1,1.5,30,1,2\n", count: 15_000)
    let round = try SmallRound(["equal.csv": columns + "\n" + records])
    let clock = ContinuousClock()
    let time = try clock.measure {
      let imported = try round.run("import", round.path("equal.csv"), "--form", "tiny", "--basis", "probability")
      #expect(imported.out.contains("15,000 records, 1 count, 14,999 quarantined"))
    }
    // Joining every record with every other took 25 seconds and more; the bound leaves room for a busy machine.
    #expect(time < .seconds(15))
  }
}
