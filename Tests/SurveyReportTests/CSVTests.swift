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
    #expect(lines.contains { $0.contains("\"Sở Lao động, Thương binh và Xã hội\"") })
    let criteria = IndexCSV.criteria(index, round: results.round).split(separator: "\r\n")
    #expect(criteria.count == 1 + 48 * 5)
    #expect(criteria[0].hasPrefix("unit,criterion,points,max,index,se,outcome,withheld,sub_score_estimate,"))
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
