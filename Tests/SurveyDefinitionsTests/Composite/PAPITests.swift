import Foundation
import IndexScoring
import SurveyDefinitions
import Testing

/// Reference: PAPI 2011 to 2016 as published, 63 provinces a year.
@Suite struct PAPITests {
  private static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()

  private static func scores(_ year: Int) throws -> CompositeScores {
    let definition = try CompositeReader.definition(
      atPath: root.appendingPathComponent("Data/composites/papi-\(year < 2016 ? 2011 : 2016).yaml").path)
    let path = root.appendingPathComponent("Data/papi-2011-2016/papi_\(year).csv").path
    return try CompositeScorer.scores(
      definition, of: CompositeTableReader.table(atPath: path, for: definition).table)
  }

  @Test func `sub-dimensions make dimensions and dimensions the total in 376 province-years`() throws {
    var provinceYears = 0
    var worstDimension = IndicatorValue.zero
    var worstTotal = IndicatorValue.zero
    for year in 2011...2016 {
      let scores = try Self.scores(year)
      #expect(scores.units.count == 63)
      #expect(scores.leftOut == 1)
      #expect(!scores.units.contains { $0.code == "999" })
      let ranked = scores.index?.ranks.count { $0 != nil } ?? 0
      provinceYears += ranked
      // A total and six dimensions for every province that has figures.
      #expect(scores.comparisons.count == 7 * ranked)
      #expect(scores.comparisons.filter { !$0.agrees } == [])
      for one in scores.comparisons {
        if one.node == "papi" {
          worstTotal = max(worstTotal, one.difference)
        } else {
          worstDimension = max(worstDimension, one.difference)
        }
      }
    }
    #expect(provinceYears == 376)
    // Until 2014 every figure has seven digits: four parts and their sum may miss each other by 0.0000025.
    #expect(worstDimension.decimalText == "0.000002")
    #expect(worstTotal.decimalText == "0.00000000000001")
  }

  @Test func `the two provinces that are empty in 2014 have no value and no rank`() throws {
    let scores = try Self.scores(2014)
    let empty = scores.units.indices.filter { scores.index?.ranks[$0] == nil }
    #expect(empty.map { scores.units[$0].name.vi } == ["Bắc Giang", "Đồng Tháp"])
    #expect(scores.findings.count == 2)
    for position in empty { #expect(scores.nodes.compactMap { $0.values[position] } == []) }
  }

  @Test func `Ha Noi's participation of 2016 is the sum of its four parts, to the last digit`() throws {
    let scores = try Self.scores(2016)
    let node = try #require(scores.nodes.first { $0.node.code == "participation" })
    // 1.0910601615905762 + 1.6815980672836304 + 1.5221357345581055 + 1.0429044961929321, added on paper.
    #expect(node.values[0]?.decimalText == "5.3376984596252442")
  }
}
