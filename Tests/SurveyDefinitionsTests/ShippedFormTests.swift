import Foundation
import SurveyDefinitions
import SurveyModel
import Testing

@Suite("Shipped forms") struct ShippedFormTests {
  static let names = [
    "business", "one-stop-rating", "san-diego-2015", "sfo-2017", "sipas-citizen-33", "sipas-citizen-39",
    "sipas-transaction-22",
  ]

  @Test("Every shipped form loads and gives the linter nothing to say", arguments: names)
  func lints(_ name: String) throws {
    let path = Repository.path("SurveyForms/\(name).yaml")
    #expect(FormLinter.findings(inFile: path) == [])
    #expect(try SurveyFormReader.form(atPath: path).id == name)
  }

  @Test("No shipped form is left out of these tests")
  func areAllHere() throws {
    let files = try FileManager.default.contentsOfDirectory(atPath: Repository.path("SurveyForms"))
    #expect(files.filter { $0.hasSuffix(".yaml") }.sorted() == Self.names.map { $0 + ".yaml" })
  }

  @Test("The citizen form has 39 items in 9 factors, 2 pillars and one overall: 51 numbers, as published for 2024")
  func citizenForm() throws {
    let form = try SurveyFormReader.form(atPath: Repository.path("SurveyForms/sipas-citizen-39.yaml"))
    let tree = try #require(form.satisfaction)
    #expect(tree.scoredItems.count == 39)
    #expect(tree.flattened.count == 12)
    #expect(tree.children.map(\.name) == ["policy", "services"])
    #expect(tree.children.map(\.scoredItems.count) == [23, 16])
    #expect(tree.flattened.allSatisfy { $0.definition == .top && $0.aggregation == .pooledAnswers })
  }

  @Test("The transaction form asks about a delay only those who had one")
  func transactionForm() throws {
    let form = try SurveyFormReader.form(atPath: Repository.path("SurveyForms/sipas-transaction-22.yaml"))
    #expect(form.item("P4a")?.appliesIf == .answer(item: "P4", isOneOf: ["1"]))
    #expect(form.satisfaction?.node(named: "all_criteria")?.scoredItems.count == 22)
    #expect(form.satisfaction?.aggregation == .item("S_ALL"))
  }
}
