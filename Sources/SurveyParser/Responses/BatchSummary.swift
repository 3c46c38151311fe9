import SurveyModel

/// How many answers to an item could not be read, for one unit.
public struct UnreadableCount: Sendable, Equatable {
  /// The item's id.
  public let item: String
  /// The unit's code; empty where the file declares none.
  public let unit: String
  /// Accepted records whose answer counts as missing for the reason `unreadable`.
  public let count: Int
}

/// What became of a file: every record is either accepted or quarantined.
public struct BatchSummary: Sendable, Equatable {
  /// Data records in the file; a damaged stretch counts once for each physical line that had to be judged by itself.
  public let records: Int
  /// Records that were handed on in tables.
  public let accepted: Int
  /// Records that were left out, each with at least one finding.
  public let quarantined: Int
  /// Blank lines that were passed over.
  public let blankLines: Int
  /// The names of the file's columns, in NFC.
  public let header: [String]
  /// Names of the columns by which a header of one row is matched as the file's own was, however many rows that has.
  public let plainHeader: [String]
  /// What should be known, in the order of the file; of one code at most `ParserLimits.findingsPerCode`.
  public let findings: [Finding]
  /// All findings by code, those that were not kept included.
  public let findingCounts: [String: Int]
  /// Answers counted as unreadable, by item in the form's order and unit in code order.
  public let unreadable: [UnreadableCount]
}
