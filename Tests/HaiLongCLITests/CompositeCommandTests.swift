import Foundation
import Testing

/// Outside: composite indices of indicators.
@Suite struct CompositeCommandTests {
  private static let demo = ["composite", "Data/composites/demo-business.yaml", "Data/composites/demo-business.csv"]
  private static let papi = ["composite", "Data/composites/papi-2016.yaml", "Data/papi-2011-2016/papi_2016.csv"]

  /// Value and rank of each unit at a node.
  private func values(_ run: Run, _ node: String) throws -> [String] {
    try JSONRows(run.out).rows.filter { $0["node"] as? String == node }.map { row in
      let value = (row["value"] as? NSNumber).map { "\($0)" } ?? "–"
      return "\(row["unit"] ?? "") \(value) \(row["rank"] as? Int ?? 0)"
    }
  }

  @Test func `the made-up index is what it is on paper`() throws {
    let run = try BuiltProgram.run(Self.demo + ["--json"])
    #expect(run.status == 0)
    // Licence: 1 + 9·(15 − days)/14, 20 days set to 15. Late: 1 + 9·(0.04 − share)/0.035.
    #expect(
      try values(run, "licence") == [
        "P1 7.428571428571 2", "P2 4.857142857143 4", "P3 8.714285714286 1", "P4 1 5", "P5 6.785714285714 3",
      ])
    #expect(
      try values(run, "late") == [
        "P1 7.428571428571 2", "P2 1 5", "P3 10 1", "P4 6.142857142857 3", "P5 3.571428571429 4",
      ])
    // (3·licence + late)/4, then (entry²·training)^(1/3); P4 has no figure for training.
    #expect(
      try values(run, "index") == [
        "P1 5.610310036342 2", "P2 3.487907735655 4", "P3 6.943358864018 1", "P4 – 0", "P5 4.856102512398 3",
      ])
    let document = try JSONRows(run.out).document
    #expect(document["schema"] as? String == "hailong-composite/1")
    #expect(document["rows_left_out"] as? Int == 1)
  }

  @Test func `the text says on whom every value depends, and what is missing`() throws {
    let en = try BuiltProgram.run(Self.demo)
    #expect(en.out.replacing("\n", with: " ").contains("the value of every unit depends on these extremes"))
    #expect(
      en.error.contains("unit 'P4' has no value at 1 indicator; it has no value and no rank at 2 nodes above"))
    #expect(en.error.contains("'licence' lies beyond its goalposts for 1 unit; it was set to the nearer one"))
    let vi = try BuiltProgram.run(Self.demo + ["--lang", "vi"])
    #expect(vi.out.replacing("\n", with: " ").contains("giá trị của mọi đơn vị phụ thuộc vào hai cực trị này"))
  }

  @Test func `PAPI 2016 is recomputed, and a figure that is changed is found`() throws {
    let run = try BuiltProgram.run(Self.papi)
    #expect(run.status == 0 && run.error == "")
    #expect(run.out.contains("441 published values compared with what the parts give: all agree"))
    let text = try String(contentsOf: BuiltProgram.root.appendingPathComponent(Self.papi[2]), encoding: .utf8)
    let changed = try BuiltProgram.file(
      "papi.csv",
      text.replacingOccurrences(of: "1,Ha Noi,Hà Nội,5.337698459625244", with: "1,Ha Noi,Hà Nội,5.437698459625244"))
    let other = try BuiltProgram.run(Array(Self.papi.prefix(2)) + [changed])
    #expect(other.status == 1)
    #expect(other.error.contains("'participation' of unit '1' is published as 5.437698459625244, and its parts give"))
    #expect(other.error.contains("'papi' of unit '1'"))
  }

  @Test func `a table with the units in another order gives the same ranks`() throws {
    let text = try String(contentsOf: BuiltProgram.root.appendingPathComponent(Self.papi[2]), encoding: .utf8)
    let lines = text.split(separator: "\n", omittingEmptySubsequences: true).map(String.init)
    let turned = try BuiltProgram.file(
      "papi.csv", (lines.prefix(2) + lines.dropFirst(2).reversed()).joined(separator: "\n") + "\n")
    let straight = try values(BuiltProgram.run(Self.papi + ["--json"]), "papi")
    let reversed = try values(BuiltProgram.run(Array(Self.papi.prefix(2)) + [turned, "--json"]), "papi")
    #expect(straight.count == 63)
    #expect(straight.sorted() == reversed.sorted())
  }

  @Test func `what cannot be computed is refused with its place, and CSV has a line for each unit and node`() throws {
    let demo = try String(contentsOf: BuiltProgram.root.appendingPathComponent(Self.demo[2]), encoding: .utf8)
    let zero = try BuiltProgram.file("zero.csv", demo.replacingOccurrences(of: "60,4000", with: "60,0"))
    let refused = try BuiltProgram.run([Self.demo[0], Self.demo[1], zero])
    #expect(refused.status == 65 && refused.out == "")
    #expect(refused.error.contains("zero.csv:2: error: 'late' of unit 'P1' is divided by 'files', which is 0;"))
    let csv = try BuiltProgram.run(Self.demo + ["--csv"])
    #expect(csv.out.split(separator: "\r\n").count == 1 + 5 * 6)
    #expect(try BuiltProgram.run(["composite", "nowhere.yaml", Self.demo[2]]).status == 66)
  }
}
