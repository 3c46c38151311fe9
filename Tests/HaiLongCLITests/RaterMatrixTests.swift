import Foundation
import Testing

/// Leaders of three units rate each other: one record is one rating, by a rater, of a unit.
@Suite struct RaterMatrixTests {
  private static let form = """
    form: leaders
    version: "1"
    title: {vi: Phiếu lãnh đạo, en: Leaders' form}
    roles: {respondent: rater, unit: rated, rater_unit: own, psu: rater}
    scales:
      two:
        points:
          - {code: 0, label: {vi: Không, en: No}, score: 0, bottom: true}
          - {code: 1, label: {vi: Có, en: Yes}, score: 1, top: true}
    items:
      - {id: good, type: ordinal, scale: two, label: {vi: Phối hợp tốt, en: Works well with us}}
    satisfaction: {node: overall, definition: top2, aggregate: pooled_answers, items: [good]}

    """
  private static let round = """
    round: matrix
    title: {vi: Đợt chấm chéo, en: Cross rating}
    forms: [form.yaml]
    units: units.csv
    batches: [{file: batches/one.csv, form: leaders, basis: census, mode: online}]
    publication: {smallest_base_shown: 1, smallest_base: 5}
    index: index.yaml

    """
  private static let units = "code,name_vi,name_en,block\nA,A,A,ward\nB,B,B,ward\nC,C,C,ward\n"
  private static let index = SmallRound.index.replacingOccurrences(of: "form: tiny", with: "form: leaders")
    .replacingOccurrences(of: "smallest_base: 10", with: "smallest_base: 5")

  /// Six raters of each unit; all of A and the first three of B and C are content with everybody they rate.
  private static let ratings: [String] = ["A", "B", "C"].flatMap { own in
    (1...6).flatMap { rater in
      ["A", "B", "C"].filter { $0 != own }.map { rated in
        "\(own)\(rater),\(own),\(rated),\(own == "A" || rater <= 3 ? 1 : 0)"
      }
    }
  }

  private func round(_ rows: [String]) throws -> SmallRound {
    try SmallRound([
      "round.yaml": Self.round, "form.yaml": Self.form, "units.csv": Self.units, "index.yaml": Self.index,
      "batches/one.csv": (["rater,own,rated,good"] + rows).map { $0 + "\n" }.joined(),
    ])
  }

  @Test func `one respondent may rate several units, once each, and never the own one`() throws {
    let again = Self.ratings + ["A1,A,B,0", "A1,A,A,1", "A7,,B,1"]
    let round = try round(again)
    let run = try BuiltProgram.run(["check", "--form", round.path("form.yaml"), round.path("batches/one.csv")])
    #expect(run.error.contains("one.csv:38: error: ") && run.error.contains("[respondent-repeated]"))
    #expect(run.error.contains("a respondent of unit 'A' must not rate it; the record is quarantined [self-rating]"))
    #expect(run.error.contains("the respondent's own unit is blank"))
    #expect(run.error.contains("39 records read, 36 used, 3 quarantined"))
  }

  @Test func `ratings by the same people share their error between units, through the store and without it`() throws {
    let round = try round(Self.ratings)
    let rows = try JSONRows(round.run("index", "--json").out)
    // A is rated by 12 people of B and C, half of them content; B and C by 6 of A, all content, and 6 others, half.
    #expect(try rows.row(["unit": "A"])["index"] as? Double == 50)
    #expect(try rows.row(["unit": "B"])["index"] as? Double == 75)
    let direct = try JSONRows(round.run("index", "--json", "--no-store").out)
    for unit in ["A", "B", "C"] {
      let (stored, read) = (try rows.row(["unit": unit]), try direct.row(["unit": unit]))
      #expect(
        stored["se"] as? Double == read["se"] as? Double && stored["rank_set"] as? [Int] == read["rank_set"] as? [Int])
      // 18 raters are the PSUs of the whole design, 12 of whom rate the unit: √(18/17 · p(1 − p)/12) of a share.
      let p = unit == "A" ? 0.5 : 0.75
      let error = 100 * (18.0 / 17 * p * (1 - p) / 12).squareRoot()
      #expect(abs((read["se"] as? Double ?? 0) - error) < 1e-9)
    }
  }
}
