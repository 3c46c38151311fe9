import SurveyModel
import SurveyStore
import Testing

/// Mended records and the batches that they mend.
@Suite struct MendTests {
  private typealias Record = MendedStore.Record
  private typealias Row = SmallStore.Row
  private typealias Place = MendState.Place

  private static func record(
    _ number: Int, _ name: String, _ answer: Int16, isFaulty: Bool = false, mends: Int = 0
  ) -> Record {
    Record(number: number, row: Row(respondent: name, answer: answer), isFaulty: isFaulty, mends: mends)
  }

  /// Batch 1 with three records, of which 2 and 3 are left out.
  private static func store(hasIds: Bool = true) throws -> MendedStore {
    let store = try MendedStore(hasIds: hasIds)
    try store.add(
      [record(1, "An", 0), record(2, "Bình", 1, isFaulty: true), record(3, "Chi", 2, isFaulty: true)], file: "a.csv")
    return store
  }

  private static let both = [record(1, "Bình", 1, mends: 2), record(2, "Chi", 2, mends: 3)]

  @Test func `A batch that is taken back takes its mended records with it, and the log says so`() throws {
    let store = try Self.store()
    try store.add(Self.both, file: "mended.xlsx", mending: 1)
    #expect(try store.counted().count == 3)
    let effect = try #require(try store.retract(1))
    #expect(effect == RetractionEffect(fallen: [2: 2]))
    #expect(try store.counted() == [])
    #expect(try store.log().last?.detail == "{\"mends\":[2],\"sha256\":\"sha-a.csv\"}")
    let batches = try store.small.withStore { store, _ in try store.batches() }
    #expect(batches.map(\.stands) == [false, false])
    #expect(batches.map(\.fallenWith) == [nil, 1])
    #expect(try store.small.disagreements() == [])
  }

  @Test func `A mend that is taken back leaves the records in quarantine`() throws {
    let store = try Self.store()
    try store.add(Self.both, file: "mended.xlsx", mending: 1)
    #expect(try store.mends().mended(of: 1) == [2: 2, 3: 2])
    let effect = try #require(try store.retract(2))
    #expect(effect == RetractionEffect(quarantinedAgain: [1: 2]))
    #expect(try store.mends() == MendState())
    #expect(try store.counted().count == 1)
    #expect(try store.small.disagreements() == [])
  }

  @Test(arguments: [true, false]) func `Of two mended versions the later counts, until it is taken back`(
    hasIds: Bool
  ) throws {
    let store = try Self.store(hasIds: hasIds)
    try store.add(Self.both, file: "mended.xlsx", mending: 1)
    try store.add([Self.record(1, "Bình", 4, mends: 2)], file: "again.xlsx", mending: 1)
    let state = try store.mends()
    #expect(state.mended(of: 1) == [2: 3, 3: 2])
    #expect(state.mendedAgainIn == [Place(batch: 2, record: 1): 3])
    let counted = try store.small.counted(hasIds: hasIds).mapValues { $0.map { $0[1] } }
    #expect(counted == ["a.csv": [.point(0)], "mended.xlsx": [.point(2)], "again.xlsx": [.point(4)]])
    #expect(try store.small.disagreements() == [])
    #expect(try store.retract(3) == RetractionEffect(revived: [2: 1]))
    #expect(try store.mends().mended(of: 1) == [2: 2, 3: 2])
    #expect(try store.small.disagreements() == [])
  }

  @Test func `A mended version that cannot be read takes nothing's place, and can be mended in turn`() throws {
    let store = try Self.store()
    try store.add(Self.both, file: "mended.xlsx", mending: 1)
    try store.add([Self.record(1, "Bình", 3, isFaulty: true, mends: 2)], file: "worse.xlsx", mending: 1)
    #expect(try store.mends().mended(of: 1) == [2: 2, 3: 2])
    #expect(try store.mends().stillMendedIn == [Place(batch: 3, record: 1): 2])
    try store.add([Self.record(1, "Bình", 3, mends: 1)], file: "better.xlsx", mending: 3)
    #expect(try store.mends().mended(of: 1) == [2: 4, 3: 2])
    #expect(try store.mends().mended(of: 3) == [1: 4])
    #expect(try store.counted().count == 3)
    // Through the batch in between, the record is the one on line 3 of the file.
    let lines = try store.small.withStore { store, _ in try store.batches().map { try store.rootLines(of: $0) } }
    #expect(lines == [[:], [2: 3, 3: 4], [2: 3], [2: 3]])
    // What mends the batch falls with it, through the batch in between.
    #expect(try store.retract(3) == RetractionEffect(revived: [2: 1], fallen: [4: 1]))
    #expect(try store.small.disagreements() == [])
  }

  @Test func `The same mended records in other bytes are one batch, with ids and without`() throws {
    for hasIds in [true, false] {
      let store = try Self.store(hasIds: hasIds)
      try store.add(Self.both, file: "mended.xlsx", mending: 1)
      let refused = #expect(throws: StoreUnusable.self) {
        try store.add(Self.both, file: "saved-again.xlsx", mending: 1)
      }
      #expect(refused?.findings.map(\.code) == ["batch-content-already-imported"])
      // Where the batch was taken back and came again, its mended records are no copy.
      _ = try store.retract(1)
      try store.add(
        [Self.record(1, "An", 0), Self.record(2, "Bình", 1, isFaulty: true), Self.record(3, "Chi", 2, isFaulty: true)],
        file: "a.csv")
      try store.add(Self.both, file: "mended.xlsx", mending: 3)
      #expect(try store.counted().count == 3)
    }
  }

  @Test func `What was mended otherwise in between may be mended back`() throws {
    for hasIds in [true, false] {
      let store = try Self.store(hasIds: hasIds)
      for (file, answer) in [("one.xlsx", 1), ("two.xlsx", 4), ("three.xlsx", 1)] as [(String, Int16)] {
        try store.add([Self.record(1, "Bình", answer, mends: 2)], file: file, mending: 1)
      }
      let counted = try store.small.counted(hasIds: hasIds).mapValues { $0.map { $0[1] } }
      #expect(counted == ["a.csv": [.point(0)], "three.xlsx": [.point(1)]])
      #expect(try store.small.disagreements() == [])
    }
  }

  @Test func `Only what is in the quarantine of a batch that stands can be mended`() throws {
    let store = try Self.store()
    let sound = #expect(throws: StoreUnusable.self) {
      try store.add([Self.record(1, "An", 3, mends: 1)], file: "m.xlsx", mending: 1)
    }
    #expect(sound?.findings.map(\.code) == ["quarantine-record-unknown"])
    _ = try store.retract(1)
    let fallen = #expect(throws: StoreUnusable.self) { try store.add(Self.both, file: "m.xlsx", mending: 1) }
    #expect(fallen?.findings.map(\.code) == ["batch-unknown"])
  }

  @Test(arguments: [
    "UPDATE mend SET mended = 3 WHERE record = 1", "DELETE FROM mend WHERE record = 2", "UPDATE mend SET line = 9",
    "UPDATE batch SET mends = NULL WHERE number = 2",
    "INSERT INTO mend VALUES (9, 1, 2, 2)",
  ]) func `A changed link between mended records is found`(sql: String) throws {
    let store = try Self.store()
    try store.add(Self.both, file: "mended.xlsx", mending: 1)
    #expect(try store.small.disagreements() == [])
    try SQLTool.execute("PRAGMA foreign_keys = OFF; " + sql, store.small.folder.responses)
    #expect(try store.small.disagreements().contains("store-disagrees-batch"))
  }
}
