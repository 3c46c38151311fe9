import SurveyModel
import SurveyStatistics
import Testing

@testable import IndexScoring

/// Somebody who knows the definition and every point that is shown, and nothing of the search for what to hide.
///
/// He works out bounds of all areas and criteria, tightened by every sum until nothing changes. Sums that have no part in
/// common form a tree, so that the bounds are the best there are.
private struct Intruder {
  private struct Bounds {
    var low: Int64
    var high: Int64
  }

  private var bounds: [Bounds] = []
  /// Each sum with its parts.
  private var sums: [(whole: Int, parts: [Int])] = []
  private(set) var positions: [String: Int] = [:]

  init(_ unit: UnitScore) {
    let total = unit.withheld == nil ? unit.points.units : nil
    bounds.append(total.map { Bounds(low: $0, high: $0) } ?? Bounds(low: 0, high: .max / 4))
    func add(_ score: CriterionScore) -> Int {
      let position = bounds.count
      positions[score.criterion.code] = position
      let known = unit.shownPoints(score)?.units
      bounds.append(Bounds(low: known ?? 0, high: known ?? score.maximum.units))
      let parts = score.children.map(add)
      if !parts.isEmpty { sums.append((position, parts)) }
      return position
    }
    let areas = unit.areas.map(add)
    sums.append((0, areas))
    while tighten() {}
  }

  /// high − low of a criterion.
  func width(_ code: String) -> Int64 { positions[code].map { bounds[$0].high - bounds[$0].low } ?? 0 }

  private mutating func tighten() -> Bool {
    var hasChanged = false
    func cut(_ bound: inout Bounds, _ low: Int64, _ high: Int64) {
      if low > bound.low || high < bound.high { hasChanged = true }
      bound = Bounds(low: max(low, bound.low), high: min(high, bound.high))
    }
    for (whole, parts) in sums {
      cut(&bounds[whole], parts.reduce(0) { $0 + bounds[$1].low }, parts.reduce(0) { $0 + bounds[$1].high })
      for part in parts {
        let others = parts.filter { $0 != part }
        cut(
          &bounds[part], bounds[whole].low - others.reduce(0) { $0 + bounds[$1].high },
          bounds[whole].high - others.reduce(0) { $0 + bounds[$1].low })
      }
    }
    return hasChanged
  }
}

@Suite("An intruder")
struct IntruderTests {
  private static func leaf(_ code: String, _ random: inout KeyedGenerator) -> CriterionScore {
    let maximum = Int.random(in: 1...6, using: &random)
    // Whole points at the ends too, where sums tell most.
    let share =
      [0, 1, Double.random(in: 0...1, using: &random), Double.random(in: 0.7...1, using: &random)]
      .randomElement(using: &random) ?? 0
    let given = "\((share * Double(maximum) * 100).rounded() / 100)"
    switch Int.random(in: 0..<10, using: &random) {
    case 0, 1: return secret(code, max: maximum, points: given, form: Bool.random(using: &random) ? "f" : "g")
    case 2: return secret(code, max: maximum, points: given, form: "h", withheld: nil)
    case 3: return byHand(code, max: maximum, points: share < 0.5 ? "0" : "\(maximum)", step: "\(maximum)")
    default: return byHand(code, max: maximum, points: given)
    }
  }

  private static func tree(_ code: String, depth: Int, _ random: inout KeyedGenerator) -> CriterionScore {
    if depth == 0 || Int.random(in: 0..<4, using: &random) == 0 { return leaf(code, &random) }
    let count = Int.random(in: 1...4, using: &random)
    return sum(code, (1...count).map { tree("\(code).\($0)", depth: depth - 1, &random) })
  }

  @Test func `no secret is bounded more closely than a fifth of its range, in 3,000 random indices`() {
    var random = KeyedGenerator(seed: 6, key: ["intruder"])
    var (secrets, withheld, kept) = (0, 0, 0)
    for _ in 0..<3_000 {
      let count = Int.random(in: 1...4, using: &random)
      let unit = scored((1...count).map { Self.tree("\($0)", depth: 2, &random) })
      let intruder = Intruder(unit)
      if case .protects = unit.withheld { withheld += 1 }
      let leaves = unit.areas.flatMap(\.flattened).filter(\.isSecret)
      secrets += leaves.count
      if !leaves.isEmpty { kept += 1 }
      for leaf in leaves {
        #expect(unit.shownPoints(leaf) == nil)
        #expect(
          intruder.width(leaf.criterion.code) * 5 >= leaf.maximum.units, "\(unit.disclosure) \(leaf.criterion.code)")
      }
      if leaves.isEmpty { #expect(unit.disclosure == .none) }
    }
    // The law was not true for want of cases: many indices have secrets, and most of those keep their total.
    #expect(secrets > 2_000 && kept > 1_000 && withheld < kept / 2, "\(secrets) \(kept) \(withheld)")
  }

  @Test func `the intruder finds what is hidden alone`() {
    // What is to be shown: were only 1.1 hidden, it would be had by subtraction. The law above could not fail else.
    let area = sum("1", [secret("1.1"), byHand("1.2", max: 3)])
    var open = scored([area])
    #expect(Intruder(open).width("1.1") > 0)
    open = UnitScore(open, hiding: ["1.1"])
    #expect(Intruder(open).width("1.1") == 0)
  }

  @Test func `what is hidden does not depend on the order of the areas but for ties`() {
    let areas = [
      sum("1", [secret("1.1")]), sum("2", [byHand("2.1", max: 2), byHand("2.2", max: 5)]), byHand("3", max: 1),
    ]
    #expect(scored(areas).disclosure.reasons == scored(areas.reversed()).disclosure.reasons)
  }
}

extension UnitScore {
  /// The same with other criteria hidden.
  fileprivate init(_ score: UnitScore, hiding codes: [String]) {
    self = score
    disclosure = Disclosure(
      reasons: Dictionary(uniqueKeysWithValues: codes.map { ($0, .own) }), totalGivesAway: nil, groups: [])
  }
}
