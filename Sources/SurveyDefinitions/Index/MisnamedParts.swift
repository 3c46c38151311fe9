import IndexScoring
import SurveyModel

/// Names of figures that a rule of the index asks for and no row of `figures.csv` has, where its rows have others that no
/// rule asks for: one slip in the definition, not one in every row.
struct MisnamedParts {
  /// A name that is in no row, and the names in the rows that the rule does not ask for.
  private struct Slip {
    let criterion: Criterion
    let name: String
    let others: [String]
  }

  private var slips: [Slip] = []

  init(_ records: [CompanionRecord], of criteria: [Criterion]) {
    let found = Dictionary(grouping: records) { $0["criterion"] ?? "" }.mapValues { rows in
      Set(
        rows.filter { $0["numerator"] != GivenScoresReader.notApplicable }.map { $0["part"] ?? "" }
          .map { $0 == "value" ? "" : $0 })
    }
    for criterion in criteria {
      guard let names = found[criterion.code] else { continue }
      let asked = criterion.figureParts
      let others = names.subtracting(asked).map(Self.written).sorted()
      guard !others.isEmpty else { continue }
      slips += asked.filter { !names.contains($0) }.map { Slip(criterion: criterion, name: $0, others: others) }
    }
  }

  /// One finding for each name, at the rule that asks for it.
  func report(_ positions: IndexPositions, _ log: inout FindingLog) {
    for slip in slips {
      let name = Self.written(slip.name)
      log.add(
        .figureOfNobody(
          name: name, criterion: slip.criterion.code, nearest: NearestName.of(name, among: slip.others),
          found: slip.others), at: positions.rule(of: slip.criterion.code, naming: name))
    }
  }

  /// The row has a name that stands in the place of one that is asked for.
  func explains(_ record: CompanionRecord) -> Bool {
    slips.contains {
      $0.criterion.code == record["criterion"] && $0.others.contains(Self.written(record["part"] ?? ""))
    }
  }

  /// The name is missing of all units, which has been said.
  func explains(_ part: String, of criterion: String) -> Bool {
    slips.contains { $0.criterion.code == criterion && $0.name == part }
  }

  /// The part without a name is `value` in expressions.
  private static func written(_ part: String) -> String { part.isEmpty ? "value" : part }
}

extension IndexPositions {
  /// The place of the key of a criterion's rule that asks for a figure by its name.
  fileprivate func rule(of code: String, naming name: String) -> SourceLocation {
    guard let rule = criteria[code]?.child("rule") else { return location(of: code) }
    if rule.child("void_if")?.written == name { return location(of: code, "rule", "void_if") }
    let key = ["when", "expression", "parts"].first { rule.child($0) != nil }
    return key.map { location(of: code, "rule", $0) } ?? rule.location
  }
}
