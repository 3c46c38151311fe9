/// The scores of one unit by position, parents first, with what an outsider sees of the sums; 0 is the total.
struct ScoreTree {
  /// One area or criterion, as a term of the sums above it.
  struct Node {
    let code: String
    /// Position of the sum that it belongs to; −1 for the total.
    let parent: Int
    let isLeaf: Bool
    let isSecret: Bool
    let forms: Set<String>
    /// What an outsider knows of the points; `nil` where the points themselves are known.
    let range: PointRange?
    /// Points as they enter the sums, negative below a penalty.
    let given: Points
    /// The fewest that can enter.
    let least: Points
    /// The most that can enter.
    let most: Points
    /// A sub-score behind it is published: then the points are known, or part of them, whether shown or not.
    let isKnownElsewhere: Bool
    /// It stands below bonus or penalty points, whose cap can cut its points off before they enter a sum.
    let isCapped: Bool

    /// Hidden too, its points keep those of `secret` open, whose range is `whole`.
    func canStandIn(for secret: Node, of whole: Points) -> Bool {
      guard let range, !isKnownElsewhere, !isCapped, forms.isDisjoint(with: secret.forms) else { return false }
      return range.gap <= whole.scaled(by: Disclosure.widestGap)
    }
  }

  private let nodes: [Node]
  /// Sums that are not shown, for whatever reason.
  private var unseen: Set<Int>
  /// Sums that are hidden to protect somebody.
  private var hidden: [Int] = []
  /// Positions of what has no criteria below.
  let leaves: [Int]

  init(_ areas: [CriterionScore], isTotalPublished: Bool) {
    var nodes: [Node] = []
    var unseen: Set<Int> = isTotalPublished ? [] : [0]
    nodes.append(Node(total: areas.reduce(.zero) { $0 + $1.points }))
    func add(_ score: CriterionScore, below parent: Int, sign: Int64, isCapped: Bool) {
      let position = nodes.count
      nodes.append(Node(score, parent: parent, sign: sign, isCapped: isCapped))
      if !score.children.isEmpty, !score.isComplete || score.isLeftOut { unseen.insert(position) }
      let caps = if case .adjustment = score.criterion.rule { true } else { isCapped }
      for child in score.children {
        add(child, below: position, sign: score.criterion.takesAway ? -sign : sign, isCapped: caps)
      }
    }
    for area in areas { add(area, below: 0, sign: 1, isCapped: false) }
    self.nodes = nodes
    self.unseen = unseen
    leaves = nodes.indices.filter { nodes[$0].isLeaf }
  }

  subscript(position: Int) -> Node { nodes[position] }

  func isTotal(_ position: Int) -> Bool { position == 0 }

  /// Codes of the areas and criteria that `hide` was called for.
  var hiddenSums: [String] { hidden.filter { $0 > 0 }.map { nodes[$0].code } }

  /// The nearest sum above that is shown; `nil` where not even the total is.
  func shownSum(above position: Int) -> Int? {
    var sum = nodes[position].parent
    while sum >= 0, unseen.contains(sum) { sum = nodes[sum].parent }
    return sum >= 0 ? sum : nil
  }

  /// Whether `position` is a term of `sum`, directly or not.
  func isBelow(_ position: Int, _ sum: Int) -> Bool {
    path(from: position, upTo: sum) != nil
  }

  /// How many shown sums stand between.
  func shownSums(from position: Int, upTo sum: Int) -> Int {
    (path(from: position, upTo: sum) ?? []).count { !unseen.contains($0) }
  }

  /// Hides the sums between.
  mutating func hide(from position: Int, upTo sum: Int) {
    for between in path(from: position, upTo: sum) ?? [] where !unseen.contains(between) { hide(between) }
  }

  /// Hides a sum.
  mutating func hide(_ sum: Int) {
    unseen.insert(sum)
    hidden.append(sum)
  }

  /// What stands between a position and a sum above it; `nil` where the sum is not above.
  private func path(from position: Int, upTo sum: Int) -> [Int]? {
    var path: [Int] = []
    var next = nodes[position].parent
    while next >= 0 {
      if next == sum { return path }
      path.append(next)
      next = nodes[next].parent
    }
    return nil
  }
}

extension ScoreTree.Node {
  /// The total.
  fileprivate init(total: Points) {
    (code, parent, isLeaf, isSecret, forms, range) = ("", -1, false, false, [], nil)
    (given, least, most, isKnownElsewhere, isCapped) = (total, total, total, false, false)
  }

  fileprivate init(_ score: CriterionScore, parent: Int, sign: Int64, isCapped: Bool) {
    let range = PointRange(score)
    let ends = [range?.lowest ?? score.points, range?.highest ?? score.points].map { $0.units * sign }.sorted()
    code = score.criterion.code
    self.parent = parent
    self.isCapped = isCapped
    isLeaf = score.children.isEmpty
    isSecret = score.isSecret
    forms = score.countedForms
    self.range = range
    given = Points(units: score.points.units * sign)
    (least, most) = (Points(units: ends[0]), Points(units: ends[1]))
    isKnownElsewhere = score.surveyParts.contains { $0.outcome == .scored && $0.withheld == nil }
  }
}
