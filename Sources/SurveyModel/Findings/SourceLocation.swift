/// Where a finding points: a file, a physical line, a column, as far as each is known.
public struct SourceLocation: Sendable, Hashable {
  /// The path as the user or the round wrote it.
  public let file: String
  /// Physical line on which the record or the node starts, 1-based.
  public let line: Int?
  /// Number of the data record, 1-based, for response files.
  public let record: Int?
  /// Header name of the column, or the path inside a definition (`items[3].scale`).
  public let column: String?

  /// Points into a file.
  public init(file: String, line: Int? = nil, record: Int? = nil, column: String? = nil) {
    self.file = file
    self.line = line
    self.record = record
    self.column = column
  }
}
