/// Finds what has to be hidden of one unit: the same of the same scores, whatever their order in memory.
struct DisclosureSearch {
  private var tree: ScoreTree
  /// Leaves whose points are hidden, by position in the tree.
  private var hidden: [Int]

  /// Protects the secrets among `areas`; the total is published unless the unit has no index.
  static func disclosure(of areas: [CriterionScore], isTotalPublished: Bool) -> Disclosure {
    guard areas.contains(where: { $0.flattened.contains(where: \.isSecret) }) else { return .none }
    var search = DisclosureSearch(ScoreTree(areas, isTotalPublished: isTotalPublished))
    let totalGivesAway = search.protect()
    return search.disclosure(totalGivesAway)
  }

  private init(_ tree: ScoreTree) {
    self.tree = tree
    hidden = tree.leaves.filter { tree[$0].isSecret }
  }

  /// Hides until every secret is protected; the secret on whose behalf the total had to go.
  private mutating func protect() -> String? {
    var totalGivesAway: String?
    while let (secret, sum) = hidden.lazy.compactMap(unprotected).first {
      if let second = standIn(for: secret, below: sum) {
        tree.hide(from: second, upTo: sum)
        hidden.append(second)
      } else {
        if tree.isTotal(sum) { totalGivesAway = tree[secret].code }
        tree.hide(sum)
      }
    }
    return totalGivesAway
  }

  /// The secret and the sum from which it can be worked back too closely; `nil` where it is protected, or no secret.
  private func unprotected(_ leaf: Int) -> (secret: Int, sum: Int)? {
    guard tree[leaf].isSecret, let sum = tree.shownSum(above: leaf) else { return nil }
    let group = hidden.filter { tree.shownSum(above: $0) == sum }
    let bundle = bundle(leaf, in: group)
    let open = openWidth(of: bundle, among: group)
    let whole = bundle.reduce(Points.zero) { $0 + (tree[$1].range?.width ?? .zero) }
    return open < whole.scaled(by: Disclosure.leastShare) ? (leaf, sum) : nil
  }

  /// The secrets of a group that the same respondents feed: they are taken as one.
  private func bundle(_ leaf: Int, in group: [Int]) -> [Int] {
    group.filter { tree[$0].isSecret && ($0 == leaf || !tree[$0].forms.isDisjoint(with: tree[leaf].forms)) }
  }

  /// How wide the sum of `bundle` is open to whoever knows the sum of `group` and the rules.
  private func openWidth(of bundle: [Int], among group: [Int]) -> Points {
    func sum(_ leaves: [Int], _ points: (ScoreTree.Node) -> Points) -> Points {
      leaves.reduce(.zero) { $0 + points(tree[$1]) }
    }
    let others = group.filter { !bundle.contains($0) }
    let known = sum(group, \.given)
    let high = min(sum(bundle, \.most), known - sum(others, \.least))
    let low = max(sum(bundle, \.least), known - sum(others, \.most))
    return max(.zero, high - low)
  }

  /// The criterion below `sum` whose points are most open: with the fewest sums to be hidden with it, then with the
  /// widest range, then the first of the definition.
  private func standIn(for secret: Int, below sum: Int) -> Int? {
    let group = hidden.filter { tree.shownSum(above: $0) == sum }
    let whole = bundle(secret, in: group).reduce(Points.zero) { $0 + (tree[$1].range?.width ?? .zero) }
    let candidates = tree.leaves.filter { leaf in
      !hidden.contains(leaf) && tree.isBelow(leaf, sum) && tree[leaf].canStandIn(for: tree[secret], of: whole)
    }
    return candidates.min { a, b in
      let (sumsA, sumsB) = (tree.shownSums(from: a, upTo: sum), tree.shownSums(from: b, upTo: sum))
      let (widthA, widthB) = (tree[a].range?.width ?? .zero, tree[b].range?.width ?? .zero)
      if sumsA != sumsB { return sumsA < sumsB }
      return widthA == widthB ? a < b : widthA > widthB
    }
  }

  private func disclosure(_ totalGivesAway: String?) -> Disclosure {
    var reasons: [String: Disclosure.Reason] = [:]
    for sum in tree.hiddenSums { reasons[sum] = .complementary }
    for leaf in hidden { reasons[tree[leaf].code] = tree[leaf].isSecret ? .own : .complementary }
    let sums = Dictionary(grouping: hidden) { tree.shownSum(above: $0) ?? -1 }
    let groups = sums.sorted { $0.key < $1.key }.map { sum, leaves in
      Disclosure.Group(leaves: leaves.sorted().map { tree[$0].code }, isSumKnown: sum >= 0)
    }
    return Disclosure(reasons: reasons, totalGivesAway: totalGivesAway, groups: groups)
  }
}
