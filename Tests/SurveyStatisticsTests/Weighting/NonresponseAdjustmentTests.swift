import Testing

@testable import SurveyStatistics

/// Nonresponse cells worked by hand.
@Suite struct NonresponseAdjustmentTests {
  private let cells = Categories(name: "cell", of: ["A", "A", "A", "A", "A", "B"])
  private let statuses: [ResponseStatus] = [
    .respondent, .respondent, .nonrespondent, .unknown, .ineligible, .respondent,
  ]
  private let weights: [Double] = [10, 20, 15, 9, 6, 7]

  private func fault(_ rows: [String?], _ statuses: [ResponseStatus], _ weights: [Double]) -> WeightingFault? {
    let step = NonresponseAdjustment(cells: Categories(name: "cell", of: rows), statuses: statuses)
    return SurveyStatisticsTests.fault { () throws(WeightingFault) in try step.adjust(weights) }
  }

  @Test func `unknown eligibility goes to the known, then respondents take over the nonrespondents`() throws {
    let result = try NonresponseAdjustment(cells: cells, statuses: statuses).adjust(weights)
    let known = 60.0 / 51
    for (weight, expected) in zip(result.weights, [15 * known, 30 * known, 0, 0, 6 * known, 7]) {
      #expect(abs(weight - expected) < 1e-13)
    }
    #expect(agrees(result.weights.reduce(0, +), 67))
    #expect(result.diagnostics.zeroedRows == 2)
    #expect(result.projection == nil)
  }

  @Test func `the ineligible can be left out`() throws {
    let step = NonresponseAdjustment(cells: cells, statuses: statuses, keepsIneligible: false)
    #expect(try step.adjust(weights).weights[4] == 0)
  }

  @Test func `a cell without respondents is refused with a neighbour to merge with`() {
    let merges = [CategoryMerge(margin: "cell", category: "B", into: "C")]
    #expect(
      fault(["A", "B", "B", "C"], [.respondent, .nonrespondent, .ineligible, .respondent], [8, 2, 3, 4])
        == .cellWithoutRespondents(cell: "B", eligible: 2, merges: merges))
    #expect(
      fault(["A", "B", "C"], [.respondent, .unknown, .respondent], [8, 2, 4])
        == .cellWithoutKnownStatus(cell: "B", unknown: 2, merges: merges))
  }

  @Test func `a cell of ineligible persons needs no respondents`() {
    #expect(fault(["A", "B"], [.respondent, .ineligible], [8, 2]) == nil)
  }

  @Test func `a person without cell is refused unless the weight is 0`() {
    #expect(
      fault(["A", nil], [.respondent, .respondent], [1, 1]) == .categoryMissing(margin: "cell", rows: 1, first: 1))
    #expect(fault(["A", nil], [.respondent, .respondent], [1, 0]) == nil)
    #expect(fault(["A"], [.respondent, .respondent], [1, 1]) == .rowCount(expected: 2, found: 1))
  }

  @Test func `a status code that stands for nothing is refused`() throws {
    let meanings: [String: ResponseStatus] = ["1.1": .respondent, "2.1": .nonrespondent]
    #expect(try ResponseStatus.reading(["2.1", "1.1"], meanings: meanings) == [.nonrespondent, .respondent])
    for (code, row) in [("1.10", 1), (nil, 1)] as [(String?, Int)] {
      let found = SurveyStatisticsTests.fault { () throws(WeightingFault) in
        try ResponseStatus.reading(["1.1", code], meanings: meanings)
      }
      #expect(found == .statusUnknown(row: row, code: code))
    }
  }
}
