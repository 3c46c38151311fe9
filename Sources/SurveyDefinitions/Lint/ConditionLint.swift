import SurveyModel

/// Items that nobody is ever asked, or that wait for an answer that comes later.
enum ConditionLint {
  /// More combinations of answers than this are not tried.
  static let mostCombinations = 20_000

  static func run(_ items: [Item], _ positions: FormPositions, _ log: inout FindingLog) {
    for (index, item) in items.enumerated() {
      guard let condition = item.appliesIf, let location = positions.conditions[item.id] else { continue }
      for name in condition.items where items[index...].contains(where: { $0.id == name }) {
        log.add(.conditionUnreachable(item: item.id, reason: .askedLater(item: name)), at: location)
      }
      if !canHold(condition, items) {
        log.add(.conditionUnreachable(item: item.id, reason: .neverTrue), at: location)
      }
    }
  }

  /// Whether some answers to the items of a condition make it true; taken for granted where there are too many.
  private static func canHold(_ condition: Condition, _ items: [Item]) -> Bool {
    let names = condition.items
    let codes = names.map { name -> [String?] in
      let scale = items.first { $0.id == name }?.kind.scale
      return [nil] + (scale?.points.map { $0.code } ?? [])
    }
    let combinations = codes.reduce(1) { min($0 * $1.count, mostCombinations + 1) }
    guard combinations <= mostCombinations else { return true }
    return (0..<combinations).contains { number in
      var rest = number
      var answers: [String: String] = [:]
      for (name, choices) in zip(names, codes) {
        answers[name] = choices[rest % choices.count]
        rest /= choices.count
      }
      return condition.holds { answers[$0] }
    }
  }
}
