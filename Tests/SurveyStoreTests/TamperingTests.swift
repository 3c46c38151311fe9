import Foundation
import SurveyModel
import SurveyStore
import Testing

/// Whatever is changed behind the program's back is found.
@Suite struct TamperingTests {
  private typealias Row = SmallStore.Row

  private static func store() throws -> SmallStore {
    let small = try SmallStore()
    let record = QuarantinedRecord(line: 9, number: 8, reasons: ["unit-blank"], bytes: [65, 10], cells: nil)
    let finding = Finding(
      .batch(.unitBlank), at: SourceLocation(file: "a.csv", line: 9, record: 8, column: "unit"))
    try small.add(
      (0..<5).map { Row(respondent: "A\($0)", answer: Int16($0)) }, file: "a.csv", quarantine: [record],
      findings: [finding])
    try small.add((0..<5).map { Row(respondent: "B\($0)", answer: Int16($0)) }, file: "b.csv")
    try small.add([Row(respondent: "A1", answer: 4)], file: "c.csv", correction: "typing")
    try small.retract(2)
    return small
  }

  @Test func `An untouched store agrees`() throws {
    #expect(try Self.store().disagreements() == [])
  }

  @Test(arguments: [
    ("UPDATE response_1 SET q1 = 5 WHERE _record = 1 AND _batch = 1", "store-disagrees-responses"),
    ("UPDATE response_1 SET _weight = 2.5 WHERE _record = 2 AND _batch = 1", "store-disagrees-responses"),
    ("UPDATE response_1 SET _missing = '.b...' WHERE _record = 2 AND _batch = 1", "store-disagrees-responses"),
    ("UPDATE response_1 SET _line = 99 WHERE _record = 2 AND _batch = 1", "store-disagrees-responses"),
    ("DELETE FROM response_1 WHERE _record = 3 AND _batch = 1", "store-disagrees-responses"),
    (
      "INSERT INTO response_1 SELECT _id + 100, _batch, _record + 100, _line, _active, x'00', _unit, _stratum, _psu, _weight, _missing, _mark, name, q1, why, amount, said FROM response_1 WHERE _record = 1 AND _batch = 1",
      "store-disagrees-responses"
    ),
    (
      "UPDATE response_1 SET _id = _id + 1000, _record = _record + 1000 WHERE _record = 1 AND _batch = 1",
      "store-disagrees-responses"
    ),
    ("UPDATE response_1 SET _active = 1 WHERE _batch = 2 AND _record = 1", "store-disagrees-respondents"),
    ("UPDATE response_1 SET _active = 0 WHERE _batch = 1 AND _record = 4", "store-disagrees-respondents"),
    (
      "UPDATE response_1 SET _active = 1 - _active WHERE _batch IN (1, 3) AND _record = 2",
      "store-disagrees-respondents"
    ),
    ("UPDATE batch SET retracted_at = NULL, retracted_by = NULL, retraction_reason = NULL", "store-disagrees-batch"),
    ("UPDATE batch SET file = 'other.csv' WHERE number = 1", "store-disagrees-batch"),
    ("UPDATE batch SET corrects = 0 WHERE number = 3", "store-disagrees-batch"),
    ("UPDATE batch SET quarantined = 0 WHERE number = 1", "store-disagrees-batch"),
    ("UPDATE batch SET form_sha256 = 'other' WHERE number = 1", "store-disagrees-batch"),
    ("DELETE FROM quarantine", "store-disagrees-batch"),
    ("UPDATE finding SET line = 10", "store-disagrees-batch"),
    ("UPDATE log SET reason = 'nicer' WHERE number = 5", "store-disagrees-chain"),
    ("UPDATE log SET who = 'nobody' WHERE number = 2", "store-disagrees-chain"),
    ("DELETE FROM log WHERE number = 3", "store-disagrees-chain"),
    ("UPDATE log SET number = 10 - number WHERE number IN (3, 7)", "store-disagrees-chain"),
    ("DELETE FROM log WHERE number = 5", "store-disagrees-batch"),
  ])
  func `A change is found`(sql: String, code: String) throws {
    let small = try Self.store()
    try SQLTool.execute(sql, small.folder.responses)
    #expect(try small.disagreements().contains(code))
  }

