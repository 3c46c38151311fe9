import GRDB
import SurveyModel

/// What the log says of personal data that were deleted.
struct ForgettingDetail: Codable {
  /// SHA-256 of the file of the batch.
  let sha256: String
  /// Records of which answers and ids were deleted, and those of which the bytes were.
  let records: Int
  let quarantined: Int
}

extension SurveyStore {
  /// Deletes what the personal file holds of a batch: answers to personal items, ids, and the bytes of quarantined
  /// records.
  ///
  /// No figure rests on them; records that are still quarantined can be mended from the delivered file only.
  ///
  /// The log says it first, so that what a crash leaves undone is known and done at the next writing. A batch whose data
  /// were deleted already stays as it is; returns whether there was anything to do.
  @discardableResult
  public func forget(_ batch: StoredBatch, reason: String, by actor: StoreActor) throws -> Bool {
    guard batch.forgetting == nil, let personal else { return false }
    let detail = ForgettingDetail(
      sha256: batch.delivery.sha256, records: batch.accepted, quarantined: batch.quarantined)
    try write(responses) { database in
      try database.execute(
        sql: "UPDATE batch SET forgotten_at = ?, forgotten_by = ?, forgotten_reason = ? WHERE number = ?",
        arguments: [actor.at, actor.who, reason, batch.number])
      try ChainLog.add(
        .forget, by: actor, batch: batch.number, reason: reason, detail: StoreJSON.text(detail), to: database)
    }
    try write(personal) { try PersonalWriter.remove(batch: batch.number, from: $0) }
    return true
  }

  /// Deletes what is left of batches that were to be forgotten when a crash came in between.
  func finishForgetting() throws {
    guard let personal else { return }
    let forgotten = try read { try Int.fetchAll($0, sql: "SELECT number FROM batch WHERE forgotten_at IS NOT NULL") }
    guard !forgotten.isEmpty else { return }
    try write(personal) { database in
      for number in forgotten { try PersonalWriter.remove(batch: number, from: database) }
    }
  }
}
