import GRDB
import SurveyModel

/// What taking a batch back did to records of other batches.
public struct RetractionEffect: Sendable, Equatable {
  /// Records of other batches that count because of it, by number of the batch.
  public let revived: [Int: Int]
  /// Mended records of other batches that count no longer, because what they mend was taken back, by number of the batch.
  public let fallen: [Int: Int]
  /// Records of other batches that are in quarantine again, because their mended version was taken back.
  public let quarantinedAgain: [Int: Int]

  /// Tells what was done.
  public init(revived: [Int: Int] = [:], fallen: [Int: Int] = [:], quarantinedAgain: [Int: Int] = [:]) {
    self.revived = revived
    self.fallen = fallen
    self.quarantinedAgain = quarantinedAgain
  }
}

/// What the log says of a retraction.
struct RetractionDetail: Codable {
  /// SHA-256 of the file of the batch.
  let sha256: String
  /// Numbers of the batches that mend it, directly or through others, and that fall with it.
  let mends: [Int]
}

extension SurveyStore {
  /// Takes a batch back: its records stay in the store and count no longer, mended versions of its quarantined records
  /// neither, and records that they had replaced count again.
  @discardableResult
  public func retract(_ batch: StoredBatch, reason: String, by actor: StoreActor) throws -> RetractionEffect {
    if let retraction = batch.retraction {
      throw StoreUnusable(.batchRetracted(batch.reference, at: retraction.at), at: folder.responses)
    }
    let ids = RowWriter.ids(ofBatch: batch.number)
    return try write(responses) { database in
      let before = try (mended: MendLedger(database).mendedRoots, standing: Self.standing(database))
      try database.execute(
        sql: "UPDATE batch SET retracted_at = ?, retracted_by = ?, retraction_reason = ? WHERE number = ?",
        arguments: [actor.at, actor.who, reason, batch.number])
      try database.execute(
        sql: "UPDATE response_\(batch.responseTable) SET _active = 0 WHERE _id BETWEEN ? AND ?",
        arguments: [ids.lowerBound, ids.upperBound])
      let changes = try ResponseTables.affected(by: batch, in: database).flatMap { table in
        try RespondentSettlement(table: table, in: database).settle(in: database)
      }
      let standing = try Self.standing(database)
      let detail = RetractionDetail(
        sha256: batch.delivery.sha256, mends: before.standing.subtracting(standing + [batch.number]).sorted())
      try ChainLog.add(
        .retract, by: actor, batch: batch.number, reason: reason, detail: StoreJSON.text(detail), to: database)
      let again = try before.mended.subtracting(MendLedger(database).mendedRoots).map { RowWriter.batch(ofID: $0) }
      return RetractionEffect(
        revived: Self.counts(changes.filter(\.isActive).map { RowWriter.batch(ofID: $0.id) }),
        fallen: Self.counts(changes.filter { !$0.isActive }.map { RowWriter.batch(ofID: $0.id) }),
        quarantinedAgain: Self.counts(again.filter(standing.contains)))
    }
  }

  private static func standing(_ database: Database) throws -> Set<Int> {
    Set(try BatchRows.all(database).filter(\.stands).map(\.number))
  }

  private static func counts(_ batches: [Int]) -> [Int: Int] {
    batches.reduce(into: [:]) { $0[$1, default: 0] += 1 }
  }
}
