import Foundation
import SurveyDefinitions
import SurveyModel
import Testing

@Suite("Rounds") struct RoundTests {
  @Test("The sound round reads as written, with the house's method where it says nothing")
  func sound() throws {
    let fixture = try RoundFixture()
    let loaded = try fixture.load()
    #expect(loaded.round.units.map(\.code) == ["U1", "U2"])
    #expect(loaded.round.period?.from == "2021-10-01")
    #expect(loaded.round.plan.map(\.population) == [10, 10, 500])
    #expect(loaded.round.plan.map(\.psu) == ["p1", "p2", ""])
    #expect(loaded.method.level == 0.95 && loaded.method.singlePSU == .undefined)
    #expect(loaded.method.publication.smallestBase == 30)
    #expect(loaded.batchPaths == [fixture.folder + "/batches/synthetic-1.csv"])
    let names = ["round.yaml", "forms/f.yaml", "units.csv", "plan.csv", "i.yaml", "appraisal.csv", "figures.csv"]
    #expect(loaded.inputs == names.map { fixture.folder + "/" + $0 })
    #expect(loaded.appraisal.map(\.evidence) == ["a, b", "", ""])
  }

  @Test("A round names its method where it departs from the house's")
  func method() throws {
    let text = """
      single_psu: certainty
      level: 0.9
      share_interval: wilson
      publication: {smallest_base_shown: 5, smallest_base: 20}

      """
    let method = try RoundFixture(["round.yaml": RoundFixture.round + text]).load().method
    #expect(method.singlePSU == .certainty && method.level == 0.9 && method.shareInterval == .wilson)
    #expect(method.publication.smallestBaseShown == 5 && method.publication.smallestBase == 20)
  }

  @Test(
    "Faults of a round are found where they stand",
    arguments: [
      (", basis: probability", "", ["round.yaml:9 batches[0]: basis-missing"]),
      ("probability", "random", ["round.yaml:9 batches[0].basis: value-not-allowed"]),
      ("synthetic-1.csv", "1.csv", ["round.yaml:9 batches[0].file: synthetic-file-name"]),
      ("synthetic: true\n", "", ["round.yaml:8 batches[0].file: synthetic-batch"]),
      ("form: f,", "form: g,", ["round.yaml:9 batches[0].form: name-unknown"]),
      ("mode: post", "unit: U1", ["round.yaml:9 batches[0].unit: batch-unit-superfluous"]),
      ("2021-10-01", "2021-12-01", ["round.yaml:4 period: number-order"]),
      ("2021-10-01", "2021-02-30", ["round.yaml:4 period.from: value-kind"]),
      ("units.csv", "unit.csv", ["round.yaml:6 units: definition-file-missing"]),
      ("forms/f.yaml", "forms", ["forms: definition-file-is-folder"]),
      ("appraisal: appraisal.csv\n", "", ["round.yaml:1: key-missing"]),
      ("plan:", "weighting: []\nplan:", ["round.yaml:7 weighting: key-unknown"]),
      ("plan:", "level: 95\nplan:", ["round.yaml:7 level: share-beyond"]),
      ("plan:", "publication: {smallest_base: 5}\nplan:", ["round.yaml:7 publication: number-order"]),
    ])
  func faults(_ old: String, _ new: String, _ expected: [String]) throws {
    let found = try RoundFixture(replacing: old, with: new).faults()
    #expect(found.filter { !$0.contains("name-unknown") || expected.contains($0) }.starts(with: expected))
  }

