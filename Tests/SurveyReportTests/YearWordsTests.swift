import IndexScoring
import SatisfactionScoring
import SurveyModel
import SurveyStatistics
import Testing

@testable import SurveyReport

/// Words: an index beside that of an earlier year, every sentence in both languages.
@Suite struct YearWordsTests {
  private static func criterion(_ code: String, max: Int) -> Criterion {
    Criterion(
      code: code, title: LocalizedText(vi: code, en: code), maximum: Points(whole: max),
      rule: .appraised(AppraisedRule()))
  }

  private static func points(_ text: String) throws -> Points { try #require(Points(decimal: text)) }

  /// A has 70 of 100, B 40, and C, which came from X and Y, 55; D has no points.
  private static func thisYear(bridge: IndexBridge? = nil) throws -> IndexScores {
    let title = LocalizedText(vi: "Chỉ số", en: "Index")
    let units = [("A", [String]()), ("B", ["B0"]), ("C", ["X", "Y"]), ("D", [])].map { code, older in
      RatedUnit(
        code: code, name: LocalizedText(vi: code, en: code), block: "b", tier: "", validFrom: "", validTo: "",
        predecessors: older)
    }
    let appraisal = [("A", 70), ("B", 40), ("C", 55)].map { unit, final in
      AppraisalEntry(
        unit: unit, criterion: "1", selfScore: nil, appraised: nil, final: Points(whole: final), evidence: "")
    }
    return try IndexScores(
      IndexDefinition(
        id: "now", title: title, tier: "t", year: 2021, isIllustrative: false,
        rounding: RoundingRule(decimals: 2, mode: .halfAwayFromZero), ties: .sameRank,
        blocks: [IndexBlock(id: "b", title: title)], areas: [criterion("1", max: 100)], bridge: bridge),
      evidence: IndexEvidence(units: units, appraisal: appraisal, figures: [], surveys: [:], method: ScoringMethod()))
  }

  /// Last year: A had 60 with an error of 1.5 on 4 degrees of freedom, B as B0 had 42.5 without one.
  private static func lastYear(_ signatures: [CriterionSignature], _ units: [PastIndex.Unit]? = nil) throws -> PastIndex
  {
    func unit(_ code: String, _ index: String?, error: Double?, rank: Int?, set: RankSet? = nil) throws
      -> PastIndex.Unit
    {
      let total = try index.map {
        PastIndex.Unit.Total(
          points: try points($0), maximum: Points(whole: 100), standardError: error,
          degreesOfFreedom: error.map { _ in 4 })
      }
      return PastIndex.Unit(code: code, total: total, rank: rank, rankSet: set, parts: [])
    }
    return PastIndex(
      definition: "then", year: 2020, signatures: signatures,
      units: try units ?? [
        unit("A", "60", error: 1.5, rank: 2, set: RankSet(rank: 2, lower: 1, upper: 3)),
        unit("B0", "42.5", error: nil, rank: nil), unit("X", "50", error: nil, rank: 1),
        unit("D", "50", error: nil, rank: 3),
      ])
  }

  private static func words(_ language: Language) -> YearWords {
    YearWords(format: NumberFormat(language, rounding: RoundingRule(decimals: 2, mode: .halfAwayFromZero)))
  }

  @Test func `what may be compared, and why not all`() throws {
    let now = try Self.thisYear()
    let same = YearComparison(now, with: try Self.lastYear(now.definition.signatures))
    #expect(
      Self.words(.en).extent(same)
        == "Compared with then (2020): the same criteria and rules. The rounds are independent, so their variances add up."
    )
    #expect(
      Self.words(.vi).extent(same)
        == "So với then (2020): cùng tiêu chí và cách chấm. Hai cuộc khảo sát độc lập nên phương sai cộng lại.")
    let older = try Self.lastYear([CriterionSignature(code: "1", maximum: Points(whole: 90), rule: "appraised")])
    let refused = YearComparison(now, with: older)
    #expect(
      Self.words(.en).extent(refused)
        == "Not compared with then (2020): the maximum of criterion 1 was 90 and is 100. To compare the totals all the same, declare a 'bridge' in the index."
    )
    #expect(
      Self.words(.vi).extent(refused)
        == "Không so sánh với then (2020): điểm tối đa của tiêu chí 1 từ 90 thành 100. Muốn so tổng chỉ số thì khai báo 'bridge' trong bộ chỉ số."
    )
    let bridge = IndexBridge(from: "then", reason: LocalizedText(vi: "chỉ đổi thang điểm", en: "only the scale moved"))
    let bridged = YearComparison(try Self.thisYear(bridge: bridge), with: older)
    #expect(
      Self.words(.en).extent(bridged)
        == "Compared with then (2020): the maximum of criterion 1 was 90 and is 100; the total only, because only the scale moved"
    )
    #expect(
      Self.words(.vi).extent(bridged)
        == "So với then (2020): điểm tối đa của tiêu chí 1 từ 90 thành 100; chỉ so tổng chỉ số, vì chỉ đổi thang điểm")
  }

  @Test func `what differs between two definitions`() {
    let differences: [(DefinitionDifference, en: String, vi: String)] = [
      (.added(criterion: "3"), "criterion 3 is new", "tiêu chí 3 mới có"),
      (.removed(criterion: "3"), "criterion 3 is gone", "tiêu chí 3 không còn"),
      (.rule(criterion: "3"), "criterion 3 has another rule", "cách chấm tiêu chí 3 đã khác"),
      (
        .measure("f/overall"), "sub-score f/overall is computed in another way",
        "cách tính điểm khảo sát f/overall đã khác"
      ),
    ]
    for (difference, en, vi) in differences {
      #expect(Self.words(.en).difference(difference) == en)
      #expect(Self.words(.vi).difference(difference) == vi)
    }
  }

  @Test func `why a unit has no change`() {
    let absences: [(UnitChange.Absence, en: String, vi: String)] = [
      (.notThere, "it was not scored last year", "năm trước chưa chấm đơn vị này"),
      (
        .severalPredecessors(["X", "Y"]), "it came from X, Y, so that it has no last year",
        "nhập từ X, Y nên không có chỉ số năm trước"
      ),
      (.withoutIndexThen, "it had no index last year", "năm trước không có chỉ số"),
      (.withoutIndexNow, "it has no index this year", "năm nay không có chỉ số"),
    ]
    for (absence, en, vi) in absences {
      #expect(Self.words(.en).absence(absence) == en)
      #expect(Self.words(.vi).absence(absence) == vi)
    }
  }

  /// t(0.975; 4) = 2.776445 from the t table: 10 ± 1.5 · 2.776445 = 5.84 to 14.16.
  @Test func `a change with its interval, and the ranks of both years`() throws {
    let now = try Self.thisYear()
    let change = try #require(
      YearComparison(now, with: try Self.lastYear(now.definition.signatures)).change(of: "A"))
    let set = RankSet(rank: 1, lower: 1, upper: 2)
    #expect(
      Self.words(.en).change(change, rank: 1, rankSet: set, level: 0.95) == [
        "Change: +10.00 (95% interval 5.84–14.16), last year 60.00", "Ranks: last year 2 (1–3), this year 1 (1–2)",
      ])
    #expect(
      Self.words(.vi).change(change, rank: 1, rankSet: set, level: 0.95) == [
        "Thay đổi: +10,00 (KTC 95% 5,84–14,16), năm trước 60,00", "Hạng: năm trước 2 (1–3), năm nay 1 (1–2)",
      ])
  }

  @Test func `a change of a unit that had another code, without interval and without rank`() throws {
    let now = try Self.thisYear()
    let change = try #require(
      YearComparison(now, with: try Self.lastYear(now.definition.signatures)).change(of: "B"))
    #expect(
      Self.words(.en).change(change, rank: nil, rankSet: nil, level: 0.95) == [
        "Change: −2.50 (no interval), last year 42.50", "It was unit B0 last year.",
        "Ranks: last year –, this year –",
      ])
    #expect(
      Self.words(.vi).change(change, rank: nil, rankSet: nil, level: 0.95) == [
        "Thay đổi: −2,50 (không có khoảng tin cậy), năm trước 42,50", "Năm trước là đơn vị B0.",
        "Hạng: năm trước –, năm nay –",
      ])
  }

  @Test func `no change is said with its reason`() throws {
    let now = try Self.thisYear()
    let comparison = YearComparison(now, with: try Self.lastYear(now.definition.signatures))
    let (c, d) = try (#require(comparison.change(of: "C")), #require(comparison.change(of: "D")))
    #expect(
      Self.words(.en).change(c, rank: 2, rankSet: nil, level: 0.95) == [
        "Change: none: it came from X, Y, so that it has no last year"
      ])
    #expect(
      Self.words(.vi).change(d, rank: nil, rankSet: nil, level: 0.95) == [
        "Thay đổi: không có: năm nay không có chỉ số"
      ])
  }
}
