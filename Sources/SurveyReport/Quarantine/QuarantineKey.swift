/// Names the batch to which a row of a quarantine workbook belongs: its number and the beginning of its file's SHA-256,
/// `3-9f8e7d6c`, because numbers begin anew where a store is made anew.
public struct QuarantineKey: Sendable, Hashable {
  private static let digits = 8

  /// The key as cells hold it.
  public let text: String

  /// The key of a batch.
  public init(batch number: Int, sha256: String) { text = "\(number)-\(sha256.prefix(Self.digits))" }
}

/// The columns that a quarantine workbook puts before those of the delivered file.
public struct QuarantineColumns: Sendable, Equatable {
  /// The first column, by which a quarantine workbook is known.
  public static let batch = "hailong_batch"
  /// The second one.
  public static let record = "hailong_record"

  /// The name of the column with the line of the file.
  public let line: String
  /// The name of the column with what is wrong.
  public let reason: String

  /// Names the columns so that none is called as one of the file is.
  public init(beside header: [String]) {
    line = header.contains("line") ? "hailong_line" : "line"
    reason = header.contains("reason") ? "hailong_reason" : "reason"
  }

  /// All four in order.
  public var names: [String] { [Self.batch, Self.record, line, reason] }
}
