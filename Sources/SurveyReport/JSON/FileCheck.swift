import SurveyModel

/// What `hailong check` found out about one file.
public struct FileCheck: Sendable, Equatable {
  /// The path as the user wrote it.
  public let file: String
  /// Data records in the file.
  public let records: Int
  /// Records that could be used.
  public let accepted: Int
  /// Records that would be left out.
  public let quarantined: Int
  /// What was found, in order of lines; of one code perhaps not all.
  public let findings: [Finding]
  /// All that was found by code, those that were not kept included.
  public let findingCounts: [String: Int]

  /// Reports on one file.
  public init(
    file: String, records: Int, accepted: Int, quarantined: Int, findings: [Finding], findingCounts: [String: Int] = [:]
  ) {
    self.file = file
    self.records = records
    self.accepted = accepted
    self.quarantined = quarantined
    self.findings = findings
    self.findingCounts = findingCounts
  }
}
