import Foundation
import SurveyModel
import Testing

@testable import SurveyDefinitions

/// `appraisal.csv` and `figures.csv` of a round with the index that uses every kind of rule, one row spoiled at a time.
@Suite struct IndexTableTests {
  private static let appraisal =
    "unit,criterion,self,final\n"
    + ["U1", "U2"].map { "\($0),1.1,,2.5\n\($0),1.2,,1.5\n\($0),1.3,10,10\n\($0),9.1,,0\n" }.joined()

  private static let figures =
    "unit,criterion,part,numerator,denominator,last_year\n"
    + ["U1,1.6,,9,10,\n", "U2,1.7,,105,100,\n"].joined()
    + ["U1", "U2"].map { unit in
      [
        "1.4,,0,0,120", "1.4,late,0,,", "1.5,,70,100,", "2.1,late,1,50,", "2.1,angry,2,50,", "2.2,done,9,,",
        "2.2,planned,10,,", "2.2,late,0,,", "2.3,,1,,", "2.4,value,3,,", "8.1,,1,,",
      ].map { "\(unit),\($0)\n" }.joined()
    }.joined()

  private func findings(appraisal: String = appraisal, figures: String = figures) throws -> [Finding] {
    let fixture = try RoundFixture([
      "i.yaml": IndexCatalogue.sound, "appraisal.csv": appraisal, "figures.csv": figures,
    ])
    do {
      _ = try fixture.load()
      return []
    } catch let unusable as DefinitionUnusable {
      return unusable.findings
    }
  }

  /// What is found, as `LINE COLUMN: CODE`.
  private func codes(_ findings: [Finding]) -> [String] {
    findings.map { "\($0.location?.line ?? 0) \($0.location?.column ?? "-"): \($0.code)" }
  }

  @Test func `sound tables give nothing to say, and the row without a part can be called value`() throws {
    #expect(codes(try findings()) == [])
  }

  @Test(
    arguments: [
      ("U1,1.1,,2.5", "U1,1.1,,12", "2 final: points-out-of-range"),
      ("U1,1.1,,2.5", "U1,1.1,,-1", "2 final: points-out-of-range"),
      ("U1,1.1,,2.5", "U1,1.1,,\"2,5\"", "2 final: cell-unreadable"),
      ("U1,1.2,,1.5", "U1,1.2,,1.75", "3 final: points-off-grid"),
      ("U1,1.2,,1.5", "U1,1.2,0.5,1.5", "3 self: points-off-grid"),
      ("U1,1.3,10,10", "U1,1.3,10,9", "4 final: points-not-whole"),
    ])
  func `points out of range, off the grid or unreadable name unit and criterion`(
    _ old: String, _ new: String, _ expected: String
  ) throws {
    let found = try findings(appraisal: Self.appraisal.replacingOccurrences(of: old, with: new))
    #expect(codes(found) == [expected])
    let cell = ScoredCell(unit: "U1", criterion: String(old.split(separator: ",")[1]))
    switch found.first?.kind {
    case .definition(.pointsOutOfRange(_, _, let found)), .definition(.pointsOffGrid(_, _, _, let found)),
      .definition(.cellUnreadable(_, _, let found)):
      #expect(found == cell)
    case .definition(.pointsNotWhole(_, _, let found)): #expect(found == cell)
    default: Issue.record("another finding")
    }
  }

  @Test(
    arguments: [
      ("U1,1.1,,2.5", "U1,1.1,,n/a", ["2 final: not-applicable-refused"]),
      ("U1,1.3,10,10", "U1,1.3,,n/a", []),
      ("U1,1.1,,2.5", "U1,1.1,,", ["2 final: cell-unreadable"]),
      ("U1,1.1,,2.5", "U1,1.9,,2.5", ["2 criterion: name-unknown", "0 -: appraisal-missing"]),
      ("U1,1.1,,2.5", "U9,1.1,,2.5", ["2 unit: name-unknown", "0 -: appraisal-missing"]),
      ("U1,1.1,,2.5", "U1,1.2,,1.5", ["3 criterion: criterion-repeated", "0 -: appraisal-missing"]),
      ("U1,1.1,,2.5\n", "", ["0 -: appraisal-missing"]),
      ("U1,1.1,,2.5", "U1,1.5,,2.5", ["2 criterion: name-unknown", "0 -: appraisal-missing"]),
    ])
  func `what does not belong into the appraisal, and what is missing there`(
    _ old: String, _ new: String, _ expected: [String]
  ) throws {
    #expect(codes(try findings(appraisal: Self.appraisal.replacingOccurrences(of: old, with: new))) == expected)
  }

