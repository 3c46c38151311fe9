import IndexScoring
import SurveyDefinitions
import SurveyModel
import Testing

@Suite("Bridges and last year") struct BridgeTests {
  static let bridge = "bridge: {from: older, reason: {vi: Vì thế, en: Because}}\n"

  @Test("A bridge names the earlier definition and the reason")
  func bridge() throws {
    let index = try RoundFixture(["i.yaml": RoundFixture.index + Self.bridge]).load().index
    #expect(index?.bridge == IndexBridge(from: "older", reason: LocalizedText(vi: "Vì thế", en: "Because")))
  }

  @Test(
    "A bridge without its parts is refused",
    arguments: [
      ("bridge: {from: older}\n", ["i.yaml:22 bridge: key-missing"]),
      ("bridge: {reason: {vi: V, en: B}}\n", ["i.yaml:22 bridge: key-missing"]),
      ("bridge: {from: older, reason: because}\n", ["i.yaml:22 bridge.reason: value-kind"]),
      ("bridge: older\n", ["i.yaml:22 bridge: value-kind"]),
    ])
  func faults(_ text: String, _ expected: [String]) throws {
    #expect(try RoundFixture(["i.yaml": RoundFixture.index + text]).faults() == expected)
  }

  @Test("Last year's place is remembered, none is none, and one that is not there is named where it stands")
  func place() throws {
    let loaded = try RoundFixture(["round.yaml": RoundFixture.round + "last_round: last.json\n", "last.json": "{}"])
      .load()
    #expect(loaded.lastRound?.isResultsFile == true)
    #expect(loaded.lastRound?.named.line == 13)
    #expect(try RoundFixture(["round.yaml": RoundFixture.round + "last_round: null\n"]).load().lastRound == nil)
    #expect(
      try RoundFixture(["round.yaml": RoundFixture.round + "last_round: ../nowhere\n"]).faults()
        == ["round.yaml:13 last_round: definition-file-missing"])
  }
}