  @Test(arguments: [
    "UPDATE quarantine_bytes SET bytes = x'42'", "DELETE FROM quarantine_bytes",
    "UPDATE quarantine_bytes SET record = 9",
  ]) func `Bytes of quarantined records that changed are found`(sql: String) throws {
    let small = try Self.store()
    try SQLTool.execute(sql, small.folder.personal)
    #expect(try small.disagreements() == ["store-disagrees-personal"])
  }

  @Test func `What a crash left of a batch that was forgotten is found, and goes at the next writing`() throws {
    let small = try Self.store()
    try small.withStore { store, actor in
      let batch = try #require(try store.batches().first)
      #expect(try store.forget(batch, reason: "promised", by: actor))
      #expect(try store.log().last?.detail == "{\"quarantined\":1,\"records\":5,\"sha256\":\"sha-a.csv-5\"}")
    }
    #expect(try small.disagreements() == [])
    #expect(try SQLTool.number("SELECT count(*) FROM personal_1 WHERE _id >> 40 = 1", small.folder.personal) == 0)
    #expect(try SQLTool.number("SELECT count(*) FROM personal_1 WHERE _id >> 40 = 3", small.folder.personal) == 1)
    try SQLTool.execute("INSERT INTO quarantine_bytes VALUES (1, 8, x'410A', NULL)", small.folder.personal)
    #expect(try small.disagreements() == ["store-disagrees-personal"])
    let again = try small.withStore { store, actor in
      try store.forget(try #require(try store.batches().first), reason: "promised", by: actor)
    }
    #expect(!again)
    #expect(try small.disagreements() == [])
    try SQLTool.execute("UPDATE batch SET forgotten_at = NULL", small.folder.responses)
    #expect(try small.disagreements().contains("store-disagrees-batch"))
  }

  @Test func `A log cut off at its end, with its batch, is found by a head that was written down`() throws {
    let small = try Self.store()
    let head = try small.withStore { store, _ in try store.head() }
    #expect(try small.disagreements(head: head) == [])
    try SQLTool.execute(
      "DELETE FROM log WHERE number = 5; UPDATE batch SET retracted_at = NULL, retracted_by = NULL, retraction_reason = NULL; UPDATE response_1 SET _active = 1 WHERE _batch = 2",
      small.folder.responses)
    #expect(try small.disagreements() == [])
    #expect(try small.disagreements(head: head) == ["store-disagrees-head"])
  }

  /// 300 cells at random, each changed alone.
  @Test func `Every single changed cell is found`() throws {
    let small = try Self.store()
    let pristine = try Data(contentsOf: URL(fileURLWithPath: small.folder.responses))
    let columns = [
      "q1", "why", "amount", "said", "_unit", "_weight", "_missing", "_line", "_record", "_batch", "_active",
      "_respondent", "_mark",
    ]
    var random = SplitMix(seed: 7)
    var missed: [String] = []
    for _ in 0..<300 {
      let column = columns[random.below(columns.count)]
      let row = random.below(11)
      let value =
        switch column {
        case "_active": "1 - _active"
        case "_respondent": "randomblob(16)"
        case "q1", "_line", "_record", "_batch", "_mark": "coalesce(\(column), 0) + \(1 + random.below(9))"
        case "amount", "_weight": "coalesce(\(column), 0) + 0.0001"
        default: "coalesce(\(column), '') || 'x'"
        }
      let sql =
        "UPDATE response_1 SET \(column) = \(value) WHERE rowid = (SELECT rowid FROM response_1 ORDER BY rowid LIMIT 1 OFFSET \(row))"
      try SQLTool.execute(sql, small.folder.responses)
      if try small.disagreements().isEmpty { missed.append(sql) }
      try pristine.write(to: URL(fileURLWithPath: small.folder.responses))
    }
    #expect(missed == [])
    #expect(try small.disagreements() == [])
  }
}