  @Test("A form without a unit column needs a known unit at the batch")
  func unitOfBatch() throws {
    let form = FormFixture.form(
      roles: "roles:\n  respondent: id\n  unit: null\n", satisfaction: FormFixture.satisfaction)
    #expect(try RoundFixture(["forms/f.yaml": form]).faults() == ["round.yaml:9 batches[0]: batch-unit-missing"])
    let named = RoundFixture.round.replacingOccurrences(of: "mode: post", with: "unit: U3")
    #expect(
      try RoundFixture(["forms/f.yaml": form, "round.yaml": named]).faults()
        == ["round.yaml:9 batches[0].unit: name-unknown"])
  }

  @Test("A fault of a form comes with the form's own file and line, and once")
  func formFault() throws {
    let form = FormFixture.form(satisfaction: FormFixture.satisfaction) + "extra: 1\n"
    #expect(try RoundFixture(["forms/f.yaml": form]).faults() == ["forms/f.yaml:24 extra: key-unknown"])
  }

  @Test(
    "Faults of units.csv are found where they stand",
    arguments: [
      ("code,name_vi,name_en,block\n", ["units.csv: no-units"]),
      ("code,name_vi,name_en,block\n,Một,One,b\nU2,Hai,Two,c\n", ["units.csv:2 code: definition-unit-blank"]),
      (
        "code,name_vi,name_en,block\nU1,Một,One,b\nu1,Hai,Two,c\nU2,Hai,Two,c\n",
        ["units.csv:3 code: name-repeated"]
      ),
      (
        "code,name_vi,name_en,block,valid_from\nU1,Một,One,b,1/1/2021\nU2,Hai,Two,c,2021-01-01\n",
        ["units.csv:2 valid_from: cell-unreadable"]
      ),
      ("code,name_vi,name_en,block\nU1,Một,One,b,x\nU1,Một,One,b\nU2,Hai,Two,c\n", ["units.csv:2: row-width"]),
      ("code,name_vi,name_en,block\nU1,Một,One,b\nU2,Hai,Two,d\n", ["units.csv:3 block: name-unknown"]),
    ])
  func units(_ table: String, _ expected: [String]) throws {
    #expect(try RoundFixture(["units.csv": table]).faults().starts(with: expected))
  }

  @Test("Faults of units.csv were followed by a finding for every row that names a unit")
  func unitsOnce() throws {
    let table = "code,name_vi,nme_en,block\nU1,Một,One,b\n"
    let found = try RoundFixture(["units.csv": table]).faults()
    #expect(!found.contains { $0.contains("name-unknown") })
  }

  @Test("Faults of units.csv or of a form were followed by a finding for every row of the files of the audit")
  func auditOnce() throws {
    let round = RoundFixture.round + "audit: {sample: sample.csv, closed: closed.csv}\n"
    var files = [
      "round.yaml": round, "sample.csv": "form,respondent,unit\nf,R1,U1\nf,R2,U1\n",
      "closed.csv": "form,unit,closed\nf,U1,10\n",
    ]
    #expect(try RoundFixture(files).faults() == [])
    files["units.csv"] = "code,name_vi,nme_en,block\nU1,Một,One,b\n"
    let found = try RoundFixture(files).faults()
    #expect(
      found == [
        "units.csv:1: definition-column-missing", "units.csv:1: definition-column-unknown",
        "round.yaml:13 audit: units-not-compared",
      ])
    files["units.csv"] = nil
    files["forms/f.yaml"] = "form: f\n"
    #expect(try !RoundFixture(files).faults().contains { $0.contains("name-unknown") })
  }

  @Test("The delimiter of a batch could not be declared")
  func delimiter() throws {
    let text = RoundFixture.round.replacingOccurrences(of: "mode: post", with: "delimiter: semicolon")
    #expect(try RoundFixture(["round.yaml": text]).faults() == [])
    let slip = RoundFixture.round.replacingOccurrences(of: "mode: post", with: "delimiter: colon")
    #expect(
      try RoundFixture(["round.yaml": slip]).faults() == ["round.yaml:9 batches[0].delimiter: value-not-allowed"])
  }

  @Test("A column of a table that is misspelt is missing and unknown at once")
  func misspeltColumn() throws {
    let table = "code,name_vi,nme_en,block\nU1,Một,One,b\n"
    #expect(
      try RoundFixture(["units.csv": table]).faults().prefix(2)
        == ["units.csv:1: definition-column-missing", "units.csv:1: definition-column-unknown"])
  }

  @Test("The plan speaks of forms and units of the round, each line once, in whole numbers")
  func plan() throws {
    let table = "form,unit,stratum,psu,planned\ng,U1,s,,3\nf,U9,s,,3\nf,U1,s,p,3.5\nf,U1,s,p,3\n"
    #expect(
      try RoundFixture(["plan.csv": table]).faults() == [
        "plan.csv:2 form: name-unknown", "plan.csv:3 unit: name-unknown", "plan.csv:4 planned: cell-unreadable",
        "plan.csv:5 stratum: name-repeated",
      ])
  }
}
