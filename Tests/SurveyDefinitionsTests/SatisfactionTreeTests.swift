import SurveyDefinitions
import SurveyModel
import Testing

@Suite("Satisfaction trees") struct SatisfactionTreeTests {
  private func findings(_ tree: String) -> [String] {
    FormFixture.findings(FormFixture.form(satisfaction: "satisfaction:\n" + tree)).map(\.code)
  }

  @Test("The root says how satisfaction is defined and aggregated; nothing is assumed")
  func root() {
    let text = FormFixture.form(satisfaction: "satisfaction:\n  node: overall\n  items: [q1]\n")
    #expect(
      FormFixture.findings(text) == [
        FormFixture.finding(
          .keyMissing(
            key: "definition", node: "overall",
            allowed: ["top2", "mean_rescaled", "mean_over_max", "net", "nps", "{share: [codes]}"]), line: 18,
          "satisfaction"),
        FormFixture.finding(
          .keyMissing(
            key: "aggregate", node: "overall",
            allowed: ["mean_of_items", "pooled_answers", "mean_of_factors", "{item: id}", "{weights: {part: number}}"]),
          line: 18, "satisfaction"),
      ])
  }

  @Test("Children take over definition and aggregate, and may have their own")
  func inheritance() throws {
    let tree = """
      satisfaction:
        node: overall
        definition: net
        aggregate: mean_of_factors
        children:
          - {node: a, aggregate: mean_of_items, items: [q1]}
          - {node: b, aggregate: {weights: {q2: 0.6, c: 0.4}}, definition: mean_rescaled, items: [q2],
             children: [{node: c, aggregate: {item: q1}, definition: {share: [1, 2]}, items: [q1]}]}

      """
    let root = try #require(FormFixture.read(FormFixture.form(satisfaction: tree)).satisfaction)
    #expect(root.node(named: "a")?.definition == .net)
    #expect(root.node(named: "b")?.definition == .meanRescaled)
    #expect(
      root.node(named: "b")?.aggregation
        == .weights([WeightedPart(part: "q2", weight: 0.6), WeightedPart(part: "c", weight: 0.4)]))
    #expect(root.node(named: "c")?.definition == .share(codes: ["1", "2"]))
    #expect(root.node(named: "c")?.aggregation == .item("q1"))
  }

  @Test("A leaf cannot take over a mean of factors")
  func leaf() {
    let tree = "  node: o\n  definition: top2\n  aggregate: mean_of_factors\n  children: [{node: a, items: [q1]}]\n"
    #expect(findings(tree) == ["key-missing"])
  }

  @Test("Items exist, are coded, and stand once under a definition")
  func items() {
    let head = "  node: o\n  definition: top2\n  aggregate: pooled_answers\n"
    #expect(findings(head + "  items: [q3]\n") == ["name-unknown"])
    #expect(findings(head + "  items: [age]\n") == ["item-not-coded"])
    #expect(findings(head + "  items: [q1]\n  children: [{node: a, items: [q1]}]\n") == ["name-repeated"])
    #expect(findings(head + "  items: [q1]\n  children: [{node: a, definition: net, items: [q1]}]\n") == [])
    #expect(findings(head + "  children: [{node: a}]\n") == ["key-missing"])
  }

  @Test("The scale carries what the definition counts")
  func scores() {
    #expect(findings("  node: o\n  definition: nps\n  aggregate: pooled_answers\n  items: [q1]\n") == ["score-missing"])
    let share = "  node: o\n  definition: {share: [7]}\n  aggregate: pooled_answers\n  items: [q1]\n"
    #expect(findings(share) == ["value-not-allowed"])
  }

  @Test("Names are unique among nodes and items, because an index may name either")
  func names() {
    let head = "  node: o\n  definition: top2\n  aggregate: pooled_answers\n"
    #expect(findings(head + "  children: [{node: q1, items: [q1]}]\n") == ["name-repeated"])
    #expect(findings(head + "  children: [{node: a, items: [q1]}, {node: A, items: [q2]}]\n") == ["name-repeated"])
  }

  @Test("Weights are positive and name parts of the node")
  func weights() {
    let tree = """
        node: o
        definition: top2
        aggregate: {weights: {a: 0, bb: 1}}
        children: [{node: a, aggregate: pooled_answers, items: [q1]}]

      """
    #expect(findings(tree) == ["number-not-positive", "name-unknown"])
  }

  @Test("A weighted mean dropped the parts that its weights did not name")
  func forgottenWeight() {
    let tree = """
        node: o
        definition: top2
        aggregate: {weights: {a: 1}}
        items: [q2]
        children: [{node: a, aggregate: pooled_answers, items: [q1]}]

      """
    #expect(findings(tree) == ["weight-missing"])
  }

  @Test("The item that stands for a node is one of its own")
  func itemOfNode() {
    let tree = "  node: o\n  definition: top2\n  aggregate: {item: q2}\n  items: [q1]\n"
    #expect(findings(tree) == ["name-unknown"])
  }

  @Test("A slip in a definition is refused with the nearest name")
  func slip() {
    let text = FormFixture.form(
      satisfaction: "satisfaction:\n  node: o\n  definition: top\n  aggregate: pooled_answers\n  items: [q1]\n")
    let found = FormFixture.findings(text)
    #expect(found.first?.location?.column == "satisfaction.definition")
    guard case .definition(.valueNotAllowed(found: "top", nearest: "top2", _, key: "definition")) = found.first?.kind
    else {
      Issue.record("\(found)")
      return
    }
  }
}
