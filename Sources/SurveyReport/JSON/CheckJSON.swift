import Provenance
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
  /// What was found, in order of lines.
  public let findings: [Finding]

  /// Reports on one file.
  public init(file: String, records: Int, accepted: Int, quarantined: Int, findings: [Finding]) {
    self.file = file
    self.records = records
    self.accepted = accepted
    self.quarantined = quarantined
    self.findings = findings
  }
}

/// Judged files as `hailong-check/1`: one row per file with all its findings.
public enum CheckJSON {
  /// The name of the shape.
  public static let schema = "hailong-check/1"

  /// The whole document; the words of findings in `language`.
  public static func document(_ files: [FileCheck], provenance: Manifest, language: Language) -> JSONValue {
    .object([
      ("schema", .string(schema)), ("provenance", provenance.json),
      ("rows", .array(files.map { row($0, language) })),
    ])
  }

  private static func row(_ check: FileCheck, _ language: Language) -> JSONValue {
    .object([
      ("file", .string(check.file)), ("records", .integer(check.records)), ("accepted", .integer(check.accepted)),
      ("quarantined", .integer(check.quarantined)),
      ("findings", .array(check.findings.map { $0.json(language) })),
    ])
  }
}
