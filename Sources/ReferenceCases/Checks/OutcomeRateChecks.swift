import SurveyStatistics

/// Outcome rates from counts or from dispositions.
enum OutcomeRateChecks {
  private static let outcomes: [String: Disposition] = [
    "I": .complete, "P": .partial, "R": .refusal, "NC": .nonContact, "O": .other, "UH": .unknownHousehold,
    "UO": .unknownOther, "NE": .notEligible,
  ]

  static func rates(_ options: CaseValue) throws -> CaseValue {
    let sums = outcomes.compactMap { name, outcome in options[name]?.number.map { (outcome, $0) } }
    let cases = try Dispositions(Dictionary(uniqueKeysWithValues: sums))
    let rule = options["e"]?.number.map(EligibilityRule.given) ?? .proportional
    return members(try OutcomeRates(cases, eligibility: rule))
  }

  static func byDisposition(_ options: CaseValue, _ check: CaseValue, _ table: CaseTable) throws -> CaseValue {
    guard let column = options["disposition"]?.text else { throw CaseFault.malformed("disposition") }
    let cells = try table.text(column)
    let weights = try options["weight"]?.text.map { try table.numbers($0) }
    var codes: [String: Disposition] = [:]
    for (name, code) in options["codes"]?.members ?? [:] {
      guard let outcome = outcomes[name], let text = code.text, codes.updateValue(outcome, forKey: text) == nil else {
        throw CaseFault.malformed("codes")
      }
    }
    let rows = try (check["expect"]?["rows"]?.list ?? []).map { row -> CaseValue in
      let conditions = (row["group"]?.members ?? [:]).map { column, value in
        CaseValue.members(["column": .text(column), "op": .text("=="), "value": value])
      }
      let isIn = try table.matching(conditions)
      var cases = Dispositions()
      for i in cells.indices where isIn[i] {
        guard let outcome = codes[cells[i]] else { throw CaseFault.malformed("disposition \(cells[i])") }
        try cases.add(outcome, weight: weights?[i] ?? 1)
      }
      let rates = try OutcomeRates(cases, eligibility: .proportional)
      return .members([
        "counts": .members(outcomes.mapValues { .number(cases[$0]) }),
        "e": rates.eligibility.map(CaseValue.number) ?? .null, "rates": members(rates),
      ])
    }
    return .members(["rows": .list(rows)])
  }

  private static func members(_ rates: OutcomeRates) -> CaseValue {
    .members(
      Dictionary(
        uniqueKeysWithValues: OutcomeRate.allCases.map { ($0.rawValue, rates[$0].map(CaseValue.number) ?? .null) }))
  }
}
