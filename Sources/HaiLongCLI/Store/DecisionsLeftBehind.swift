import SurveyModel
import SurveyStore

/// Decisions about a batch that was taken back, where the same file has been imported again: they name the batch of then.
enum DecisionsLeftBehind {
  /// What is said of `batch`, which has just been imported; what was left out of it since then is not told again.
  static func findings(of batch: StoredBatch, in store: borrowing SurveyStore) throws -> [Finding] {
    let earlier = try store.batches(sha256: batch.delivery.sha256).filter {
      $0.number < batch.number && !$0.stands && $0.delivery.batch.formID == batch.delivery.batch.formID
    }
    guard !earlier.isEmpty else { return [] }
    let decisions = try store.decisions().filter(\.stands)
    // Where it was taken back more than once, the last time tells what was left out at last.
    for former in earlier.reversed() {
      let left = decisions.filter { $0.records.contains { $0.batch == former.number } }
      let lines = Set(left.flatMap { $0.records.filter { $0.batch == former.number }.map(\.line) }).sorted()
      guard !lines.isEmpty else { continue }
      let cases = "\(batch.number):" + lines.map(String.init).joined(separator: ",")
      let finding = StoreFinding.decisionsLeftBehind(
        former.reference, decisions: left.map(\.number), records: lines.count, cases: cases)
      return [Finding(.store(finding), at: SourceLocation(file: batch.delivery.batch.file))]
    }
    return []
  }
}
