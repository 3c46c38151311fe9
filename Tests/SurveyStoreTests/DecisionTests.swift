import SurveyModel
import SurveyStore
import Testing

/// Decisions about records: what they keep out, what undoing leaves behind, and what verifying finds.
@Suite struct DecisionTests {
  private typealias Row = SmallStore.Row

  private static func exclude(_ small: SmallStore, batch: Int, lines: Set<Int>) throws -> DecisionEffect {
    try small.withStore { store, actor in
      let records = try store.deliveredRecords(onLines: lines, ofBatch: batch)
      return try store.exclude(Set(records.values), rule: .singleCases, reason: "trial", by: actor)
    }
  }

  private static func undo(_ small: SmallStore, _ number: Int) throws -> Int {
    try small.withStore { store, actor in try store.undo(decision: number, reason: "found", by: actor) }
  }

  private static func exclusions(_ small: SmallStore) throws -> [Int: Set<Int>] {
    try small.withStore { store, _ in try store.exclusions().lines }
  }

  private static func refusal(_ body: () throws -> Void) -> String? {
    do {
      try body()
      return nil
    } catch let error as StoreUnusable {
      return error.findings.first?.code
    } catch {
      return "\(error)"
    }
  }

  private static func store() throws -> SmallStore {
    let small = try SmallStore()
    try small.add((0..<6).map { Row(respondent: "A\($0)", answer: Int16($0 % 5)) }, file: "a.csv")
    try small.add((0..<6).map { Row(respondent: "B\($0)", answer: Int16($0 % 5)) }, file: "b.csv")
    return small
  }

