/// How much of a file the parser is willing to hold at once; each limit is named in the finding that it causes.
public struct ParserLimits: Sendable, Equatable {
  /// The longest cell, in bytes.
  public var cellBytes: Int
  /// The longest record, in bytes as they stand in the file.
  public var recordBytes: Int
  /// The largest number of columns.
  public var columns: Int
  /// How many findings of one code are kept; the rest are counted only.
  ///
  /// Without a limit, memory grows with the faults of a file, and with nothing else.
  public var findingsPerCode: Int
  /// Limits of workbooks.
  public var workbook = WorkbookLimits()

  /// Sets limits; the defaults hold any survey file that a person has filled in.
  public init(
    cellBytes: Int = 1 << 20, recordBytes: Int = 4 << 20, columns: Int = 2_000, findingsPerCode: Int = .max
  ) {
    self.cellBytes = cellBytes
    self.recordBytes = recordBytes
    self.columns = columns
    self.findingsPerCode = findingsPerCode
  }
}
