import IndexScoring
import SurveyModel
import SurveyStatistics
import Testing

/// Hand: normalised values, means and ranks checked on paper.
@Suite struct CompositeScorerTests {
  private typealias Made = TestComposite

  private func kinds(_ body: () throws -> Void) -> [CompositeFinding] {
    do {
      try body()
      return []
    } catch let error as CompositeRefused {
      return error.findings.compactMap { if case .composite(let kind) = $0.kind { kind } else { nil } }
    } catch {
      return []
    }
  }

  @Test func `min-max brings the observed range to the scale, and turns a bad indicator round`() throws {
    // 1 + 9·(x − 2)/(6 − 2) for 2, 3, 6; lower is better: 1 + 9·(6 − x)/4.
    let up = try Made.scores(Made.indicator("x", .minMax(to: Made.ends("1", "10"))), ["x": ["2", "3", "6"]])
    #expect(up.texts("x") == ["1", "3.25", "10"])
    let down = try Made.scores(
      Made.indicator("x", better: .lower, .minMax(to: Made.ends("1", "10"))), ["x": ["2", "3", "6"]])
    #expect(down.texts("x") == ["10", "7.75", "1"])
    #expect(down.rankNumbers == [1, 2, 3])
    let extremes = try #require(down.index?.extremes)
    #expect((extremes.lowest, extremes.highest) == ([0], [2]))
  }

