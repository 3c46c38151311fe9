import SatisfactionScoring

/// The overall node of one table: everybody first, then groups from the highest value down, those not shown last.
struct OverallByUnit {
  let everybody: [SubScore]
  let groups: [SubScore]

  init(_ scores: SatisfactionScores, root: String) {
    let overall = scores.subScores.filter { $0.target == .node(root) }
    everybody = overall.filter(\.group.isEmpty)
    let split = overall.filter { !$0.group.isEmpty }
    let shown = split.filter { $0.shownValue != nil }
    // The sort is stable only by the second key: equal values stay in the order of their groups.
    groups =
      shown.enumerated().sorted { a, b in
        let left = a.element.shownValue ?? 0
        let right = b.element.shownValue ?? 0
        return left != right ? left > right : a.offset < b.offset
      }.map(\.element) + split.filter { $0.shownValue == nil }
  }
}

extension SubScore {
  /// The value, where there is one and it may be shown.
  var shownValue: Double? { withheld == nil ? estimate.value : nil }
}
