import Foundation
import Testing

/// Recorded decisions from the outside: what they leave out, what brings it back, and what is refused.
@Suite struct DecisionCommandTests {
  /// Everything that a run says, without what it was made from.
  private static func results(_ round: SmallRound, _ options: String...) throws -> NSDictionary {
    let run = try BuiltProgram.run(
      ["run", round.folder.path, "--json", "--out", round.path("out")] + options)
    var object = try #require(try JSONSerialization.jsonObject(with: Data(run.out.utf8)) as? [String: Any])
    object["provenance"] = nil
    return object as NSDictionary
  }

  private static func decide(_ round: SmallRound, _ options: String...) throws -> Run {
    try BuiltProgram.run(["decide", round.folder.path] + options)
  }

  private static func imported() throws -> SmallRound {
    let round = try SmallRound()
    #expect(try round.run("import").status == 0)
    return round
  }

  @Test func `what was excluded is counted apart in every output, and comes back with the flag`() throws {
    let round = try Self.imported()
    let done = try Self.decide(
      round, "exclude", "--case", "batches/one.csv:2,3,batches/two.csv:13", "--reason", "denied", "--by", "Bà An")
    #expect(done.status == 0, "\(done.error)")
    #expect(done.out == "decision 1: 3 interviews are left out of all figures: named one by one\n")
    let run = try round.run("run")
    #expect(run.out.contains("24 records read from 2 batches; 21 used, 0 quarantined, 3 excluded by decision."))
    #expect(
      run.error.hasSuffix("24 records read, 21 used, 0 quarantined, 3 excluded by decision; 0 kinds of finding\n"))
    let page = try String(contentsOfFile: round.path("out/report.html"), encoding: .utf8)
    #expect(page.contains("3 records are left out by decisions recorded with who, when and why."))
    let vietnamese = try round.run("run", "--lang", "vi")
    #expect(vietnamese.out.contains("0 phiếu bị loại, 3 phiếu không tính theo quyết định."))
    let rows = try #require(try Self.results(round)["rows"] as? [[String: Any]])
    #expect(rows.map { $0["excluded"] as? Int } == [2, 1])
    #expect(rows.map { $0["accepted"] as? Int } == [10, 11])
    for command in ["satisfaction", "audit"] {
      #expect(try round.run(command).error.contains("21 used, 0 quarantined, 3 excluded by decision"), "\(command)")
    }
    let audit = try round.run("audit").out.replacingOccurrences(of: "\n", with: " ")
    #expect(audit.contains("3 interviews left out by decision are neither in the figures nor looked at here"))
    #expect(audit.contains("(U01), 10 interviews") && audit.contains("(U02), 11 interviews"), "\(audit)")
    let all = try round.run("audit", "--with-excluded").out
    #expect(all.contains("(U01), 12 interviews") && !all.contains("left out by decision"))
    let with = try round.run("satisfaction", "--with-excluded")
    #expect(with.error.contains("24 used, 0 quarantined; "))
    #expect(with.error.contains("3 interviews that decisions exclude count here, because of --with-excluded"))
    let without = try round.run("satisfaction", "--no-store")
    #expect(with.out == without.out && !without.error.contains("decision"))
    #expect(try round.run("satisfaction").out != with.out)
  }

  @Test func `excluded answers score as a file that never had them`() throws {
    let round = try Self.imported()
    #expect(try Self.decide(round, "exclude", "--case", "1:4", "--reason", "denied").status == 0)
    var lines = SmallRound.answers("U01").split(separator: "\n").map(String.init)
    lines.remove(at: 3)
    let shorter = try SmallRound(["batches/one.csv": lines.joined(separator: "\n") + "\n"])
    let (left, right) = try (round.run("satisfaction", "--items"), shorter.run("satisfaction", "--items", "--no-store"))
    #expect(left.out == right.out)
  }

  @Test func `decisions and undos in any order leave no trace in any figure`() throws {
    let round = try Self.imported()
    let before = try Self.results(round)
    var random = UInt64(5)
    func below(_ count: Int) -> Int {
      random = random &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(random >> 33) % count
    }
    var standing: [String] = []
    var number = 0
    for _ in 0..<8 {
      if below(3) == 0, !standing.isEmpty {
        let undone = standing.remove(at: below(standing.count))
        #expect(try Self.decide(round, "undo", undone, "--reason", "found").status == 0)
      } else {
        let lines = (0...below(3)).map { _ in "\(2 + below(12))" }.joined(separator: ",")
        let run = try Self.decide(round, "exclude", "--case", "\(1 + below(2)):\(lines)", "--reason", "trial")
        #expect(run.status == 0 || run.error.contains("[decision-covers-nothing]"))
        guard run.status == 0 else { continue }
        number += 1
        standing.append("\(number)")
      }
    }
    #expect(try number > 2 && !standing.isEmpty && Self.results(round) != before)
    for number in standing { #expect(try Self.decide(round, "undo", number, "--reason", "found").status == 0) }
    #expect(try Self.results(round) == before)
    #expect(try round.run("verify").status == 0)
  }

  @Test func `a list tells who decided what and why, and what was taken back`() throws {
    let round = try Self.imported()
    #expect(try Self.decide(round, "list").out == "no decisions\n")
    _ = try Self.decide(round, "exclude", "--case", "batches/one.csv:2", "--reason", "denied", "--by", "An")
    let undone = try Self.decide(round, "undo", "1", "--reason", "forms found", "--by", "Bo")
    #expect(undone.out == "decision 1 is taken back; 1 interview counts again\n")
    let list = try Self.decide(round, "list").out.split(separator: "\n").map(String.init)
    #expect(list.count == 3)
    #expect(list[0] == "1  taken back, left out 1 interview: named one by one")
    #expect(list[1].hasSuffix("Z, An: denied") && list[2].hasSuffix("Z, Bo: forms found"))
    let json = try JSONRows(Self.decide(round, "list", "--json").out)
    #expect(json.document["schema"] as? String == "hailong-decisions/1")
    #expect(json.rows[0]["undone_by"] as? String == "Bo" && json.rows[0]["rule"] as? String == "case")
    let records = try #require(json.rows[0]["records"] as? [[String: Any]])
    #expect(records[0]["file"] as? String == "batches/one.csv" && records[0]["line"] as? Int == 2)
  }

  @Test func `what cannot be decided is refused with a way out`() throws {
    let empty = try SmallRound()
    let missing = try Self.decide(empty, "exclude", "--case", "1:2", "--reason", "x")
    #expect(missing.status == 66 && missing.error.contains("[store-missing]"))
    #expect(!empty.exists(".hailong"))
    let round = try Self.imported()
    let refused: [(options: [String], status: Int32, code: String)] = [
      (["exclude", "--case", "1:2"], 64, "reason-missing"),
      (["exclude", "--case", "1:1", "--reason", "x"], 64, "decision-line-unknown"),
      (["exclude", "--case", "7:2", "--reason", "x"], 64, "batch-unknown"),
      (["exclude", "--check", "exact-duplicate", "--reason", "x"], 64, "decision-check-unknown"),
      (["exclude", "--check", "straight-line", "--unit", "U9", "--reason", "x"], 64, "decision-unit-unknown"),
      (["exclude", "--check", "overlap", "--interviewer", "D", "--reason", "x"], 64, "decision-interviewer-unknown"),
      (["exclude", "--check", "half-width", "--reason", "x"], 65, "decision-covers-nothing"),
      (["undo", "1", "--reason", "x"], 64, "decision-unknown"),
    ]
    for (options, status, code) in refused {
      let run = try BuiltProgram.run(["decide", round.folder.path] + options)
      #expect(run.status == status && run.error.contains("[\(code)]"), "\(options): \(run.status) \(run.error)")
    }
    for options in [
      ["exclude", "--reason", "x"], ["exclude", "--case", "one.csv", "--reason", "x"], ["undo", "--reason", "x"],
      ["list", "--case", "1:2"], ["exclude", "--case", "1:2", "--unit", "U01", "--reason", "x"], ["exclude", "1"],
    ] {
      #expect(try BuiltProgram.run(["decide", round.folder.path] + options).status == 64, "\(options)")
    }
    #expect(try round.run("verify").out.contains("3 entries of the log"))
  }

  @Test func `a check excludes what the audit flags, and no more`() throws {
    let store = try BuiltProgram.temporaryFolder().appendingPathComponent("store").path
    let city = "Data/demo-city-2021"
    _ = try BuiltProgram.run(["import", city, "--store", store])
    let listed = try BuiltProgram.run(["audit", city, "--store", store, "--cases"]).out
    let lines: [Substring] = listed.split(whereSeparator: \.isNewline)
    var flagged: [[String]] = []
    for line in lines {
      let cells: [String] = line.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
      if cells.count > 6, cells[1] == "exact-duplicates", cells[3] == "SN07" { flagged.append(cells) }
    }
    #expect(flagged.count > 4)
    let run = try BuiltProgram.run([
      "decide", city, "exclude", "--store", store, "--check", "exact-duplicates", "--unit", "SN07", "--reason",
      "copied",
    ])
    #expect(run.status == 0, "\(run.error)")
    #expect(
      run.out.hasPrefix("decision 1: \(flagged.count) interviews are left out of all figures: exact-duplicates ("))
    #expect(run.out.hasSuffix("), unit SN07\n"))
    let rows = try JSONRows(BuiltProgram.run(["decide", city, "list", "--store", store, "--json"]).out).rows
    let records = try #require(rows[0]["records"] as? [[String: Any]])
    let places: [String] = records.map { record in
      let (file, line) = (record["file"] as? String ?? "", record["line"] as? Int ?? 0)
      return "\(file):\(line)"
    }
    let expected: [String] = flagged.map { cells in cells[5] + ":" + cells[6] }
    #expect(Set(places) == Set(expected))
    #expect(rows[0]["warn"] as? Double != nil)
    let again = try BuiltProgram.run([
      "decide", city, "exclude", "--store", store, "--check", "exact-duplicates", "--unit", "SN07", "--reason",
      "copied",
    ])
    #expect(again.status == 65 && again.error.contains("left out by earlier decisions"))
  }
}
