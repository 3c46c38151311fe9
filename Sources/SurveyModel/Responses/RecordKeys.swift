/// What tells the records of a table apart and says how they came about, kept where a store asks for it.
public struct RecordKeys: Sendable, Equatable {
  /// Number of each data record in its file, 1-based.
  public var records: [Int]
  /// The respondents' ids in NFC.
  public var respondents: [String]
  /// Cells of roles whose columns are no items, by role: version, interviewer, times, disposition, list, form number.
  public var roles: [ColumnRole: [String]]
  /// What stands for the bytes of each record, to tell a copy from another record of the same respondent.
  public var marks: [UInt32]

  /// Makes keys of columns of equal length.
  public init(
    records: [Int] = [], respondents: [String] = [], roles: [ColumnRole: [String]] = [:], marks: [UInt32] = []
  ) {
    self.records = records
    self.respondents = respondents
    self.roles = roles
    self.marks = marks
  }
}
