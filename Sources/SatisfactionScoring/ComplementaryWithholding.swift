/// Withholds further groups where a single one is hidden: with everybody's figure and all groups but one in print, the
/// one could be worked back.
///
/// A group is withheld with all its targets, because figures of items add up to those of nodes; and it is the same
/// group for every target, the one with the smallest overall base, so that as few as possible are lost. Only where
/// that group is the single hidden one of some target, the next smallest is withheld, too.
struct ComplementaryWithholding {
  /// The sub-scores, more of them withheld.
  private(set) var scores: [SubScore]

  init(_ scores: [SubScore]) {
    self.scores = scores
    let chosen = Self.chosen(scores)
    for i in scores.indices where chosen.contains(scores[i].group) && !scores[i].isHidden {
      self.scores[i] = scores[i].withheldAsComplement
    }
  }

  /// The groups to withhold, in the order in which they were chosen.
  private static func chosen(_ scores: [SubScore]) -> [[String]] {
    let split = scores.filter { !$0.group.isEmpty }
    guard let root = split.first?.target else { return [] }
    let overall = split.filter { $0.target == root }
    let small = Set(overall.filter { $0.isHidden && $0.estimate.base > 0 }.map(\.group))
    // A target of which nobody in the group speaks hides nothing, unless the group is hidden as a whole.
    let hidden = Dictionary(grouping: split.filter { $0.isHidden }) { $0.target }
      .mapValues { Set($0.filter { $0.estimate.base > 0 || small.contains($0.group) }.map(\.group)) }
      .filter { !$0.value.isEmpty }
    let anywhere = hidden.values.reduce(into: Set()) { $0.formUnion($1) }
    let shown = overall.filter(\.isInPrint)
    var candidates = [false, true].flatMap { isHiddenSomewhere in
      shown.filter { anywhere.contains($0.group) == isHiddenSomewhere }
        .sorted { $0.estimate.base < $1.estimate.base }.map(\.group)
    }
    var chosen: [[String]] = []
    while !candidates.isEmpty, hidden.values.contains(where: { $0.union(chosen).count == 1 }) {
      chosen.append(candidates.removeFirst())
    }
    return chosen
  }
}

extension SubScore {
  fileprivate var isHidden: Bool {
    if case .baseUnderShown = withheld { true } else { false }
  }

  /// The figure is told, or is withheld for weakness alone: points of an index may still rest on it and tell it.
  fileprivate var isInPrint: Bool {
    switch withheld {
    case nil, .notReliable: true
    case .baseUnderShown, .baseTooSmall, .complementary: false
    }
  }

  fileprivate var withheldAsComplement: SubScore {
    SubScore(
      form: form, target: target, definition: definition, aggregation: aggregation, group: group, estimate: estimate,
      withheld: .complementary, verdict: nil)
  }
}
