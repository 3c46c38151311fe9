import Foundation
import Testing

/// Mended records from the outside: totals count each once, and batches know what they mend.
@Suite struct MendTotalsTests {
  /// A round whose two mendable records are mended; batch 3 holds them.
  private static func mended() throws -> MendingRound {
    let mending = try MendingRound()
    #expect(try mending.round.run("import").status == 1)
    try mending.mend(into: "quarantine/mended.xlsx") { rows in
      MendingRound.mendBoth(&rows)
      rows.removeLast()
    }
    #expect(try mending.round.run("import", mending.round.path("quarantine/mended.xlsx")).status == 0)
    return mending
  }

  private static func batches(_ round: SmallRound, _ command: String, _ options: String...) throws -> Run {
    try BuiltProgram.run(["batches", command, round.folder.path] + options)
  }

  /// Everything that a run says, without what it was made from.
  private static func results(_ round: SmallRound) throws -> [String: Any] {
    let run = try round.run("run", "--json")
    var object = try JSONSerialization.jsonObject(with: Data(run.out.utf8)) as? [String: Any]
    object?["provenance"] = nil
    return object ?? [:]
  }

  @Test func `totals held mended records twice, as quarantined and as used`() throws {
    let mending = try Self.mended()
    let run = try mending.round.run("run")
    #expect(run.out.contains("24 records read from 2 batches; 23 used (2 of them mended), 1 quarantined."))
    #expect(run.error.hasSuffix("24 records read, 23 used, 1 quarantined; 1 kind of finding\n"), "\(run.error)")
    let vietnamese = try mending.round.run("run", "--lang", "vi")
    #expect(
      vietnamese.out.contains(
        "Thu về 24 phiếu từ 2 tệp phiếu; 23 phiếu hợp lệ (trong đó 2 phiếu đã sửa), 1 phiếu bị loại."))
    for command in ["satisfaction", "report"] {
      let told = try mending.round.run(command, "--out", mending.round.path("out"))
      let plain = command == "report" ? told : try mending.round.run(command)
      #expect(plain.error.contains("24 records read, 23 used, 1 quarantined"), "\(command): \(plain.error)")
    }
    let rows = try #require(try Self.results(mending.round)["rows"] as? [[String: Any]])
    #expect(rows.map { $0["file"] as? String } == ["batches/one.csv", "batches/two.csv"])
    #expect(rows.map { $0["records"] as? Int } == [12, 12])
    #expect(rows.map { $0["accepted"] as? Int } == [11, 12])
    #expect(rows.map { $0["quarantined"] as? Int } == [1, 0])
    #expect(rows.map { $0["mended"] as? Int } == [2, 0])
  }

  @Test func `a run of what was mended says what a run of the right file says`() throws {
    let mending = try Self.mended()
    var lines = MendingRound.delivered.components(separatedBy: "\n")
    for line in [MendingRound.unitLine, MendingRound.scaleLine] { lines[line - 1] = MendingRound.right[line - 1] }
    let right = try SmallRound(["batches/one.csv": lines.joined(separator: "\n")])
    var (left, expected) = try (Self.results(mending.round), Self.results(right))
    for index in 0..<2 {
      var rows = try #require(left["rows"] as? [[String: Any]])
      rows[index]["mended"] = 0
      left["rows"] = rows
    }
    expected["provenance"] = nil
    #expect(left as NSDictionary == expected as NSDictionary)
  }

  @Test func `lists and pages say what was mended and where`() throws {
    let mending = try Self.mended()
    let list = try Self.batches(mending.round, "list").out
    #expect(list.contains("2 of 3 quarantined records mended in batch 3"))
    #expect(list.contains("mends batch 1"))
    let first = try Self.batches(mending.round, "show", "1").out
    #expect(first.contains("mending         2 of 3 quarantined records mended in batch 3\n"), "\(first)")
    #expect(first.contains("to be mended    1 in "))
    #expect(try Self.batches(mending.round, "show", "3").out.contains("mending         mends batch 1\n"))
    let vietnamese = try Self.batches(mending.round, "list", "--lang", "vi").out
    #expect(vietnamese.contains("2 trong 3 phiếu bị loại đã sửa ở tệp số 3"))
    #expect(vietnamese.contains("sửa phiếu của tệp số 1"))
    let json = try JSONRows(Self.batches(mending.round, "list", "--json").out).rows
    #expect(json.map { $0["mends"] as? Int } == [nil, nil, 1])
    #expect(json.map { $0["mended"] as? Int } == [2, 0, 0])
    #expect(json.map { $0["mended_in"] as? [Int] } == [[3], [], []])
  }

  @Test func `taking the delivered batch back left its mended records standing`() throws {
    let mending = try Self.mended()
    let retract = try Self.batches(mending.round, "retract", "1", "--reason", "trial")
    #expect(
      retract.out == """
        batch 1 (batches/one.csv) is taken back; its 9 records count no longer
        2 records of batch 3, which mends it, count no longer either

        """)
    let run = try mending.round.run("run")
    #expect(run.out.contains("12 records read from 1 batch; 12 used, 0 quarantined."))
    let list = try Self.batches(mending.round, "list").out
    #expect(list.contains("counts no longer, because batch 1 was taken back"))
    #expect(try mending.round.run("verify").status == 0)
    // Nothing more can be mended of it.
    try mending.mend("quarantine/mended.xlsx", into: "more.xlsx") { MendingRound.set(&$0, line: 3, "wait", "3") }
    let refused = try mending.round.run("import", mending.round.path("more.xlsx"))
    #expect(refused.status == 65 && refused.error.contains("[quarantine-of-retracted-batch]"))
  }

  @Test func `taking the mended batch back brings the records back as quarantined`() throws {
    let mending = try Self.mended()
    let retract = try Self.batches(mending.round, "retract", "3", "--reason", "trial")
    #expect(retract.out.hasSuffix("2 records of batch 1 are in quarantine again\n"))
    let run = try mending.round.run("run")
    #expect(run.out.contains("24 records read from 2 batches; 21 used, 3 quarantined."))
    // The same workbook may come again.
    let again = try mending.round.run("import", mending.round.path("quarantine/mended.xlsx"))
    #expect(again.out.contains("quarantine/mended.xlsx: imported as batch 4: 2 records, 2 count, 0 quarantined"))
  }

  @Test func `records that are mended again count once, and the later version is said to count`() throws {
    let mending = try Self.mended()
    try mending.mend("quarantine/mended.xlsx", into: "again.xlsx") { rows in
      MendingRound.set(&rows, line: MendingRound.scaleLine, "wait", "1")
      rows.remove(at: 1)
    }
    let again = try mending.round.run("import", mending.round.path("again.xlsx"))
    #expect(again.status == 0)
    #expect(
      again.error.contains(
        "again.xlsx: warning: 1 record had been mended in batch 3 ('quarantine/mended.xlsx', imported "))
    #expect(again.error.contains("; the later version counts [records-mended-again]"))
    let run = try mending.round.run("run")
    #expect(run.out.contains("24 records read from 2 batches; 23 used (2 of them mended), 1 quarantined."))
    #expect(run.error.contains("[records-mended-again]"))
    let first = try Self.batches(mending.round, "show", "1").out
    #expect(first.contains("2 of 3 quarantined records mended in batches 3 and 4"))
    // An older state of the workbook, in which the record is faulty still, takes nothing's place.
    try mending.mend("quarantine/batch-1.xlsx", into: "old.xlsx") { rows in
      MendingRound.set(&rows, line: MendingRound.scaleLine, "wait", "8")
      rows.remove(at: 1)
      rows.removeLast()
    }
    let old = try mending.round.run("import", mending.round.path("old.xlsx"))
    #expect(old.status == 1)
    #expect(old.error.contains("; the earlier version still counts [records-still-mended]"))
    #expect(try mending.round.run("run").out.contains("23 used (2 of them mended), 1 quarantined."))
    let retract = try Self.batches(mending.round, "retract", "4", "--reason", "trial")
    #expect(retract.out.hasSuffix("1 record of batch 3 counts in their place now\n"), "\(retract.out)")
  }

  @Test func `without ids the same workbook in other bytes counted twice`() throws {
    let form = SmallRound.form.replacingOccurrences(of: "respondent: id", with: "respondent: null")
      .replacingOccurrences(of: "required: true, personal: true, max_length: 12}", with: "personal: true}")
    let mending = try MendingRound(form: form)
    #expect(try mending.round.run("import").status == 1)
    for name in ["first.xlsx", "second.xlsx"] {
      try mending.mend(into: name) { rows in
        MendingRound.mendBoth(&rows)
        // Other bytes, the same answers.
        if name == "second.xlsx" { MendingRound.set(&rows, line: MendingRound.unitLine, "reason", "done") }
        rows.removeLast()
      }
    }
    #expect(try mending.round.run("import", mending.round.path("first.xlsx")).status == 0)
    let second = try mending.round.run("import", mending.round.path("second.xlsx"))
    #expect(second.out.contains("second.xlsx: already imported as batch 3"), "\(second.out) \(second.error)")
    let run = try mending.round.run("run")
    #expect(run.out.contains("24 records read from 2 batches; 23 used (2 of them mended), 1 quarantined."))
  }

  @Test func `a record that two rows mend is not guessed at`() throws {
    let mending = try MendingRound()
    #expect(try mending.round.run("import").status == 1)
    try mending.mend(into: "twice.xlsx") { rows in
      MendingRound.mendBoth(&rows)
      rows.append(rows[1])
    }
    let run = try mending.round.run("import", mending.round.path("twice.xlsx"))
    #expect(run.status == 65)
    #expect(run.error.contains("twice.xlsx:5: error: another row of the workbook mends record '2', too"))
  }

  @Test func `a correction that is taken back says which records count in its place`() throws {
    let round = try SmallRound(["fix.csv": SmallRound.answers("U01", "wait", [2: "3"])])
    #expect(try round.run("import").status == 0)
    let fix = [round.path("fix.csv"), "--form", "tiny", "--basis", "probability", "--correct", "--reason", "typing"]
    #expect(try BuiltProgram.run(["import", round.folder.path] + fix).status == 0)
    let retract = try Self.batches(round, "retract", "3", "--reason", "no")
    #expect(
      retract.out == """
        batch 3 (fix.csv) is taken back; its 12 records count no longer
        12 records of batch 1 count in their place now

        """)
    let vietnamese = try SmallRound(["fix.csv": SmallRound.answers("U01", "wait", [2: "3"])])
    #expect(try vietnamese.run("import").status == 0)
    #expect(
      try BuiltProgram.run(
        ["import", vietnamese.folder.path, vietnamese.path("fix.csv")] + fix.dropFirst()
      ).status == 0)
    #expect(
      try Self.batches(vietnamese, "retract", "3", "--reason", "no", "--lang", "vi").out.hasSuffix(
        "12 phiếu của tệp số 1 nay được tính thay\n"))
  }

  /// A record of an unknown unit, with a telephone number in its free text, is mended.
  @Test func `the audit finds personal data in a mended record, where it was delivered`() throws {
    let form = SmallRound.form.replacingOccurrences(
      of: "satisfaction: {", with: "  - {id: note, type: text, label: {vi: Ý kiến, en: Remark}}\nsatisfaction: {")
    var lines = SmallRound.answers("U01").split(separator: "\n").map(String.init)
    lines = lines.enumerated().map { $0 == 0 ? $1 + ",note" : $1 + ($0 == 2 ? ",\"gọi 0912345678\"" : ",") }
    lines[2] = lines[2].replacingOccurrences(of: ",U01,", with: ",U09,")
    let mending = try MendingRound(
      SmallRound(["form.yaml": form, "batches/one.csv": lines.joined(separator: "\n") + "\n"]))
    #expect(try mending.round.run("import").status == 1)
    try mending.mend(into: "quarantine/mended.xlsx") { MendingRound.set(&$0, line: 3, "unit", "U01") }
    let run = try mending.round.run("import", mending.round.path("quarantine/mended.xlsx"))
    #expect(run.out.contains("1 records, 1 count"), "\(run.out)\(run.error)")
    let cases = try mending.round.run("audit", "--cases").out
    #expect(cases.contains("tiny,personal-text,warning,U01,,batches/one.csv,3,"), "\(cases)")
  }
}
