import Foundation
import Testing

/// The store from the outside: importing, taking back, verifying, scoring through it.
@Suite struct StoreCommandTests {
  /// The JSON without the member that names hashes and heads.
  private static func figures(_ run: Run) throws -> NSDictionary {
    var object = try #require(try JSONSerialization.jsonObject(with: Data(run.out.utf8)) as? [String: Any])
    object["provenance"] = nil
    return object as NSDictionary
  }

  @Test func `the made-up city imported twice and one batch taken back is as if it had never come`() throws {
    let folder = try BuiltProgram.temporaryFolder()
    defer { try? FileManager.default.removeItem(at: folder) }
    let stores = ["full", "never"].map { ["--store", folder.appendingPathComponent($0).path] }
    let round = "Data/demo-city-2021"
    let batches = ["citizen-1", "citizen-2", "business-1", "business-2", "one-stop-1"].map {
      "\(round)/batches/synthetic-\($0).csv"
    }
    #expect(try BuiltProgram.run(["import", round] + stores[0]).status == 1)
    let again = try BuiltProgram.run(["import", round] + stores[0])
    #expect(again.status == 0)
    #expect(again.out.contains("batches/synthetic-citizen-2.csv: already imported as batch 2"))
    let scored = try BuiltProgram.run(["satisfaction", round, "--json"] + stores[0])
    let streamed = try BuiltProgram.run(["satisfaction", round, "--json", "--no-store"])
    #expect(try Self.figures(scored) == Self.figures(streamed))
    let retract = ["batches", "retract", round, "batches/synthetic-citizen-2.csv", "--reason", "a trial"]
    #expect(try BuiltProgram.run(retract + stores[0]).out.contains("its 3,806 records count no longer"))
    let others = [batches[0]] + batches[2...]
    #expect(try BuiltProgram.run(["import", round] + others + stores[1]).status == 1)
    let left = try BuiltProgram.run(["satisfaction", round, "--json"] + stores[0])
    let right = try BuiltProgram.run(["satisfaction", round, "--json"] + stores[1])
    #expect(left.out.components(separatedBy: "\"round\"").last == right.out.components(separatedBy: "\"round\"").last)
    #expect(try Self.figures(left) == Self.figures(right))
    // Hints name the store, which is another one.
    #expect(left.error == right.error.replacingOccurrences(of: stores[1][1], with: stores[0][1]))
    #expect(try BuiltProgram.run(["verify", round] + stores[0]).status == 0)
  }

  @Test func `run goes through the store and gives what the files give`() throws {
    let round = try SmallRound()
    let streamed = try round.run("run", "--json", "--no-store")
    #expect(!round.exists(".hailong"))
    let stored = try round.run("run", "--json")
    #expect(round.exists(".hailong/store.sqlite"))
    #expect(try Self.figures(streamed) == Self.figures(stored))
    #expect(streamed.error == stored.error)
    #expect(try Self.figures(round.run("run", "--json")) == Self.figures(stored))
    #expect(stored.out.contains("\"chain_head\""))
  }

  @Test func `a file without the column of an optional item is scored through the store as without one`() throws {
    let form = SmallRound.form.replacingOccurrences(of: "items: [wait, staff]}", with: "items: [wait]}")
    let lines = SmallRound.answers("U01").split(separator: "\n")
    let without = lines.map { $0.split(separator: ",").dropLast().joined(separator: ",") + "\n" }.joined()
    let round = try SmallRound(["form.yaml": form, "batches/one.csv": without])
    let streamed = try round.run("run", "--json", "--no-store")
    let stored = try round.run("run", "--json")
    #expect(stored.status == streamed.status)
    #expect(try Self.figures(streamed) == Self.figures(stored))
  }

