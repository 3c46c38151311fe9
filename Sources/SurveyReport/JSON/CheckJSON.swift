import Provenance
import SurveyModel

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
