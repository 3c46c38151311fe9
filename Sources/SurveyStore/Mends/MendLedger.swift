import GRDB
import SurveyModel

/// Which records of a store stand for quarantined ones that were mended: a function of the batches that are there, so
/// that one that is taken back leaves no trace.
///
/// All mended versions of one quarantined record, those through the quarantine of a mended batch included, stand for its
/// root: the record of a file as it was delivered. Of those that could be read and whose batches stand, the one of the
/// latest batch counts; as long as there is none, the root is quarantined. A version that could not be read takes nothing's
/// place, as a faulty record of a correction does not.
struct MendLedger {
  /// One mended version of a record.
  struct Entry {
    /// Ids as rows have them, `RowWriter.id`: its own, that of the quarantined record that it mends, that of the root.
    let id: Int
    let mended: Int
    let root: Int
    /// Physical line on which it begins.
    let line: Int
    /// Whether it could be read.
    let isAccepted: Bool
  }

  /// Mended versions in the order of batches and records.
  let entries: [Entry]
  private let positions: [Int: Int]
  private let fallen: Set<Int>
  private let corrections: Set<Int>
  /// The entry that counts, by root.
  private let winners: [Int: Int]

  init(_ database: Database) throws {
    let corrections = try Set(Int.fetchAll(database, sql: "SELECT number FROM batch WHERE corrects = 1"))
    guard try StoreSchema.version(database) >= StoreSchema.versionOfMends else {
      self.init(entries: [], fallen: [], corrections: corrections)
      return
    }
    let statement = try SQLStatement(
      """
      SELECT mend.batch, mend.record, mend.line, batch.mends, mend.mended,
        EXISTS (SELECT 1 FROM quarantine AS q WHERE q.batch = mend.batch AND q.record = mend.record)
      FROM mend JOIN batch ON batch.number = mend.batch ORDER BY mend.batch, mend.record
      """, in: database)
    var entries: [Entry] = []
    var roots: [Int: Int] = [:]
    while try statement.step() {
      let id = RowWriter.id(batch: statement.integer(0), record: statement.integer(1))
      let mended = RowWriter.id(batch: statement.integer(3), record: statement.integer(4))
      // A batch is mended by later ones only, so that the root of what it mends is known by now.
      let root = roots[mended] ?? mended
      roots[id] = root
      entries.append(
        Entry(
          id: id, mended: mended, root: root, line: statement.integer(2), isAccepted: statement.integer(5) == 0))
    }
    let fallen = entries.isEmpty ? [] : try Int.fetchAll(database, sql: Self.fallenBatches)
    self.init(entries: entries, fallen: Set(fallen), corrections: corrections)
  }

  /// Batches that were taken back, and those that mend them, directly or through others.
  private static let fallenBatches = """
    WITH RECURSIVE fallen (number) AS (
      SELECT number FROM batch WHERE retracted_at IS NOT NULL
      UNION SELECT batch.number FROM batch JOIN fallen ON batch.mends = fallen.number)
    SELECT number FROM fallen
    """

  private init(entries: [Entry], fallen: Set<Int>, corrections: Set<Int>) {
    self.entries = entries
    self.fallen = fallen
    self.corrections = corrections
    positions = Dictionary(uniqueKeysWithValues: entries.enumerated().map { ($1.id, $0) })
    var winners: [Int: Int] = [:]
    for (position, entry) in entries.enumerated()
    where entry.isAccepted && !fallen.contains(RowWriter.batch(ofID: entry.id)) {
      winners[entry.root] = position
    }
    self.winners = winners
  }

  /// Whether a row of a batch that was not itself taken back may count, as far as mending goes.
  func isEligible(_ id: Int) -> Bool {
    guard let position = positions[id] else { return true }
    return winners[entries[position].root] == position
  }

  /// The root of a record; itself where it mends none.
  func root(of id: Int) -> Int { positions[id].map { entries[$0].root } ?? id }

  /// The id by which a record stands among others of its respondent: a mended one stands where the record was delivered
  /// that it mends, unless its batch was imported as a correction, which is a word of its own.
  func order(of id: Int) -> Int {
    var id = id
    while let position = positions[id], !isCorrection(id) { id = entries[position].mended }
    return id
  }

  /// Whether the batch of a record was imported as a correction.
  func isCorrection(_ id: Int) -> Bool { corrections.contains(RowWriter.batch(ofID: id)) }

  /// The entry that counts in place of a quarantined record, or of any version of it.
  func winner(for id: Int) -> Entry? { winners[root(of: id)].map { entries[$0] } }

  /// Whether a later version of a record of the batch counts in its place.
  func isReplaced(batch: Int) -> Bool {
    entries.contains { RowWriter.batch(ofID: $0.id) == batch && $0.isAccepted && !isEligible($0.id) }
  }

  /// The entries of batches that stand.
  var standing: [Entry] { entries.filter { !fallen.contains(RowWriter.batch(ofID: $0.id)) } }

  /// The roots whose mended version counts.
  var mendedRoots: Set<Int> { Set(winners.keys) }
}
