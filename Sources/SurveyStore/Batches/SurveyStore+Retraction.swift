import GRDB
import SurveyModel

extension SurveyStore {
  /// Takes a batch back: its records stay in the store and count no longer, and records that they had replaced count again.
  public func retract(_ batch: StoredBatch, reason: String, by actor: StoreActor) throws {
    if let retraction = batch.retraction {
      throw StoreUnusable(.batchRetracted(batch.reference, at: retraction.at), at: folder.responses)
    }
    let ids = RowWriter.ids(ofBatch: batch.number)
    try write(responses) { database in
      try database.execute(
        sql: "UPDATE batch SET retracted_at = ?, retracted_by = ?, retraction_reason = ? WHERE number = ?",
        arguments: [actor.at, actor.who, reason, batch.number])
      try database.execute(
        sql: "UPDATE response_\(batch.responseTable) SET _active = 0 WHERE _id BETWEEN ? AND ?",
        arguments: [ids.lowerBound, ids.upperBound])
      try RespondentSettlement(table: batch.responseTable, in: database).settle(in: database)
      try ChainLog.add(
        .retract, by: actor, batch: batch.number, reason: reason, detail: batch.delivery.sha256, to: database)
    }
  }
}