  @Test func `goalposts do not depend on other units; beyond them a value is set to the end or leaves the scale`()
    throws
  {
    // 100·(x − 20)/(85 − 20), as a life expectancy: 20 → 0, 46 → 40, 85 → 100, 98 → 120 unless clipped.
    let cells = ["x": ["20", "46", "85", "98"]]
    let scale = Made.ends("0", "100")
    let clipped = try Made.scores(Made.indicator("x", Made.goalposts("20", "85", scale)), cells)
    #expect(clipped.texts("x") == ["0", "40", "100", "100"])
    #expect(clipped.rankNumbers == [4, 3, 1, 1])
    #expect(
      clipped.findings.map(\.kind) == [.composite(.beyondGoalposts(indicator: "x", units: ["D"], clipped: true))])
    let free = try Made.scores(Made.indicator("x", Made.goalposts("20", "85", scale, clips: false)), cells)
    #expect(free.texts("x") == ["0", "40", "100", "120"])
    let down = try Made.scores(Made.indicator("x", better: .lower, Made.goalposts("20", "85", scale)), cells)
    #expect(down.texts("x") == ["100", "60", "0", "0"])
  }

  @Test func `an indicator is divided by its denominator before it is brought to a scale`() throws {
    // 60/4000 = 0.015, 120/3000 = 0.04, 45/9000 = 0.005: 1 + 9·(0.04 − x)/0.035.
    let scores = try Made.scores(
      Made.indicator("late", per: "files", better: .lower, .minMax(to: Made.ends("1", "10"))),
      ["late": ["60", "120", "45"], "files": ["4000", "3000", "9000"]])
    #expect(scores.texts("late") == ["7.428571428571", "1", "10"])
  }

  @Test func `means follow their weights; a geometric mean makes good a weak part only in part`() throws {
    // (2·4 + 1·1)/3 = 3; (4²·1)^(1/3) = 16^(1/3) = 2.519842099790; 6 + 0.5 = 6.5; (2·8 + 27)/3 = 14.333…; (8²·27)^(1/3) = 12.
    let parts = [Made.indicator("a", weight: 2), Made.indicator("b", weight: 1)]
    let cells = ["a": ["4", "8", "5"], "b": ["1", "27", "5"]]
    #expect(
      try Made.scores(Made.node("m", .arithmetic, parts), cells).texts("m") == ["3", "14.333333333333", "5"])
    #expect(
      try Made.scores(Made.node("m", .geometric, parts), cells).texts("m") == ["2.51984209979", "12", "5"])
    #expect(try Made.scores(Made.node("m", .sum, parts), cells).texts("m") == ["5", "35", "10"])
  }

  @Test func `equal decimals tie exactly, and a node can part them`() throws {
    // 0.1 + 0.2 = 0.3 + 0 as decimals, not as doubles.
    let root = Made.node("s", .sum, [Made.indicator("a"), Made.indicator("b")])
    let cells = ["a": ["0.1", "0.3", "0.05"], "b": ["0.2", "0", "0.05"]]
    #expect(try Made.scores(root, cells).rankNumbers == [1, 1, 3])
    #expect(try Made.scores(root, cells, ties: .byNode("b")).rankNumbers == [1, 2, 3])
  }

  @Test func `a unit with an empty cell has no value above it and no rank, and the others keep theirs`() throws {
    let root = Made.node(
      "s", .sum, [Made.node("d", .sum, [Made.indicator("a"), Made.indicator("b")]), Made.indicator("c")])
    let scores = try Made.scores(root, ["a": ["1", "2", "3"], "b": ["1", "", "1"], "c": ["1", "1", "1"]])
    #expect(scores.texts("d") == ["2", "–", "4"])
    #expect(scores.texts("c") == ["1", "1", "1"])
    #expect(scores.rankNumbers == [2, 0, 1])
    #expect(scores.ranking == [2, 0, 1])
    #expect(
      scores.findings == [
        Finding(
          .composite(.unitIncomplete(unit: "B", empty: ["b"], nodes: 2)),
          at: SourceLocation(file: "table.csv", line: 3))
      ])
  }

  @Test func `what is not defined is refused by the name of unit and indicator`() {
    let geometric = Made.node("g", .geometric, [Made.indicator("a"), Made.indicator("b")])
    #expect(
      kinds { _ = try Made.scores(geometric, ["a": ["1", "2"], "b": ["0", "3"]]) }
        == [.geometricNotPositive(unit: "A", node: "g", part: "b")])
    #expect(
      kinds { _ = try Made.scores(Made.indicator("a", per: "n"), ["a": ["1", "2"], "n": ["0", "4"]]) }
        == [.denominatorNotPositive(unit: "A", indicator: "a", column: "n", found: "0")])
    #expect(
      kinds {
        _ = try Made.scores(Made.indicator("a", .minMax(to: Made.ends("0", "1"))), ["a": ["3", "3"]])
      } == [.rangeEmpty(indicator: "a")])
    #expect(
      kinds { _ = try Made.scores(Made.indicator("a", better: .lower), ["a": ["3", "4"]]) }
        == [.directionWithoutScale(indicator: "a")])
    #expect(
      kinds { _ = try Made.scores(Made.indicator("a", per: "n"), ["a": ["10000000000000"], "n": ["0.01"]]) }
        == [.valueTooLarge(unit: "A", node: "a")])
  }

  @Test func `each published level is compared with the published level below it`() throws {
    // d is published 0.02 too high; the total agrees with the published d, so that one fault is told once.
    let root = Made.node(
      "s", .sum,
      [
        Made.node("d", .sum, [Made.indicator("a"), Made.indicator("b")], published: "D"), Made.indicator("c"),
      ], published: "S")
    let cells = ["a": ["1", "1"], "b": ["2", "2"], "c": ["4", "4"], "D": ["3.02", "3.01"], "S": ["7.02", "7.01"]]
    let scores = try Made.scores(root, cells, tolerance: "0.01")
    #expect(scores.comparisons.map(\.agrees) == [true, true, false, true])
    #expect(
      scores.findings.map(\.kind) == [
        .composite(
          .publishedDiffers(unit: "A", node: "d", published: "3.02", found: "3", tolerance: "0.01"))
      ])
    #expect(scores.texts("s") == ["7", "7"])
  }

  @Test func `permuting the units permutes values and ranks`() throws {
    // Law: random tables with few different values, so that ties are forced.
    let mean = Made.node(
      "m", .geometric,
      [
        Made.indicator("a", better: .lower, .minMax(to: Made.ends("1", "10")), weight: 2),
        Made.indicator("b", Made.goalposts("0", "4", Made.ends("1", "10"))),
      ])
    let sum = Made.node("m", .sum, [Made.indicator("a"), Made.indicator("b")])
    for seed in 0..<2_000 {
      var generator = KeyedGenerator(seed: UInt64(seed), key: ["composite"])
      let a = ["0", "0.4"] + (0..<4).map { _ in "0.\(Int.random(in: 0...4, using: &generator))" }
      let b = (0..<6).map { _ in "0.\(Int.random(in: 0...4, using: &generator))" }
      let order = (0..<6).shuffled(using: &generator)
      let root = seed % 10 == 0 ? mean : sum
      let straight = try Made.scores(root, ["a": a, "b": b])
      let permuted = try Made.scores(root, ["a": order.map { a[$0] }, "b": order.map { b[$0] }])
      #expect(permuted.rankNumbers == order.map { straight.rankNumbers[$0] }, "seed \(seed)")
      #expect(permuted.texts("m") == order.map { straight.texts("m")[$0] }, "seed \(seed)")
    }
  }

  @Test func `what has more than 14 digits before the point is refused, not cut`() {
    let large = ["a": ["90000000000000"], "b": ["90000000000000"]]
    #expect(
      kinds { _ = try Made.scores(Made.node("s", .sum, [Made.indicator("a"), Made.indicator("b")]), large) }
        == [.valueTooLarge(unit: "A", node: "s")])
    let narrow = Made.goalposts("0", "0.001", Made.ends("1", "10"), clips: false)
    #expect(
      kinds { _ = try Made.scores(Made.indicator("a", narrow), ["a": ["90000000000000"]]) }
        == [
          .beyondGoalposts(indicator: "a", units: ["A"], clipped: false), .valueTooLarge(unit: "A", node: "a"),
        ])
  }
}
