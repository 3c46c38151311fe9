import SurveyModel
import SurveyStore
import Testing

/// Stores of earlier versions, made by undoing the later steps: SQLite leaves the tables as the earlier steps made them.
@Suite struct MigrationTests {
  private typealias Row = SmallStore.Row

  private static let undoMends = """
    DROP TABLE mend; ALTER TABLE batch DROP COLUMN mends; PRAGMA user_version = 1;
    """

  private static func first() throws -> SmallStore {
    let small = try SmallStore()
    let record = QuarantinedRecord(line: 9, number: 8, reasons: ["unit-blank"], bytes: [65, 10], cells: nil)
    try small.add(
      (0..<5).map { Row(respondent: "A\($0)", answer: Int16($0)) }, file: "a.csv", quarantine: [record])
    try small.add([Row(respondent: "A1", answer: 4)], file: "c.csv", correction: "typing")
    try SQLTool.execute(undoMends, small.folder.responses)
    return small
  }

  @Test func `A store that knows no mended records is taken along, and agrees`() throws {
    let small = try Self.first()
    #expect(try SQLTool.number("SELECT count(*) FROM sqlite_master WHERE name = 'mend'", small.folder.responses) == 0)
    #expect(try small.disagreements() == [])
    let batches = try small.withStore { store, _ in try store.batches() }
    #expect(batches.map(\.number) == [1, 2])
    #expect(batches.allSatisfy { $0.stands && $0.mends == nil })
    try small.retract(2)
    #expect(try small.counted().mapValues(\.count) == ["a.csv": 5])
    #expect(try small.disagreements() == [])
  }
}
