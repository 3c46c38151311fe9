/// What the members of an index's rows that tell how sure it is hold at, each by its name.
///
/// `scope` is `marginal` for a set that holds for its own unit at the level, `joint` for sets that hold for all units of
/// the block together, `pairwise` for single comparisons that are not adjusted for their number, and `distribution` for
/// the survey's error read as one. All of it is the survey's error alone.
enum IndexUncertaintyJSON {
  static func object(_ level: Double) -> JSONValue {
    func entry(_ name: String, _ scope: String, _ level: Double?, _ meaning: String) -> (String, JSONValue) {
      (name, .object([("scope", .string(scope)), ("level", .optional(level)), ("meaning", .string(meaning))]))
    }
    return .object([
      entry("ci_low", "marginal", level, "limits of the index of this unit"),
      entry("ci_high", "marginal", level, "limits of the index of this unit"),
      entry("rank_set", "marginal", level, "ranks left open to this unit"),
      entry("rank_set_joint", "joint", level, "ranks left open to all units of the block at once"),
      entry("tier", "joint", level, "group that is not told apart from its best unit, 1 first"),
      entry("not_told_apart", "pairwise", level, "other ranked units of the block that differ by less than the error"),
      entry("strengths", "pairwise", level, "criteria over the mean of the block by more than the error"),
      entry("weaknesses", "pairwise", level, "criteria under the mean of the block by more than the error"),
      entry("grade_probabilities", "distribution", nil, "chance of each grade of the block, best first"),
    ])
  }
}