  @Test(
    arguments: [
      ("U1,1.6,,9,10,", "U1,1.6,,9,0,", ["2 denominator: denominator-zero"]),
      ("U1,1.6,,9,10,", "U1,1.6,,9,,", ["2 denominator: cell-unreadable"]),
      ("U1,1.6,,9,10,", "U1,1.6,,-9,10,", ["2 numerator: cell-unreadable"]),
      ("U1,1.6,,9,10,", "U1,1.6,,\"9,5\",10,", ["2 numerator: cell-unreadable"]),
      ("U1,1.6,,9,10,", "U1,1.6,,n/a,,", ["2 numerator: not-applicable-refused"]),
      ("U1,1.6,,9,10,", "U2,1.6,,9,10,", ["2 criterion: criterion-outside-block", "0 -: figure-missing"]),
      ("U1,1.6,,9,10,\n", "", ["0 -: figure-missing"]),
      ("U1,2.1,angry,2,50,\n", "", ["0 -: figure-part-missing"]),
      ("U1,2.1,angry", "U1,2.1,agry", ["8 part: name-unknown", "0 -: figure-part-missing"]),
      ("U1,1.4,late,0,,\n", "", ["0 -: figure-part-missing"]),
      ("U1,2.2,done,9,,", "U1,2.2,done,9,0,", ["9 denominator: number-not-positive"]),
      ("U1,2.2,planned", "U1,2.2,done", ["10 criterion: criterion-repeated", "0 -: figure-part-missing"]),
      ("U1,1.5,,70,100,", "U1,1.5,,70,100", ["6 -: row-width"]),
      ("U1,2.3,,1,,", "U1,2.3,,2.7,,", ["12 numerator: cell-unreadable"]),
      ("U1,1.4,late,0,,", "U1,1.4,late,0.5,,", ["5 numerator: cell-unreadable"]),
    ])
  func `a figure that cannot be used is named, and none is taken as zero`(
    _ old: String, _ new: String, _ expected: [String]
  ) throws {
    #expect(codes(try findings(figures: Self.figures.replacingOccurrences(of: old, with: new))) == expected)
  }

  @Test func `an empty cell of a number says that a number is wanted`() throws {
    for (old, new) in [("U1,1.6,,9,10,", "U1,1.6,,,10,"), ("U1,1.6,,9,10,", "U1,1.6,,9,,")] {
      let found = try findings(figures: Self.figures.replacingOccurrences(of: old, with: new))
      #expect(found.first?.kind == .definition(.cellUnreadable(found: "", expected: .amount)))
    }
    let points = try findings(appraisal: Self.appraisal.replacingOccurrences(of: "U1,1.1,,2.5", with: "U1,1.1,,"))
    #expect(points.first?.kind == .definition(.cellUnreadable(found: "", expected: .points)))
  }

  @Test(
    arguments: [
      ("late == 0\"", "lat == 0\"", "38 criteria[2].children[2.2].rule.expression: figure-of-nobody", "late"),
      (
        "parts: [late, angry]", "parts: [late, agry]", "36 criteria[2].children[2.1].rule.parts: figure-of-nobody",
        "angry"
      ),
      ("void_if: late", "void_if: latte", "24 criteria[1].children[1.4].rule.void_if: figure-of-nobody", "late"),
    ])
  func `a name that no row has is a slip of the definition, said once and not of every row`(
    _ old: String, _ new: String, _ expected: String, _ nearest: String
  ) throws {
    let index = IndexCatalogue.sound.replacingOccurrences(of: old, with: new)
    let fixture = try RoundFixture(["i.yaml": index, "appraisal.csv": Self.appraisal, "figures.csv": Self.figures])
    let found = try #require(throws: DefinitionUnusable.self) { try fixture.load() }.findings
    #expect(codes(found) == [expected])
    guard case .definition(.figureOfNobody(_, _, let near, _)) = found.first?.kind else { return }
    #expect(near == nearest)
  }

  @Test func `a share of more than all is used, and said at its line`() throws {
    let figures = Self.figures.replacingOccurrences(of: "U1,1.5,,70,100,", with: "U1,1.5,,105,100,")
    let fixture = try RoundFixture([
      "i.yaml": IndexCatalogue.sound, "appraisal.csv": Self.appraisal, "figures.csv": figures,
    ])
    let loaded = try fixture.load()
    #expect(
      loaded.remarks.map(\.kind) == [
        .definition(
          .rateOverOne(numerator: "105", denominator: "100", cell: ScoredCell(unit: "U1", criterion: "1.5")))
      ])
    #expect(loaded.remarks.first?.location?.line == 6)
    #expect(loaded.remarks.first?.severity == .warning)
  }

  @Test func `a unit that is not ranked has to be one of its block`() throws {
    let index = IndexCatalogue.sound.replacingOccurrences(of: "not_ranked: [U1]", with: "not_ranked: [U2]")
    let fixture = try RoundFixture([
      "i.yaml": index, "appraisal.csv": Self.appraisal, "figures.csv": Self.figures,
    ])
    #expect(fixture.faults() == ["i.yaml:12 blocks[0].not_ranked: name-unknown"])
  }
}
