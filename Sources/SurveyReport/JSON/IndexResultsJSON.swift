import IndexScoring
import SurveyModel
import SurveyStatistics

/// A block's mean and spread, and what separates its units.
enum BlockProfileJSON {
  static func object(_ block: BlockScores) -> JSONValue? {
    guard let profile = BlockProfile(block) else { return nil }
    return .object([
      ("block", .string(block.block.id)), ("ranked", .integer(profile.count)), ("mean", .number(profile.mean)),
      ("sd", .optional(profile.deviation)), ("min", .number(profile.lowest)), ("max", .number(profile.highest)),
      ("quartiles", .array(profile.quartiles.map(JSONValue.number))),
      (
        "areas_weakest_first",
        .array(
          profile.areas.map {
            .object([
              ("area", .string($0.code)), ("mean_index", .number($0.meanIndex)), ("units", .integer($0.units)),
            ])
          })
      ),
      (
        "separation",
        .array(
          profile.separations.map {
            .object([
              ("criterion", .string($0.code)), ("share", $0.isProtected ? .null : .number($0.share)),
              ("sd", $0.isProtected ? .null : .number($0.deviation)),
            ])
          })
      ),
      ("without_spread", .array(profile.flat.map(JSONValue.string))),
    ])
  }
}

/// What a unit does well and badly, the next grade, and its change.
enum UnitStandingJSON {
  static func members(
    _ unit: UnitScore, in means: BlockMeans, level: Double, _ lastYear: YearComparison?
  ) -> [(String, JSONValue)] {
    let standing = UnitStanding(unit, in: means, level: level)
    let next = standing.nextGrade.map { next in
      JSONValue.object([
        ("grade_vi", .string(next.grade.vi)), ("grade_en", .string(next.grade.en)),
        ("points_missing", .number(next.missing.value)),
      ])
    }
    return [
      ("strengths", comparisons(standing.strengths)), ("weaknesses", comparisons(standing.weaknesses)),
      ("next_grade", next ?? .null),
      ("change", lastYear?.change(of: unit.unit.code).map(YearComparisonJSON.change) ?? .null),
    ]
  }

  private static func comparisons(_ comparisons: [UnitStanding.Comparison]) -> JSONValue {
    .array(
      comparisons.map {
        .object([
          ("criterion", .string($0.code)), ("index", .number($0.index)), ("block_mean", .number($0.mean)),
          ("se_difference", .optional($0.standardError)),
        ])
      })
  }
}

/// An index beside last year's.
enum YearComparisonJSON {
  static func object(_ comparison: YearComparison) -> JSONValue {
    var members: [(String, JSONValue)] = [
      ("definition", .string(comparison.definition)), ("year", .integer(comparison.year)),
      ("error", .string("independent_rounds")),
    ]
    switch comparison.extent {
    case .full: members.append(("compared", .string("all")))
    case .totalOnly(let bridge, let difference):
      members += [
        ("compared", .string("total_only")), ("difference", .string(name(difference))),
        ("bridge_vi", .string(bridge.reason.vi)), ("bridge_en", .string(bridge.reason.en)),
      ]
    case .refused(let difference):
      members += [("compared", .string("refused")), ("difference", .string(name(difference)))]
    }
    return .object(members)
  }

  private static func name(_ difference: DefinitionDifference) -> String {
    switch difference {
    case .added(let code): "criterion_added:\(code)"
    case .removed(let code): "criterion_removed:\(code)"
    case .maximum(let code, let before, let now): "maximum:\(code):\(before.value)_now_\(now.value)"
    case .rule(let code): "rule:\(code)"
    case .measure(let name): "sub_score:\(name)"
    }
  }

  /// The change of one unit, with the ranks of both years beside each other.
  static func change(_ change: UnitChange) -> JSONValue {
    .object([
      ("unit_then", .optional(change.unitThen)), ("absence", .optional(change.absence.map(name))),
      ("index_then", .optional(change.then)), ("change", .optional(change.value)),
      ("se", .optional(change.standardError)), ("df", .optional(change.degreesOfFreedom)),
      ("ci_low", .optional(change.interval?.low)), ("ci_high", .optional(change.interval?.high)),
      ("rank_then", change.rankThen.map(JSONValue.integer) ?? .null),
      (
        "rank_set_then",
        change.rankSetThen.map { .array([.integer($0.lower), .integer($0.upper)]) } ?? .null
      ),
      ("areas", change.contributions.map { contributions($0.areas) } ?? .null),
      ("criteria", change.contributions.map { contributions($0.criteria) } ?? .null),
    ])
  }

  private static func contributions(_ parts: [IndexContributions.Contribution]) -> JSONValue {
    .array(
      parts.map {
        .object([("criterion", .string($0.code)), ("change", $0.isProtected ? .null : .number($0.value))])
      })
  }

  /// Why there is no change, as data has it; `nil` where there is one.
  static func absence(_ comparison: YearComparison, of unit: String) -> String? {
    if case .refused(let difference) = comparison.extent { return "refused:" + name(difference) }
    return comparison.change(of: unit).map { $0.absence.map(name) } ?? "not_there"
  }

  private static func name(_ absence: UnitChange.Absence) -> String {
    switch absence {
    case .notThere: "not_there"
    case .severalPredecessors(let codes): "several_predecessors:" + codes.joined(separator: ",")
    case .withoutIndexThen: "without_index_then"
    case .withoutIndexNow: "without_index_now"
    }
  }
}
