import Provenance
import SurveyModel

/// Two keyings compared as `hailong-keyings/1`: one row per item, and every difference as a finding.
public enum KeyingJSON {
  /// The name of the shape.
  public static let schema = "hailong-keyings/1"

  /// The whole document; the words of findings in `language`.
  public static func document(
    _ comparison: KeyingComparison, provenance: Manifest, language: Language
  ) -> JSONValue {
    let files = comparison.files.indices.map { file in
      JSONValue.object([
        ("file", .string(comparison.files[file])), ("records", .integer(comparison.records[file])),
        ("quarantined", .integer(comparison.quarantined[file])), ("only_here", .integer(comparison.single[file])),
      ])
    }
    return .object([
      ("schema", .string(schema)), ("provenance", provenance.json), ("files", .array(files)),
      ("compared", .integer(comparison.compared)), ("cells", .integer(comparison.cells)),
      ("differing", .integer(comparison.differing)), ("rows", .array(comparison.items.map(row))),
    ]).with(comparison.findings, language: language)
  }

  private static func row(_ item: KeyingAgreement) -> JSONValue {
    .object([
      ("item", .string(item.item)), ("compared", .integer(item.compared)), ("equal", .integer(item.equal)),
      ("agreement", .optional(item.share)),
    ])
  }
}
