@testable import SurveyStatistics

/// The nine-respondent survey of two strata and five PSUs for which R `survey` 4.1-1 and 4.5 gave the reference values
/// in these tests: y and x are numbers, b is 0/1, `domain` splits the respondents; N_h is 9 PSUs in A, 8 in B, 5 in C.
enum Fixture24 {
  struct Row {
    let stratum: String
    let psu: String
    let weight: Double
    let y: Double
    let x: Double
    let b: Double
    let domain: String
  }

  static let rows: [Row] = [
    Row(stratum: "A", psu: "a1", weight: 10, y: 3, x: 1, b: 1, domain: "u"),
    Row(stratum: "A", psu: "a1", weight: 10, y: 5, x: 2, b: 0, domain: "u"),
    Row(stratum: "A", psu: "a2", weight: 12, y: 4, x: 1.5, b: 1, domain: "v"),
    Row(stratum: "A", psu: "a2", weight: 12, y: 8, x: 2.5, b: 1, domain: "u"),
    Row(stratum: "A", psu: "a3", weight: 11, y: 6, x: 2, b: 0, domain: "v"),
    Row(stratum: "B", psu: "b1", weight: 20, y: 10, x: 3, b: 1, domain: "v"),
    Row(stratum: "B", psu: "b1", weight: 18, y: 12, x: 4, b: 0, domain: "v"),
    Row(stratum: "B", psu: "b2", weight: 22, y: 9, x: 3.5, b: 1, domain: "u"),
    Row(stratum: "B", psu: "b2", weight: 20, y: 7, x: 2, b: 1, domain: "u"),
  ]

  /// Two more respondents in stratum C, which has one PSU.
  static let lonelyRows =
    rows + [
      Row(stratum: "C", psu: "c1", weight: 15, y: 20, x: 5, b: 0, domain: "v"),
      Row(stratum: "C", psu: "c1", weight: 15, y: 18, x: 4.5, b: 1, domain: "u"),
    ]

  static let population: [String: Double] = ["A": 9, "B": 8, "C": 5]

  // Variables: the constant 1, y, x, b. One base: everybody.
  static let layout = VariableLayout(variables: 4, bases: [[0]], respondentsArePSUs: false)
  static let total = LinearStatistic.total([Coefficient(1)], base: 0)
  static let mean = LinearStatistic.ratio([Coefficient(1)], to: [Coefficient(0)], base: 0)
  static let ratio = LinearStatistic.ratio([Coefficient(1)], to: [Coefficient(2)], base: 0)
  static let shareB = LinearStatistic.ratio([Coefficient(3)], to: [Coefficient(0)], base: 0)

  static func entries(_ row: Row) -> [RowEntry] {
    [
      RowEntry(variable: 0), RowEntry(variable: 1, value: row.y), RowEntry(variable: 2, value: row.x),
      RowEntry(variable: 3, value: row.b),
    ]
  }

  static func table(
    _ rows: [Row] = rows, layout: VariableLayout = layout, part: (Row) -> String = { $0.domain }
  ) throws -> TotalsTable {
    var table = TotalsTable(layout: layout)
    for row in rows {
      let slot = table.slot(stratum: row.stratum, psu: row.psu, part: part(row))
      try table.add(slot, weight: row.weight, entries: entries(row))
    }
    return table
  }
}

/// Reference values are given to twelve significant digits.
let printedDigits = 1e-11

func agrees(_ value: Double?, _ expected: Double, relative: Double = printedDigits) -> Bool {
  guard let value else { return false }
  return abs(value - expected) <= relative * abs(expected)
}
