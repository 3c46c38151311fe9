import Provenance

extension Manifest {
  /// The `provenance` member of every JSON output.
  public var json: JSONValue {
    .object([
      ("program", .string(program)),
      ("inputs", .array(inputs.map { .texts([("file", $0.file), ("sha256", $0.sha256)]) })),
    ])
  }
}
