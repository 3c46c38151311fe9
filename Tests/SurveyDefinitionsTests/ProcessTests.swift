import Foundation
import IndexScoring
import SurveyDefinitions
import SurveyModel
import Testing

@Suite("The scoring process") struct ProcessTests {
  static let wide = "unit,criterion,self,appraised,final,evidence\nU1,1.1,3,2.5,2.5,\"a, b\"\nU2,1.3,,,0,\n"
  static let header = "unit,criterion,stage,points,evidence,by,at,reason\n"
  static let sound = [
    "U2,1.1,self,3,e1,U2,2021-12-01,", "U2,1.1,appraised,1,,A,2021-12-10,no plan",
    "U2,1.1,explanation,,e2,U2,2021-12-12,the plan is attached", "U2,1.1,reappraised,2,,A,2021-12-15,",
    "U2,1.1,council,2.5,,C,2022-01-05,", "U2,1.1,final,2.5,,C,2022-01-10,",
    "U2,1.1,final,2,,C,2022-04-01,counted twice",
  ]
  static let round = RoundFixture.round + "process: process.csv\npublished: 2022-03-22\n"

  func fixture(_ steps: [String], wide: String = wide, round: String = round) throws -> RoundFixture {
    try RoundFixture([
      "round.yaml": round, "appraisal.csv": wide, "process.csv": Self.header + steps.joined(separator: "\n") + "\n",
    ])
  }

  @Test("The last decision counts, every step is kept, and what follows publication is marked")
  func history() throws {
    let loaded = try fixture(Self.sound).load()
    let entry = try #require(loaded.appraisal.first { $0.unit == "U2" && $0.criterion == "1.1" })
    #expect(entry.final == Points(whole: 2))
    #expect(entry.selfScore == Points(whole: 3))
    #expect(entry.appraised == Points(whole: 2))
    #expect(entry.reason == "counted twice")
    #expect(entry.evidence == "e2")
    #expect(
      entry.history.map(\.stage) == [.selfScore, .appraised, .explanation, .reappraised, .council, .final, .final])
    #expect(entry.history.map(\.isAfterPublication) == [false, false, false, false, false, false, true])
    #expect(entry.changesAfterPublication.map(\.points) == [Points(whole: 2)])
    #expect(loaded.round.published == "2022-03-22")
    #expect(loaded.inputs.contains { $0.hasSuffix("/process.csv") })
  }

  @Test("A process alone is enough, and without a decision of the end the council's points count")
  func alone() throws {
    let round = Self.round.replacingOccurrences(of: "appraisal: appraisal.csv\n", with: "")
    let steps = ["U1,1.1,council,1,,,2022-01-05,", "U2,1.1,council,3,,,2022-01-05,", "U2,1.3,final,0,,,2022-01-05,"]
    #expect(try fixture(steps, round: round).load().appraisal.map(\.final) == [1, 3, 0].map { Points(whole: $0) })
    #expect(try fixture(Array(steps.dropLast()), round: round).faults() == ["process.csv: appraisal-missing"])
  }

  @Test(
    "Faults of a process name their place",
    arguments: [
      (1, "U2,1.1,appraised,4,,A,2021-12-10,", "process.csv:3 points: points-out-of-range"),
      (1, "U2,1.1,appraised,\"1,5\",,A,2021-12-10,", "process.csv:3 points: cell-unreadable"),
      (1, "U2,1.1,appraised,,,A,2021-12-10,", "process.csv:3 points: process-points-missing"),
      (1, "U2,1.1,apraised,1,,A,2021-12-10,", "process.csv:3 stage: value-not-allowed"),
      (1, "U2,1.1,appraised,1,,A,2021-13-10,", "process.csv:3 at: cell-unreadable"),
      (1, "U2,1.1,appraised,1,,A,,", "process.csv:3 at: cell-unreadable"),
      (1, "U2,1.1,appraised,1,,A,2021-11-30,", "process.csv:3 stage: process-unordered"),
      (1, "U2,1.9,appraised,1,,A,2021-12-10,", "process.csv:3 criterion: name-unknown"),
      (1, "U9,1.1,appraised,1,,A,2021-12-10,", "process.csv:3 unit: name-unknown"),
      (1, "U1,1.1,appraised,1,,A,2021-12-10,", "process.csv:3 criterion: process-in-both-files"),
      (2, "U2,1.1,explanation,1,,U2,2021-12-12,why", "process.csv:4 points: process-points-superfluous"),
      (2, "U2,1.1,explanation,,e2,U2,2021-12-12,", "process.csv:4 reason: process-explanation-empty"),
      (5, "U2,1.1,final,2,,C,2022-01-10,", "process.csv:7 stage: process-change-unexplained"),
      (5, "U2,1.1,final,n/a,,C,2022-01-10,x", "process.csv:7 points: not-applicable-refused"),
      (6, "U2,1.1,final,2.5,,C,2022-04-01,", "process.csv:8 reason: process-late-unexplained"),
    ])
  func faults(_ position: Int, _ line: String, _ expected: String) throws {
    var steps = Self.sound
    steps[position] = line
    #expect(try fixture(steps).faults() == [expected])
  }

  @Test("Points that nobody decided on are no result")
  func undecided() throws {
    #expect(try fixture(Array(Self.sound.prefix(4))).faults() == ["process.csv:5 stage: process-undecided"])
  }

  @Test("A row of the wide file after publication needs a reason, too")
  func wideAfterPublication() throws {
    let rows = { (reason: String) in
      "unit,criterion,final,at,reason\nU1,1.1,2,2022-04-01,\(reason)\nU2,1.3,0,,\n"
    }
    #expect(
      try fixture(Self.sound, wide: rows("")).faults() == ["appraisal.csv:2 reason: process-late-unexplained"])
    let entries = try fixture(Self.sound, wide: rows("an appeal")).load().appraisal
    #expect(entries.first?.changesAfterPublication.map(\.reason) == ["an appeal"])
  }

  @Test("The day of publication is a day")
  func published() throws {
    let round = Self.round.replacingOccurrences(of: "2022-03-22", with: "spring")
    #expect(try fixture(Self.sound, round: round).faults() == ["round.yaml:14 published: value-kind"])
  }
}
