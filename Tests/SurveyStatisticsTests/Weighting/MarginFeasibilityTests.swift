import Testing

@testable import SurveyStatistics

/// What is refused before raking, with the numbers and the merge that repairs it; worked by hand.
@Suite struct MarginFeasibilityTests {
  private func margin(_ name: String, _ rows: [String?], _ targets: [String: Double]) -> Margin {
    Margin(Categories(name: name, of: rows), targets: targets)
  }

  private func faults(_ margins: Margin..., weights: [Double]? = nil) -> [WeightingFault] {
    Raking(margins).faults(for: weights ?? Array(repeating: 1, count: margins[0].categories.codes.count))
  }

  @Test func `margins with different totals are refused with both totals`() {
    let found = faults(margin("sex", ["F", "M"], ["F": 50, "M": 50]), margin("age", ["1", "2"], ["1": 40, "2": 59]))
    #expect(
      found == [
        .totalsDisagree(
          first: MarginTotal(margin: "sex", categories: ["F", "M"], total: 100),
          second: MarginTotal(margin: "age", categories: ["1", "2"], total: 99))
      ])
  }

  @Test func `totals may differ by rounding`() {
    let found = faults(
      margin("sex", ["F", "F", "M"], ["F": 50, "M": 50]),
      margin("age", ["1", "2", "2"], ["1": 40, "2": 60.00000001]))
    #expect(found.isEmpty)
  }

  @Test func `a sampled category without target goes into its smaller neighbour`() {
    let found = faults(margin("age", ["1", "2", "3"], ["1": 40, "3": 30]))
    let merge = CategoryMerge(margin: "age", category: "2", into: "3")
    #expect(found == [.categoriesWithoutTarget(margin: "age", categories: ["2"], merges: [merge])])
  }

  @Test func `a target without sample goes into its smaller neighbour with sample`() {
    let found = faults(margin("age", ["1", "4"], ["1": 10, "2": 5, "3": 5, "4": 30]))
    let merges = ["2", "3"].map { CategoryMerge(margin: "age", category: $0, into: "1") }
    #expect(found == [.categoriesWithoutSample(margin: "age", categories: ["2", "3"], merges: merges)])
  }

  @Test func `rows with weight 0 do not count as sample`() {
    let age = margin("age", ["1", "2", nil], ["1": 10, "2": 5])
    #expect(faults(age, weights: [1, 1, 0]).isEmpty)
    let merge = CategoryMerge(margin: "age", category: "2", into: "1")
    #expect(
      faults(age, weights: [1, 0, 0]) == [
        .categoriesWithoutSample(margin: "age", categories: ["2"], merges: [merge])
      ])
    #expect(faults(age, weights: [1, 1, 1]) == [.categoryMissing(margin: "age", rows: 1, first: 2)])
  }

  @Test func `a target of 0 needs no sample, a negative one is refused`() {
    #expect(faults(margin("age", ["1"], ["1": 10, "2": 0])).isEmpty)
    #expect(
      faults(margin("age", ["1"], ["1": 10, "2": -1])) == [
        .targetInvalid(margin: "age", category: "2", target: -1)
      ])
  }

  @Test func `parts that no row links must have equal totals`() {
    let a = ["a", "b", "b", "c"]
    let b = ["x", "x", "y", "z"]
    let found = faults(
      margin("A", a, ["a": 10, "b": 20, "c": 30]), margin("B", b, ["x": 15, "y": 10, "z": 35]))
    #expect(
      found == [
        .marginsDisconnected(
          first: MarginTotal(margin: "A", categories: ["a", "b"], total: 30),
          second: MarginTotal(margin: "B", categories: ["x", "y"], total: 25),
          merges: [CategoryMerge(margin: "A", category: "a", into: "c")])
      ])
    let agreeing = faults(
      margin("A", a, ["a": 10, "b": 20, "c": 30]), margin("B", b, ["x": 20, "y": 10, "z": 30]))
    #expect(agreeing.isEmpty)
  }

  @Test func `a category that needs more than its cells lead to is named with them`() {
    let found = faults(
      margin("A", ["a", "b", "b"], ["a": 60, "b": 40]), margin("B", ["x", "x", "y"], ["x": 50, "y": 50]))
    #expect(
      found == [
        .cellsTooFew(
          first: MarginTotal(margin: "A", categories: ["a"], total: 60),
          second: MarginTotal(margin: "B", categories: ["x"], total: 50),
          merges: [CategoryMerge(margin: "A", category: "b", into: "a")])
      ])
  }

  @Test func `a sampled cell that would need weight 0 is named`() {
    let found = faults(
      margin("A", ["a", "b", "b"], ["a": 50, "b": 50]), margin("B", ["x", "x", "y"], ["x": 50, "y": 50]))
    #expect(
      found == [
        .cellForcedToZero(
          first: MarginTotal(margin: "A", categories: ["a"], total: 50),
          second: MarginTotal(margin: "B", categories: ["x"], total: 50), cell: ["b", "x"],
          merges: [CategoryMerge(margin: "A", category: "b", into: "a")])
      ])
  }

  /// Random sparse tables: what is passed converges, what is refused does not, and the merges repair it.
  @Test func `two margins are refused exactly where raking cannot arrive`() {
    var (passed, refused) = (0, 0)
    for case_ in 0..<200 {
      var random = KeyedGenerator(seed: 7, key: ["tables", "\(case_)"])
      let (a, b) = table(&random)
      let targetsA = targets(of: Set(a), &random)
      let targetsB = targets(of: Set(b), &random)
      let margins = [margin("A", a, targetsA), margin("B", b, targetsB)]
      let raking = Raking(margins)
      let weights = Array(repeating: 1.0, count: a.count)
      guard let first = raking.faults(for: weights).first else {
        passed += 1
        #expect(fault { () throws(WeightingFault) in try raking.adjust(weights) } == nil)
        continue
      }
      refused += 1
      #expect(!arrives(a, b, targetsA, targetsB))
      let merges = merges(first)
      #expect(!merges.isEmpty)
      let repaired = merges.reduce(margins) { merged($0, $1) }
      #expect(Raking(repaired).faults(for: weights).isEmpty)
    }
    #expect(passed > 30 && refused > 30)
  }

  private func table(_ random: inout KeyedGenerator) -> ([String], [String]) {
    var (a, b) = ([String](), [String]())
    for i in 0..<4 {
      for j in 0..<4 where random.uniform() < 0.45 {
        a.append("a\(i)")
        b.append("b\(j)")
      }
    }
    return a.isEmpty ? (["a0"], ["b0"]) : (a, b)
  }

  /// Whole persons, 24 together, at least one in every category.
  private func targets(of labels: Set<String>, _ random: inout KeyedGenerator) -> [String: Double] {
    let sorted = labels.sorted()
    var targets = Dictionary(uniqueKeysWithValues: sorted.map { ($0, 1.0) })
    for _ in sorted.count..<24 { targets[sorted[random.index(below: sorted.count)], default: 0] += 1 }
    return targets
  }

  /// Plain raking without any check of its own.
  private func arrives(_ a: [String], _ b: [String], _ targetsA: [String: Double], _ targetsB: [String: Double])
    -> Bool
  {
    var weights = Array(repeating: 1.0, count: a.count)
    func sums(_ labels: [String]) -> [String: Double] {
      zip(labels, weights).reduce(into: [:]) { $0[$1.0, default: 0] += $1.1 }
    }
    for _ in 0..<300 {
      for (labels, targets) in [(a, targetsA), (b, targetsB)] {
        let sums = sums(labels)
        for k in weights.indices { weights[k] *= (targets[labels[k]] ?? 0) / (sums[labels[k]] ?? 1) }
      }
    }
    let final = sums(a)
    return targetsA.allSatisfy { abs((final[$0.key] ?? 0) - $0.value) < 1e-6 }
  }

  private func merges(_ fault: WeightingFault) -> [CategoryMerge] {
    switch fault {
    case .marginsDisconnected(_, _, let merges), .cellsTooFew(_, _, let merges), .cellForcedToZero(_, _, _, let merges):
      merges
    default: []
    }
  }

  private func merged(_ margins: [Margin], _ merge: CategoryMerge) -> [Margin] {
    margins.map { margin in
      guard margin.name == merge.margin else { return margin }
      var targets = margin.targets
      targets[merge.into, default: 0] += targets.removeValue(forKey: merge.category) ?? 0
      let rows = margin.categories.codes.map { code in
        code.map { margin.categories.labels[$0] == merge.category ? merge.into : margin.categories.labels[$0] }
      }
      return Margin(Categories(name: margin.name, of: rows), targets: targets)
    }
  }
}
