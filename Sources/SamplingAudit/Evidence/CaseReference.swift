/// Where one interview stands in the delivered files; the audit points at cases by it, never by who answered.
public struct CaseReference: Sendable, Hashable, Comparable {
  /// Position of the batch in the round.
  public let batch: Int
  /// Physical line on which the record starts, 1-based.
  public let line: Int
  /// The number printed on the paper form, where the form declares such a column.
  public let formNumber: String?

  /// Points at a record of a batch.
  public init(batch: Int, line: Int, formNumber: String? = nil) {
    self.batch = batch
    self.line = line
    self.formNumber = formNumber
  }

  /// The same place without the number of the paper form.
  var unnumbered: CaseReference { CaseReference(batch: batch, line: line) }

  /// In the order of batches and lines.
  public static func < (a: CaseReference, b: CaseReference) -> Bool { (a.batch, a.line) < (b.batch, b.line) }
}