  @Test func `A decision changes no row, and two that overlap keep out what either covers`() throws {
    let small = try Self.store()
    let before = try small.counted()
    let first = try Self.exclude(small, batch: 1, lines: [2, 3])
    #expect(first.decision.number == 1 && first.excluded == 2 && first.already == 0)
    let second = try Self.exclude(small, batch: 1, lines: [3, 4])
    #expect(second.decision.number == 2 && second.excluded == 1 && second.already == 1)
    #expect(try Self.exclusions(small) == [1: [2, 3, 4]])
    #expect(try small.counted() == before)
    #expect(try Self.undo(small, 1) == 1)
    #expect(try Self.exclusions(small) == [1: [3, 4]])
    #expect(try Self.undo(small, 2) == 2)
    #expect(try Self.exclusions(small) == [:])
    #expect(try small.disagreements() == [])
    #expect(
      try small.withStore { store, _ in try store.log().map(\.action) } == [
        "create", "import", "import", "decide", "decide", "undo", "undo",
      ])
  }

  @Test func `What cannot be decided is refused and leaves nothing in the store`() throws {
    let small = try Self.store()
    _ = try Self.exclude(small, batch: 2, lines: [2])
    #expect(Self.refusal { _ = try Self.exclude(small, batch: 2, lines: [2]) } == "decision-covers-nothing")
    #expect(Self.refusal { _ = try Self.exclude(small, batch: 2, lines: [1, 99]) } == "decision-covers-nothing")
    #expect(Self.refusal { _ = try Self.undo(small, 7) } == "decision-unknown")
    #expect(try Self.undo(small, 1) == 1)
    #expect(Self.refusal { _ = try Self.undo(small, 1) } == "decision-undone")
    let decisions = try small.withStore { store, _ in try store.decisions() }
    #expect(decisions.map(\.number) == [1])
    #expect(decisions.first?.records == [DecidedRecord(batch: 2, record: 1, line: 2)])
    #expect(decisions.first?.undoing?.reason == "found")
    #expect(try small.withStore { store, _ in try store.log().count } == 5)
  }

  @Test func `A record that gave way is not kept out, and a decision goes with a batch that is taken back`() throws {
    let small = try Self.store()
    try small.add([Row(respondent: "A0", answer: 4)], file: "c.csv", correction: "typing")
    #expect(Self.refusal { _ = try Self.exclude(small, batch: 1, lines: [2]) } == "decision-covers-nothing")
    _ = try Self.exclude(small, batch: 3, lines: [2])
    func counted() throws -> Int? { try small.withStore { store, _ in try store.decisions().first?.counted } }
    #expect(try counted() == 1)
    try small.retract(3)
    #expect(try counted() == 0)
    #expect(try Self.undo(small, 1) == 0)
    #expect(try small.disagreements() == [])
  }

  @Test func `A mended record is named by its place in the delivered file, and stays out when it is mended again`()
    throws
  {
    let mended = try MendedStore()
    typealias Record = MendedStore.Record
    let row = SmallStore.Row(respondent: "R1", answer: 1)
    try mended.add(
      [
        Record(number: 1, row: SmallStore.Row(respondent: "R0", answer: 1)),
        Record(number: 2, row: row, isFaulty: true),
      ],
      file: "a.csv")
    #expect(Self.refusal { _ = try Self.exclude(mended.small, batch: 1, lines: [3]) } == "decision-covers-nothing")
    try mended.add([Record(number: 1, row: row, mends: 2)], file: "m.xlsx", mending: 1)
    // Line 2 of the workbook and line 3 of the file are one record.
    let effect = try Self.exclude(mended.small, batch: 2, lines: [2])
    #expect(effect.decision.records == [DecidedRecord(batch: 1, record: 2, line: 3)])
    #expect(try Self.exclusions(mended.small) == [2: [2]])
    try mended.add(
      [Record(number: 5, row: row, mends: 2)], file: "again.xlsx", mending: 1)
    #expect(try Self.exclusions(mended.small) == [3: [6]])
    _ = try mended.retract(3)
    #expect(try Self.exclusions(mended.small) == [2: [2]])
    #expect(try mended.small.disagreements() == [])
  }

  /// Whatever was decided and undone, what is kept out is the union of what stands, as in a store that never saw the rest.
  @Test(arguments: 0..<20) func `A decision that is undone leaves no trace`(seed: UInt64) throws {
    var random = SplitMix(seed: seed)
    let (full, never) = (try Self.store(), try Self.store())
    var taken: [(number: Int, batch: Int, lines: Set<Int>, stands: Bool)] = []
    for _ in 0..<15 {
      let standing = taken.indices.filter { taken[$0].stands }
      if random.below(3) == 0, !standing.isEmpty {
        let place = standing[random.below(standing.count)]
        _ = try Self.undo(full, taken[place].number)
        taken[place].stands = false
      } else {
        let batch = 1 + random.below(2)
        let lines = Set((0...random.below(4)).map { _ in 2 + random.below(6) })
        guard let effect = try? Self.exclude(full, batch: batch, lines: lines) else { continue }
        taken.append((effect.decision.number, batch, lines, true))
      }
      #expect(try full.disagreements() == [])
    }
    for decision in taken where decision.stands {
      // A decision whose records are all kept out by others is refused where it comes later.
      _ = try? Self.exclude(never, batch: decision.batch, lines: decision.lines)
    }
    #expect(try Self.exclusions(full) == Self.exclusions(never))
    let union = taken.filter(\.stands).reduce(into: [Int: Set<Int>]()) { $0[$1.batch, default: []].formUnion($1.lines) }
    #expect(try Self.exclusions(full) == union)
    #expect(try full.counted() == never.counted())
  }

  @Test func `A decision that was deleted is named with the entry of the log that took it, and no other is`() throws {
    let small = try Self.store()
    _ = try Self.exclude(small, batch: 1, lines: [2, 3])
    _ = try Self.exclude(small, batch: 2, lines: [2])
    let entry = try #require(
      try SurveyStore.openToRead(small.folder, round: "r").log().first { $0.action == "decide" })
    try SQLTool.execute("PRAGMA foreign_keys = OFF; DELETE FROM decision WHERE number = 1", small.folder.responses)
    #expect(
      try SurveyStore.openToRead(small.folder, round: "r").disagreements().map(\.kind) == [
        .store(.disagreement(.decision, place: "1:\(entry.number):\(entry.at) \(entry.who)"))
      ])
  }

  @Test(arguments: [
    "DELETE FROM decision_record WHERE record = 1", "UPDATE decision_record SET record = 5 WHERE record = 2",
    "INSERT INTO decision_record VALUES (1, 1, 6, 7)",
    "PRAGMA foreign_keys = OFF; INSERT INTO decision_record VALUES (9, 1, 6, 7)",
    "UPDATE decision_record SET line = 9 WHERE record = 2", "UPDATE decision SET reason = 'other'",
    "UPDATE decision SET decided_by = 'other' WHERE number = 1", "UPDATE decision SET undone_at = NULL",
    "UPDATE decision SET scope = '{\"unit\":\"U1\"}' WHERE number = 1",
    "UPDATE decision SET rule = '{' WHERE number = 1",
    "UPDATE decision SET kind = 'keep' WHERE number = 1",
    "PRAGMA foreign_keys = OFF; DELETE FROM decision WHERE number = 2",
    "UPDATE decision SET undone_at = 'x', undone_by = 'y', undone_reason = 'z' WHERE number = 1",
    "UPDATE decision SET rule = replace(rule, 'case', 'overlap') WHERE number = 1",
  ])
  func `What is changed of a decision behind the program's back is found`(sql: String) throws {
    let small = try Self.store()
    _ = try Self.exclude(small, batch: 1, lines: [2, 3])
    _ = try Self.exclude(small, batch: 2, lines: [2])
    _ = try Self.undo(small, 2)
    #expect(try small.disagreements() == [])
    try SQLTool.execute(sql, small.folder.responses)
    #expect(try Set(small.disagreements()) == ["store-disagrees-decision"], "\(sql)")
  }
}
