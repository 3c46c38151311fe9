import Foundation
import Testing

/// Outside: answers of people who chose themselves have values, no error, and feed no index.
@Suite struct SelfSelectedTests {
  private func round() throws -> SmallRound {
    let definition = SmallRound.definition.replacingOccurrences(
      of: "two.csv, form: tiny, basis: probability", with: "two.csv, form: tiny, basis: self_selected")
    return try SmallRound(["round.yaml": definition + "index: index.yaml\n"])
  }

  private func said(_ round: SmallRound) -> String {
    """
    \(round.path("batches/two.csv")): note: respondents of this batch chose themselves; its figures have no sampling \
    error, and feed an index only where it accepts them [batch-self-selected]
    warning: the 12 responses of unit 'U02' are self-selected and cannot feed the index; the unit has no index and no \
    rank [criterion-self-selected]
    24 records read, 24 used, 0 quarantined; 2 kinds of finding

    """
  }

  @Test func `a self-selected batch has values and counts without error or interval`() throws {
    let round = try round()
    let run = try round.run("satisfaction", "--json")
    #expect(run.status == 0)
    #expect(run.error == said(round))
    let rows = try JSONRows(run.out).rows.filter { $0["self_selected"] as? Bool == true }
    #expect(rows.count == 6)
    for row in rows {
      #expect(row["estimate"] is Double)
      #expect(row["base"] as? Int == 12)
      #expect(row["withheld"] as? String == "self_selected")
      for name in ["se", "ci_low", "ci_high", "level", "interval", "df", "n_eff", "deff"] {
        #expect(row[name] is NSNull, "\(name)")
      }
    }
  }

  @Test func `a self-selected batch does not join the sample of everybody`() throws {
    let rows = try JSONRows(round().run("satisfaction", "--json").out)
    let sample = rows.rows.filter { $0["self_selected"] as? Bool == false && $0["target"] as? String == "overall" }
    #expect(sample.map { $0["base"] as? Int } == [12, 12])
  }

  @Test func `a self-selected batch feeds no index`() throws {
    let round = try round()
    let run = try round.run("index", "--json")
    #expect(run.status == 0)
    #expect(run.error == said(round))
    let rows = try JSONRows(run.out)
    #expect(try rows.row(["unit": "U01"])["rank"] as? Int == 1)
    let unranked = try rows.row(["unit": "U02"])
    #expect(unranked["index"] is NSNull && unranked["rank"] is NSNull && unranked["points"] is NSNull)
  }
}