  @Test func `a file that changed after its import stops the run until someone decides`() throws {
    let round = try SmallRound()
    #expect(try round.run("run").status == 0)
    let changed = SmallRound.answers("U01", "wait", [2: "3"])
    try Data(changed.utf8).write(to: URL(fileURLWithPath: round.path("batches/one.csv")))
    let refused = try round.run("run")
    #expect(refused.status == 65)
    #expect(refused.error.hasPrefix(round.path("batches/one.csv") + ": error: the file is no longer the one that was"))
    let unreasoned = try round.run("import", round.path("batches/one.csv"), "--correct")
    #expect(unreasoned.status == 64 && unreasoned.error.contains("[reason-missing]"))
    let corrected = try round.run(
      "import", round.path("batches/one.csv"), "--correct", "--reason", "typing", "--by", "An")
    #expect(corrected.status == 0)
    #expect(corrected.out.contains("imported as batch 3: 12 records, 12 count, 0 quarantined"))
    #expect(corrected.error.contains("12 records of batch 1"))
    #expect(try round.run("run").status == 0)
    let list = try BuiltProgram.run(["batches", "list", round.folder.path])
    #expect(list.out.contains("correction"))
    #expect(list.out.contains("  An  "))
    let retracted = try BuiltProgram.run(["batches", "retract", round.folder.path, "3", "--reason", "no"])
    #expect(retracted.status == 0)
    #expect(try BuiltProgram.run(["batches", "list", round.folder.path]).out.contains("taken back"))
  }

  @Test func `respondents of another batch are named and the earlier records count`() throws {
    let round = try SmallRound(["extra.csv": SmallRound.answers("U01")])
    #expect(try round.run("import").status == 0)
    let options = ["import", round.folder.path, round.path("extra.csv"), "--form", "tiny", "--basis", "probability"]
    let same = try BuiltProgram.run(options)
    #expect(same.status == 0 && same.out.contains("already imported as batch 1"))
    var lines = SmallRound.answers("U01").split(separator: "\n").map(String.init)
    lines[1] = lines[1].replacingOccurrences(of: "U01-2,", with: "U01-99,")
    try Data((lines.joined(separator: "\n") + "\n").utf8).write(to: URL(fileURLWithPath: round.path("extra.csv")))
    let mixed = try BuiltProgram.run(options)
    #expect(mixed.status == 1)
    #expect(mixed.out.contains("extra.csv: imported as batch 3: 12 records, 1 count, 11 quarantined"))
    #expect(
      mixed.error.contains("extra.csv:3: error: the record is an exact copy of the one in batches/one.csv, line 3"))
    #expect(!mixed.error.contains("U01-3"))
    let undeclared = try BuiltProgram.run(["import", round.folder.path, round.path("extra.csv")])
    #expect(undeclared.status == 64 && undeclared.error.contains("[batch-not-declared]"))
  }

  @Test func `the latest version of a record counts, in the store and without one`() throws {
    let form = SmallRound.form.replacingOccurrences(of: "weight: weight}", with: "weight: weight, version: sent}")
    func versioned(_ text: String, _ version: Int) -> String {
      let lines = text.split(separator: "\n").map(String.init)
      return ([lines[0] + ",sent"] + lines.dropFirst().map { $0 + ",\(version)" }).joined(separator: "\n") + "\n"
    }
    let old = versioned(SmallRound.answers("U01"), 1)
    let new = versioned(SmallRound.answers("U01", "wait", [2: "3", 3: "3"]), 2)
    for files in [[old, new], [new, old]] {
      let round = try SmallRound(["form.yaml": form, "batches/one.csv": files[0], "batches/two.csv": files[1]])
      let streamed = try round.run("satisfaction", "--json", "--no-store")
      #expect(try round.run("import").status == 0)
      let stored = try round.run("satisfaction", "--json")
      #expect(try Self.figures(streamed) == Self.figures(stored))
      #expect(stored.error.contains("12 superseded") || stored.error.contains("[record-superseded]"))
      let alone = try SmallRound(
        ["form.yaml": form, "batches/one.csv": new]
          .merging(["batches/two.csv": versioned(SmallRound.answers("U02"), 1)]) { $1 })
      let rows = try JSONRows(alone.run("satisfaction", "--json", "--no-store").out)
      let found = try JSONRows(stored.out)
      #expect(
        found.rows.first { ($0["by"] as? [String: String])?["unit"] == "U01" }?["estimate"] as? Double
          == rows.rows.first { ($0["by"] as? [String: String])?["unit"] == "U01" }?["estimate"] as? Double)
    }
  }

  @Test func `a store changed from outside is found, and its head tells where`() throws {
    let round = try SmallRound()
    #expect(try round.run("import").status == 0)
    let sound = try round.run("verify", "--json")
    #expect(sound.status == 0 && sound.out.contains("\"agrees\": true"))
    let store = URL(fileURLWithPath: round.path(".hailong/store.sqlite"))
    var bytes = try Data(contentsOf: store)
    let place = try #require(bytes.range(of: Data("batches/one.csv".utf8)))
    bytes.replaceSubrange(place, with: Data("batches/two.csv".utf8))
    try bytes.write(to: store)
    let found = try round.run("verify")
    #expect(found.status == 1)
    #expect(found.error.contains("store-disagrees-batch"))
  }

  @Test func `exports hold no personal item, and their dictionary names every column`() throws {
    let round = try SmallRound()
    #expect(try round.run("import").status == 0)
    let export = try round.run("export", "--out", round.path("out"), "--weights")
    #expect(export.out == "\(round.path("out"))/tiny.csv: 24 records\n")
    let rows = try String(contentsOfFile: round.path("out/tiny.csv"), encoding: .utf8)
    #expect(
      rows.hasPrefix("_file,_line,_respondent,_unit,_stratum,_psu,_weight,_missing,wait,staff\r\nbatches/one.csv,2,"))
    #expect(!rows.contains("U01-2"))
    let dictionary = try String(contentsOfFile: round.path("out/tiny-dictionary.csv"), encoding: .utf8)
    for column in ["_missing", "_weight", "wait", "staff"] { #expect(dictionary.contains("\r\n\(column),")) }
  }

  @Test func `a backup is a store like the one it was made from`() throws {
    let round = try SmallRound()
    #expect(try round.run("import").status == 0)
    #expect(try round.run("backup", "--out", round.path("copy")).status == 0)
    let copy = try round.run("verify", "--store", round.path("copy"))
    #expect(copy.out == (try round.run("verify").out))
    #expect(try round.run("backup", "--out", round.path("copy")).status == 73)
  }
}

