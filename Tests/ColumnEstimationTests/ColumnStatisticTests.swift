import ColumnEstimation
import SurveyStatistics
import Testing

@Suite struct ColumnStatisticTests {
  @Test func `arguments name a column and its codes`() {
    #expect(ColumnStatistic(share: "qn8=1,2") == .share("qn8", values: ["1", "2"]))
    #expect(ColumnStatistic(ratio: "paid/due") == .ratio("paid", "due"))
    #expect(ColumnStatistic(net: "q1=4,5/1,2") == .net("q1", top: ["4", "5"], bottom: ["1", "2"]))
  }

  @Test func `a code that holds a comma stands in quotes`() {
    #expect(ColumnStatistic(share: "age=\"(0,19]\",x") == .share("age", values: ["(0,19]", "x"]))
  }

  @Test func `codes that no cell holds are known`() throws {
    var totals = ColumnTotals(statistics: [.share("q", values: ["1", "9"])], by: [], hasPSUs: false)
    try totals.add(stratum: "", psu: "", weight: 1, group: { _ in "" }) { _ in .present(text: "1", number: nil) }
    #expect(totals.codesNotFound.map(\.code) == ["9"])
  }

  @Test func `a net score needs codes at both ends`() {
    #expect(ColumnStatistic(net: "y=1/,") == nil)
    #expect(ColumnStatistic(net: "y=,/1") == nil)
  }

  @Test(arguments: ["qn8", "=1", "qn8=", "qn8=,"])
  func `a share without column or codes is refused`(argument: String) {
    #expect(ColumnStatistic(share: argument) == nil)
  }

  @Test func `statistics of a small table agree with the arithmetic by hand`() throws {
    // Weights 1, 2, 3, 4; y = 10, 9, missing, 6; code = a, b, a, missing.
    let rows: [(weight: Double, y: Double?, code: String?)] = [(1, 10, "a"), (2, 9, "b"), (3, nil, "a"), (4, 6, nil)]
    var totals = ColumnTotals(
      statistics: [.mean("y"), .total("y"), .share("code", values: ["a"]), .nps("y"), .ratio("y", "y")], by: [],
      hasPSUs: false)
    for row in rows {
      try totals.add(stratum: "", psu: "", weight: row.weight, group: { _ in "" }) { column in
        if column == "y" { return row.y.map { .present(text: "", number: $0) } ?? .missing }
        return row.code.map { .present(text: $0, number: nil) } ?? .missing
      }
    }
    let (found, design) = try totals.estimates(design: SampleDesign(), shareInterval: .kornGraubard, level: 0.95)
    // mean (10 + 18 + 24)/7, total 52, share (1 + 3)/6, NPS (1 + 2 − 4)/7, ratio 1.
    let byHand: [Double] = [52.0 / 7, 52, 4.0 / 6, -1.0 / 7, 1]
    #expect(found.compactMap(\.estimate.value) == byHand)
    #expect(found.map(\.estimate.base) == [3, 3, 3, 3, 3])
    #expect(design.psus == 4)
    #expect(design.degreesOfFreedom == 3)
    #expect(found[4].estimate.standardError == 0)
    #expect(found[2].estimate.interval?.method == .kornGraubard)
    #expect(found[0].estimate.interval?.method == .t)
  }

  @Test func `rows without a value of the splitting column are in no group and stay in the design`() throws {
    var totals = ColumnTotals(statistics: [.mean("y")], by: ["g"], hasPSUs: true)
    for (psu, group) in [("1", "m"), ("2", "m"), ("3", "f"), ("4", ""), ("5", "f")] {
      try totals.add(stratum: "s", psu: psu, weight: 1, group: { _ in group }) { _ in .present(text: "2", number: 2) }
    }
    let (rows, design) = try totals.estimates(design: SampleDesign(), shareInterval: .wald, level: 0.95)
    #expect(rows.map(\.group) == [["f"], ["m"]])
    #expect(rows.map(\.estimate.degreesOfFreedom) == [1, 1])
    #expect(design.psus == 5)
    #expect(totals.rowsInNoGroup == 1)
  }
}
