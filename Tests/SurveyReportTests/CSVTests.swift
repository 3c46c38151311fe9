import IndexScoring
import SurveyModel
import Testing

@testable import SurveyReport

@Suite("CSV outputs")
struct CSVTests {
  @Test func `sub-scores have the members of the JSON as columns and all digits`() throws {
    let results = try SampleRound.small.get()
    let lines = SatisfactionCSV.text(results.byUnit + results.otherGroupings, round: results.round).split(
      separator: "\r\n")
    #expect(
      lines[0]
        == "form,kind,target,definition,aggregate,by_unit,by_q1,self_selected,"
        + "estimate,se,ci_low,ci_high,level,interval,df,df_rule,base,n_eff,deff,withheld,synthetic,illustrative")
    let hidden = try #require(lines.first { $0.hasPrefix("citizen,node,overall,top2,pooled_answers,S10,") })
    #expect(hidden.hasSuffix(",false,,,,,,,,,,,,base_under_10,true,false"))
  }

  @Test func `a ranking has one record per unit and numbers that read back`() throws {
    let results = try SampleRound.standard.get()
    let index = try #require(results.index)
    let lines = IndexCSV.ranking(index, round: results.round).split(separator: "\r\n")
    #expect(lines.count == 49)
    #expect(lines[1].hasPrefix("S14,Sở Khoa học và Công nghệ,Department 14,department,88.242030015,100,88.242030015,"))
    // Rank sets were empty: the best unit's are 1 to 3 and, for all at once, 1 to 5.
    #expect(lines[1].contains(",1 3,1 5,"))
    #expect(lines.contains { $0.contains("\"Sở Lao động, Thương binh và Xã hội\"") })
    let criteria = IndexCSV.criteria(index, round: results.round).split(separator: "\r\n")
    #expect(criteria.count == 1 + 48 * 5)
    #expect(criteria[0].hasPrefix("unit,criterion,points,max,index,se,outcome,withheld,sub_score_estimate,"))
  }

  @Test func `every record of an index says whose error it is, and what has to stand beside it`() throws {
    let notice = LocalizedText(vi: "Chỉ để thử, không công bố", en: "A trial, \"not\" for print")
    let results = try SampleRound(respondentsPerUnit: 12, notice: notice).results()
    let index = try #require(results.index)
    for text in [
      IndexCSV.ranking(index, round: results.round), IndexCSV.criteria(index, round: results.round),
    ] {
      let lines = text.split(separator: "\r\n")
      #expect(lines[0].hasSuffix(",change_absence,synthetic,illustrative,error,notice_vi,notice_en"))
      let end = ",no_last_year,true,true,survey_only,\"Chỉ để thử, không công bố\",\"A trial, \"\"not\"\" for print\""
      for line in lines.dropFirst() { #expect(line.hasSuffix(end), "\(line)") }
    }
    let plain = try SampleRound.small.get()
    let lines = IndexCSV.ranking(try #require(plain.index), round: plain.round).split(separator: "\r\n")
    #expect(lines[1].hasSuffix(",true,true,survey_only,,"))
  }

  @Test func `the change on last year stands in every record, or why there is none`() throws {
    let results = try SampleRound.standard.get()
    let index = try #require(results.index)
    let same = YearComparison(index, forms: results.round.forms, with: PastIndex(index, forms: results.round.forms))
    let ranking = IndexCSV.ranking(index, round: results.round, lastYear: same).split(separator: "\r\n")
    #expect(ranking[0].contains(",index_then,rank_then,change,change_se,change_ci_low,change_ci_high,change_absence,"))
    #expect(ranking[1].contains(",88.242030015,1,0,"))
    #expect(ranking.first { $0.hasPrefix("S10,") }?.contains(",without_index_now,") == true)
    let criteria = IndexCSV.criteria(index, round: results.round, lastYear: same).split(separator: "\r\n")
    #expect(criteria[0].contains(",index_change,change_absence,"))
    // What is hidden has no change either; that of area 2 is none.
    #expect(criteria.first { $0.hasPrefix("S1,3.1,") }?.contains(",complementary,,,true,") == true)
    #expect(criteria.first { $0.hasPrefix("S1,2,") }?.contains(",0,,true,true,survey_only") == true)
    var other = PastIndex(index, forms: results.round.forms)
    other = PastIndex(
      definition: "older", year: 2020, signatures: Array(other.signatures.dropFirst()), measures: other.measures,
      units: other.units)
    let refused = YearComparison(index, forms: results.round.forms, with: other)
    let lines = IndexCSV.ranking(index, round: results.round, lastYear: refused).split(separator: "\r\n")
    for line in lines.dropFirst() { #expect(line.contains(",,,,,,,refused:criterion_added:1,"), "\(line)") }
  }

  @Test func `for spreadsheets the file has a byte order mark and no formula`() throws {
    let results = try SampleRound(text: { "=1+1" + $0 }).results()
    let index = try #require(results.index)
    let text = IndexCSV.ranking(index, round: results.round, style: .spreadsheet)
    #expect(text.hasPrefix("\u{FEFF}unit,"))
    #expect(text.contains(",'=1+1Sở Nội vụ,"))
    #expect(!IndexCSV.ranking(index, round: results.round).contains("'"))
  }

  @Test(arguments: [
    ("=cmd|'/C calc'!A0", "'=cmd|'/C calc'!A0"), ("+1", "'+1"), ("-1", "'-1"), ("@SUM", "'@SUM"),
    ("\t=1", "'\t'=1"), ("\r=1", "'\r'=1"), ("\n=1", "'\n'=1"), (" =1", " '=1"), ("\u{A0}=1", "\u{A0}'=1"),
    ("＝1", "'＝1"), ("＋1", "'＋1"), ("－1", "'－1"), ("＠1", "'＠1"), ("a;=1+1", "a;'=1+1"), ("\"=1+1", "\"'=1+1"),
    ("safe\n=1", "safe\n'=1"), ("\u{FEFF}=1", "\u{FEFF}'=1"), ("a=1", "a=1"), ("Sở Nội vụ", "Sở Nội vụ"),
    ("2024-2025", "2024-2025"),
  ])
  func `an apostrophe stands before everything that could start a formula`(text: String, expected: String) {
    #expect(CSVText.neutralised(text) == expected)
  }

  @Test func `quotes, commas and line breaks are quoted, and quotes with a combining mark doubled`() {
    var file = CSVText(.machine, header: ["a"])
    file.append([.string("x\"y"), .string("a,b"), .string("c\r\nd"), .string("\"\u{301}"), .null, .number(-0.5)])
    #expect(file.text == "a\r\n\"x\"\"y\",\"a,b\",\"c\r\nd\",\"\"\"\u{301}\",,-0.5\r\n")
  }
}
