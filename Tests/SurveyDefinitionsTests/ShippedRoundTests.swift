import IndexScoring
import SurveyDefinitions
import SurveyModel
import Testing

/// Paths of the repository, seen from the sources of this test.
enum Repository {
  static let root = #filePath.split(separator: "/").dropLast(3).reduce("") { $0 + "/" + $1 }
  static func path(_ relative: String) -> String { root + "/" + relative }
}

@Suite("Shipped rounds") struct ShippedRoundTests {
  @Test("The San Diego round loads, with districts as units and strata")
  func sanDiego() throws {
    let loaded = try SurveyRoundReader.round(atPath: Repository.path("Data/san-diego-2015"))
    #expect(loaded.round.units.map(\.code) == (1...9).map(String.init))
    #expect(loaded.round.batches.map(\.basis) == [.probability])
    let form = try #require(loaded.round.form("san-diego-2015"))
    #expect(form.roles == [.respondent: "Num", .unit: "Q28", .stratum: "Q28"])
    #expect(form.item("Q1_1")?.nonresponse == ["9": .noOpinion])
    #expect(form.item("Q28")?.nonresponse == [:], "district 9 is a district")
    #expect(form.satisfaction?.node(named: "q5_better")?.definition == .share(codes: ["4", "5"]))
    #expect(loaded.inputs.map { $0.split(separator: "/").last } == ["round.yaml", "san-diego-2015.yaml", "units.csv"])
    #expect(loaded.batchPaths == [Repository.path("Data/san-diego-2015/batches/resident_survey_weighted.csv")])
  }

  @Test("The airport round loads, with the unit declared by its batch")
  func airport() throws {
    let loaded = try SurveyRoundReader.round(atPath: Repository.path("Data/sfo-2017/round.yaml"))
    #expect(loaded.round.batches.first?.unit == "SFO")
    let form = try #require(loaded.round.form("sfo-2017"))
    #expect(form.item("Q7ALL")?.nonresponse["Blank"] == .blank)
    #expect(form.satisfaction?.node(named: "net_promoter")?.definition == .nps)
  }
}

@Suite("Demo city") struct DemoCityTests {
  @Test("The made-up city loads, complete in every unit and criterion")
  func loads() throws {
    let loaded = try SurveyRoundReader.round(atPath: Repository.path("Data/demo-city-2021"))
    let index = try #require(loaded.index)
    #expect(loaded.round.isSynthetic && index.isIllustrative)
    #expect(loaded.round.units.count { $0.block == "locality" } == 22)
    #expect(loaded.round.units.count { $0.block == "department" } == 26)
    #expect(loaded.round.units.count { $0.block == "vertical" } == 7)
    #expect(loaded.appraisal.count == 48 * 12 + 7 * 2, "12 appraised criteria of cities, 2 of vertical agencies")
    // 14 figures of a city's unit (3.1 has two parts, 4.3 three), 3 of a vertical agency.
    #expect(loaded.figures.count == 48 * 15 + 7 * 3)
    #expect(loaded.inputs.count == 14)
  }

  @Test("Its plan asks about 12,000 people, from at least four PSUs where it names any")
  func plan() throws {
    let plan = try SurveyRoundReader.round(atPath: Repository.path("Data/demo-city-2021")).round.plan
    #expect((11_000...13_000).contains(plan.reduce(0) { $0 + ($1.planned ?? 0) }))
    let psus = Dictionary(grouping: plan.filter { !$0.psu.isEmpty }, by: \.unit).mapValues(\.count)
    // Vertical agencies have two desks each, where whoever wants to can rate them.
    let desks = Set(plan.filter { $0.formID == "one-stop-rating" }.map(\.unit)).filter { $0.hasPrefix("VD") }
    #expect(psus.count == 55 && psus.allSatisfy { $0.value >= (desks.contains($0.key) ? 2 : 4) })
  }

  @Test("Thirty of a hundred points come from surveys in every block")
  func surveyPoints() throws {
    let index = try IndexDefinitionReader.definition(atPath: Repository.path("Data/indices/demo-city-2021.yaml"))
    let survey = index.criteria.filter { $0.rule.name == "survey" }
    #expect(survey.count == 7)
    for block in index.blocks {
      #expect(survey.filter { $0.applies(to: block.id) }.reduce(Points.zero) { $0 + $1.maximum } == Points(whole: 30))
    }
    #expect(index.areas.count == 10)
  }

  @Test("The made-up city uses every kind of rule")
  func everyRule() throws {
    let index = try IndexDefinitionReader.definition(atPath: Repository.path("Data/indices/demo-city-2021.yaml"))
    let names = Set(index.criteria.map(\.rule.name))
    #expect(
      names == [
        "sum", "bonus", "penalty", "appraised", "step_grid", "linear", "capped_linear", "floor_linear", "ladder",
        "growth_ladder", "composite_complement", "condition", "per_event", "per_event_penalty", "monitor_only",
        "survey",
      ])
    let figures = index.criteria.compactMap { if case .figure(let rule) = $0.rule { rule } else { nil } }
    #expect(figures.contains { $0.voidedBy != nil })
    #expect(Set(figures.compactMap(\.zeroDenominator)) == [.notApplicable, .lastYear(over: 12)])
    let surveys = index.criteria.compactMap { if case .survey(let rule) = $0.rule { rule } else { nil } }
    #expect(surveys.contains { $0.groups.count > 1 } && surveys.contains { $0.groups[0].source.takesSelfSelected })
    #expect(surveys.contains { $0.groups[0].source.measure.optionWeights != nil })
    #expect(index.criteria.contains(where: \.mayNotApply) && index.blocks.contains { !$0.unranked.isEmpty })
    #expect(index.asksForVerdicts && index.asksForResponseRates)
  }
}
