import Foundation
import Testing

/// Law: over units and the records of no readable unit, what the audit counts is what the batches hold.
@Suite struct DeliveredCountTests {
  private static let parts = ["delivered", "valid", "quarantined", "superseded", "excluded"]

  /// Counts of the audit: all units and unplaced ones together, and those of each unit.
  private static func counts(
    _ words: [String]
  ) throws -> (sum: [String: Int], units: [String: [String: Int]], unplaced: [String: Int]) {
    let run = try BuiltProgram.run(["audit"] + words + ["--json"])
    let audit = try JSONRows(run.out)
    let unplaced = try #require(audit.document["unplaced"] as? [[String: Any]])
    var (sum, units, apart) = ([String: Int](), [String: [String: Int]](), [String: Int]())
    for row in audit.rows {
      let account = try #require(row["account"] as? [String: Any])
      for part in parts {
        let count = try #require(account[part] as? Int)
        sum[part, default: 0] += count
        units[try #require(row["unit"] as? String), default: [:]][part, default: 0] += count
      }
    }
    for row in unplaced {
      for part in parts {
        sum[part, default: 0] += try #require(row[part] as? Int)
        apart[part, default: 0] += try #require(row[part] as? Int)
      }
    }
    return (sum, units, apart)
  }

  /// The same of the batches, as `run` accounts for them.
  private static func batches(_ folder: String, _ options: [String] = []) throws -> [String: Int] {
    let out = try BuiltProgram.temporaryFolder()
    defer { try? FileManager.default.removeItem(at: out) }
    let rows = try JSONRows(
      BuiltProgram.run(["run", folder, "--json", "--out", out.path] + options).out
    ).rows
    let names = ["delivered": "records", "valid": "accepted"]
    return try parts.reduce(into: [:]) { sum, part in
      // A member of decisions is there only where any were taken.
      sum[part] = try rows.reduce(0) { sum, row in
        let count = row[names[part] ?? part] as? Int
        return sum + (part == "excluded" ? count ?? 0 : try #require(count))
      }
    }
  }

  private static func agree(_ round: SmallRound, _ options: String...) throws -> (
    units: [String: [String: Int]], unplaced: [String: Int]
  ) {
    let (sum, units, unplaced) = try counts([round.folder.path] + options)
    #expect(try sum == batches(round.folder.path, options), "\(options)")
    for counts in units.values + [unplaced] {
      #expect(
        counts["delivered", default: 0] == Self.parts.dropFirst().reduce(0) { $0 + counts[$1, default: 0] })
    }
    return (units, unplaced)
  }

  /// Of three faulty records one has no such unit, one an answer off its scale, one a stray quote.
  @Test func `quarantined records count in their unit where it can be read, else apart, from files and from a store`()
    throws
  {
    let mending = try MendingRound()
    func check(_ found: (units: [String: [String: Int]], unplaced: [String: Int]), _ place: String) {
      #expect(found.units["U01"]?["quarantined"] == 1 && found.units["U01"]?["valid"] == 9, "\(place) \(found)")
      #expect(found.units["U02"]?["quarantined"] == 0 && found.units["U02"]?["valid"] == 12, "\(place)")
      #expect(found.unplaced["quarantined"] == 2, "\(place) \(found)")
    }
    check(try Self.agree(mending.round), "from files")
    _ = try mending.round.run("import")
    check(try Self.agree(mending.round), "from the store")
    check(try Self.agree(mending.round, "--no-store"), "from files again")
    try mending.mend(into: "mended.xlsx") { MendingRound.mendBoth(&$0) }
    // The record with the stray quote cannot be mended in a sheet and is left out again, which the status tells.
    let again = try mending.round.run("import", mending.round.path("mended.xlsx"))
    #expect(again.out.contains("mended.xlsx: imported as batch"), "\(again.out) \(again.error)")
    let mended = try Self.agree(mending.round)
    #expect(mended.units["U01"]?["quarantined"] == 0 && mended.units["U01"]?["valid"] == 11, "\(mended)")
    #expect(mended.unplaced["quarantined"] == 1, "the stray quote is left")
    #expect(try mending.round.run("verify").status == 0)
  }

  @Test func `repeated and excluded records count in their unit`() throws {
    let first = SmallRound.answers("U01", "id", [5: "U01-4"])
    let round = try SmallRound(["batches/one.csv": first])
    let files = try Self.agree(round)
    #expect(files.units["U01"]?["quarantined"] == 1 && files.units["U01"]?["valid"] == 11)
    #expect(try round.run("import").status == 0)
    #expect(try Self.agree(round).units["U01"] == files.units["U01"])
    let decide = try BuiltProgram.run([
      "decide", round.folder.path, "exclude", "--case", "batches/one.csv:2,3", "--reason", "denied", "--by", "An",
    ])
    #expect(decide.status == 0, "\(decide.error)")
    let decided = try Self.agree(round)
    #expect(decided.units["U01"]?["excluded"] == 2 && decided.units["U01"]?["valid"] == 9, "\(decided)")
    #expect(try Self.agree(round, "--with-excluded").units["U01"]?["excluded"] == 0)
  }

  @Test func `records that give way to a later version count in their unit`() throws {
    let form = SmallRound.form.replacingOccurrences(of: "weight: weight}", with: "weight: weight, version: age}")
      .replacingOccurrences(of: "max: 120, personal: true", with: "max: 120")
    let first = SmallRound.answers("U01", "id", [5: "U01-4"])
    let round = try SmallRound(["form.yaml": form, "batches/one.csv": first])
    let files = try Self.agree(round)
    #expect(files.units["U01"]?["superseded"] == 1 && files.units["U01"]?["valid"] == 11, "\(files)")
    #expect(try round.run("import").status == 0)
    #expect(try Self.agree(round).units["U01"] == files.units["U01"])
  }

  /// Twelve respondents of a unit in two strata of which the plan knows two people each: 2·(6 − 2) = 8 too many.
  @Test func `a frame that is smaller than the sample refuses the figures, and the audit says where`() throws {
    let lines = ["U01", "U02"].flatMap { unit in ["a", "b"].map { "tiny,\(unit),\(unit)\($0),2,6\n" } }
    let round = try SmallRound([
      "form.yaml": SmallRound.form.replacingOccurrences(of: "psu: psu, ", with: ""),
      "round.yaml": SmallRound.definition.replacingOccurrences(of: "units.csv\n", with: "units.csv\nplan: plan.csv\n"),
      "plan.csv": "form,unit,stratum,population,planned\n" + lines.joined(),
    ])
    let figures = try round.run("satisfaction")
    #expect(figures.status == 65 && figures.error.contains("[population-under-sample]"), "\(figures.error)")
    let audit = try round.run("audit", "--unit", "U01", "--lang", "en")
    #expect(audit.out.contains("more taken than the frame holds: 8 (12 taken, 4 in the frame)"), "\(audit.out)")
    #expect(audit.out.contains("margin of the overall score"))
  }

  @Test func `the made-up city adds up`() throws {
    let city = "Data/demo-city-2021"
    let found = try Self.counts([city, "--no-store"])
    #expect(try found.sum == Self.batches(city, ["--no-store"]))
    #expect(found.sum["delivered"] == 12_483 && found.sum["quarantined"] == 20, "\(found.sum)")
  }
}
