import SurveyModel

/// What became of one file that was to be imported.
public struct ImportOutcome: Sendable, Equatable {
  /// How an import ends.
  public enum Status: String, Sendable {
    case imported
    case alreadyImported = "already_imported"
    case refused
  }

  /// The file as the round writes it.
  public let file: String
  /// The number of the batch in the store: the new one, or the one that holds the file already.
  public let number: Int?
  /// How the import ended.
  public let status: Status
  /// Data records in the file.
  public let records: Int
  /// Records that count.
  public let imported: Int
  /// Records that were left out.
  public let quarantined: Int
  /// Records that give way to another of the same respondent.
  public let superseded: Int
  /// Blank lines that were passed over.
  public let skipped: Int
  /// What was found, the worst that was not kept counted in `findingCounts`.
  public var findings: [Finding]
  /// All that was found by code, where not all were kept.
  public let findingCounts: [String: Int]
  /// The path of the workbook with the quarantined records, where there is one.
  public var workbook: String?

  /// Tells the outcome of one file.
  public init(
    file: String, number: Int?, status: Status, records: Int = 0, imported: Int = 0, quarantined: Int = 0,
    superseded: Int = 0, skipped: Int = 0, findings: [Finding], findingCounts: [String: Int] = [:]
  ) {
    self.file = file
    self.number = number
    self.status = status
    self.records = records
    self.imported = imported
    self.quarantined = quarantined
    self.superseded = superseded
    self.skipped = skipped
    self.findings = findings
    self.findingCounts = findingCounts
  }
}
