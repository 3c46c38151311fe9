import IndexScoring
import SurveyModel

/// A whole run as `hailong-run/1`: accounts of the batches, findings, sub-scores and index.
public enum RunJSON {
  /// The name of the shape.
  public static let schema = "hailong-run/1"

  /// The whole document; the words of findings in `language`.
  public static func document(_ results: RoundResults, language: Language) -> JSONValue {
    let batchFiles = Set(results.batches.map(\.batch.file))
    let others = results.findings.filter { !batchFiles.contains($0.location?.file ?? "") }
    return .object([
      ("schema", .string(schema)), ("provenance", results.provenance.json), ("round", .string(results.round.id)),
      ("title", results.round.title.json), ("synthetic", .bool(results.round.isSynthetic)),
      ("method", results.method.json),
      ("rows", .array(results.batches.map { row($0, results.findings, language) })),
      ("findings", .array(others.map { $0.locatedJSON(language) })),
      (
        "satisfaction",
        .object(
          SatisfactionJSON.content(results.byUnit + results.otherGroupings, results.round, results.method).filter {
            !["round", "synthetic", "method"].contains($0.0)
          })
      ),
      ("index", results.index.map { index(of: $0, results) } ?? .null),
    ])
  }

  private static func index(of index: IndexScores, _ results: RoundResults) -> JSONValue {
    .object(
      IndexJSON.content(index, results.round, results.method, results.lastYear).filter {
        !["round", "synthetic", "method"].contains($0.0)
      })
  }

  /// One batch with its findings; its name is that of the round.
  private static func row(_ account: BatchAccount, _ findings: [Finding], _ language: Language) -> JSONValue {
    let batch = account.batch
    let excluded = account.excluded == 0 ? [] : [("excluded", JSONValue.integer(account.excluded))]
    return .object(
      [
        ("file", .string(batch.file)), ("form", .string(batch.formID)), ("basis", .string(batch.basis.rawValue)),
        ("mode", .optional(batch.mode?.rawValue)), ("unit", .optional(batch.unit)),
        ("records", .integer(account.records)), ("accepted", .integer(account.accepted)),
        ("quarantined", .integer(account.quarantined)), ("superseded", .integer(account.superseded)),
      ] + excluded + [
        ("mended", .integer(account.mended)),
        ("unreadable", .array(account.unreadable.map(unreadable))),
        (
          "findings",
          .array(findings.filter { $0.location?.file == batch.file }.map { $0.json(language) })
        ),
      ])
  }

  private static func unreadable(_ answers: UnreadableAnswers) -> JSONValue {
    .object([("item", .string(answers.item)), ("unit", .string(answers.unit)), ("count", .integer(answers.count))])
  }
}
