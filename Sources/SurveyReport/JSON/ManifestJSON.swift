import Provenance
import SurveyModel

/// What the files beside it were made from, as `hailong-manifest/1`: CSV has no place to say so.
public enum ManifestJSON {
  /// The name of the shape.
  public static let schema = "hailong-manifest/1"

  /// The whole document; `files` are those that it speaks for.
  public static func document(_ results: RoundResults, files: [String]) -> JSONValue {
    .object([
      ("schema", .string(schema)), ("provenance", results.provenance.json), ("round", .string(results.round.id)),
      ("synthetic", .bool(results.round.isSynthetic)), ("illustrative", .bool(results.isIllustrative)),
      ("files", .array(files.map(JSONValue.string))),
    ])
  }
}

extension Manifest {
  /// The `provenance` member of every JSON output.
  public var json: JSONValue {
    .object(
      [
        ("program", .string(program)),
        ("inputs", .array(inputs.map { .texts([("file", $0.file), ("sha256", $0.sha256)]) })),
      ] + (chainHead.map { [("chain_head", .string($0))] } ?? []))
  }
}