extension StoreCommandTests {
  @Test func `a reader that goes away does not stop an import`() throws {
    let round = try SmallRound()
    let script = "'\(BuiltProgram.path.path)' import '\(round.folder.path)' 2>/dev/null | head -c 1 >/dev/null"
    _ = try BuiltProgram.run(executable: URL(fileURLWithPath: "/bin/bash"), ["-c", script])
    #expect(try round.run("verify").out.hasPrefix("2 batches and 3 entries of the log recomputed: all agree"))
  }

  @Test func `a backup that was killed did not let the next one through`() throws {
    let round = try SmallRound()
    #expect(try round.run("import").status == 0)
    #expect(try round.run("backup", "--out", round.path("copy")).status == 0)
    // As a kill leaves it between the last two names: the main file has its temporary one.
    let names = ["store.sqlite", "store.sqlite.new"].map { round.path("copy/\($0)") }
    try FileManager.default.moveItem(atPath: names[0], toPath: names[1])
    #expect(try round.run("backup", "--out", round.path("copy")).status == 0)
    #expect(try round.run("verify", "--store", round.path("copy")).status == 0)
    #expect(
      try FileManager.default.contentsOfDirectory(atPath: round.path("copy")).sorted() == [
        "personal.key", "personal.sqlite", "store.sqlite",
      ])
    // A key that no backup left is nobody's to replace.
    try FileManager.default.createDirectory(atPath: round.path("other"), withIntermediateDirectories: true)
    try Data("x".utf8).write(to: URL(fileURLWithPath: round.path("other/personal.key")))
    #expect(try round.run("backup", "--out", round.path("other")).status == 73)
  }
}
