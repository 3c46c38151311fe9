import SurveyModel
import SurveyStore

/// What is to be said where a quarantined record was mended more than once.
enum MendFindings {
  /// One finding for each earlier batch of which records were mended again in `batch`, and one for each whose mended
  /// versions count on because those in `batch` could not be read.
  static func all(_ mends: MendState, of batch: StoredBatch, batches: [Int: StoredBatch]) -> [Finding] {
    let replaced = mends.mendedAgainIn.filter { $0.value == batch.number }.map(\.key.batch)
    let kept = mends.stillMendedIn.filter { $0.key.batch == batch.number }.map(\.value)
    let place = SourceLocation(file: batch.delivery.batch.file)
    return counts(replaced, batches).map { Finding(.store(.recordsMendedAgain($0, records: $1)), at: place) }
      + counts(kept, batches).map { Finding(.store(.recordsStillMended($0, records: $1)), at: place) }
  }

  private static func counts(_ numbers: [Int], _ batches: [Int: StoredBatch]) -> [(BatchReference, Int)] {
    Dictionary(grouping: numbers) { $0 }.sorted { $0.key < $1.key }.compactMap { number, all in
      batches[number].map { ($0.reference, all.count) }
    }
  }
}

extension SurveyStore {
  /// All batches by their numbers.
  borrowing func batchesByNumber() throws -> [Int: StoredBatch] {
    Dictionary(uniqueKeysWithValues: try batches().map { ($0.number, $0) })
  }
}
