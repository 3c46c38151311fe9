import IndexScoring
import Provenance
import SurveyModel

/// A what-if as `hailong-what-if/1`: rank and index of every unit as they are and as they would be.
public enum WhatIfJSON {
  /// The name of the shape.
  public static let schema = "hailong-what-if/1"

  /// The whole document.
  public static func document(
    _ assumed: IndexScores, instead actual: IndexScores, of round: SurveyRound, assumptions: [String],
    provenance: Manifest
  ) -> JSONValue {
    let before = Dictionary(actual.blocks.flatMap(\.units).map { ($0.unit.code, $0) }) { first, _ in first }
    let rows = assumed.blocks.flatMap(\.units).map { unit -> JSONValue in
      let old = before[unit.unit.code]
      return .object([
        ("unit", .string(unit.unit.code)), ("block", .string(unit.unit.block)),
        ("rank", old?.rank.map(JSONValue.integer) ?? .null), ("index", .optional(old?.index)),
        ("rank_if", unit.rank.map(JSONValue.integer) ?? .null), ("index_if", .optional(unit.index)),
        ("withheld_if", .optional(unit.withheld.map(IndexJSON.reason))),
        ("grade_if_vi", .optional(unit.grade?.vi)), ("grade_if_en", .optional(unit.grade?.en)),
      ])
    }
    return .object([
      ("schema", .string(schema)), ("provenance", provenance.json), ("round", .string(round.id)),
      ("synthetic", .bool(round.isSynthetic)), ("assumptions", .array(assumptions.map(JSONValue.string))),
      ("rows", .array(rows)),
    ])
  }
}
