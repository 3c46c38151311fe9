import ColumnEstimation
import Foundation
import SurveyDefinitions
import SurveyModel
import SurveyStatistics
import Testing

/// Analyses in YAML: what is read, and where what is wrong stands.
@Suite struct AnalysisReaderTests {
  private func folder(_ files: [String: String]) throws -> String {
    let folder = FileManager.default.temporaryDirectory.path + "/hailong-\(UUID().uuidString)"
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    for (name, text) in files { try Data(text.utf8).write(to: URL(fileURLWithPath: folder + "/" + name)) }
    return folder
  }

  private func read(_ text: String, _ files: [String: String] = [:], header: [String] = []) throws -> Analysis {
    let folder = try folder(files.merging(["a.yaml": text]) { $1 })
    return try AnalysisReader.analysis(atPath: folder + "/a.yaml").analysis(header: header)
  }

  /// `LINE PATH: CODE` of each fault; for other files than the analysis with their name.
  private func faults(_ text: String, _ files: [String: String] = [:]) throws -> [String] {
    let folder = try folder(files.merging(["a.yaml": text]) { $1 })
    do {
      _ = try AnalysisReader.analysis(atPath: folder + "/a.yaml")
      return []
    } catch {
      return error.findings.map { finding in
        let file = finding.location?.file.split(separator: "/").last.map(String.init) ?? ""
        let line = finding.location?.line.map(String.init) ?? ""
        return "\(file == "a.yaml" ? "" : file + ":")\(line) \(finding.location?.column ?? ""): \(finding.code)"
      }
    }
  }

  @Test func `the example reads as it is written`() throws {
    let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().path
    let loaded = try AnalysisReader.analysis(atPath: root + "/Data/analyses/example.yaml")
    let names = ["example.yaml", "cells.csv", "margin-sex.csv"]
    #expect(loaded.inputs == names.map { root + "/Data/analyses/" + $0 })
    #expect(!loaded.needsHeader)
    let analysis = loaded.analysis(header: [])
    #expect(analysis.design.weight == "base_weight" && analysis.design.units == ["psu", "household"])
    #expect(analysis.weighting.map(\.name) == ["nonresponse", "poststratify", "rake", "calibrate", "trim"])
    guard case .rake(let margins) = analysis.weighting[2] else { return #expect(Bool(false)) }
    #expect(margins.map(\.totals) == [["M": 1180, "F": 1320], ["18-39": 1240, "40+": 1260]])
    #expect(analysis.by == [[], ["area"], ["sex", "age"]])
    #expect(analysis.statistics.count == 11)
    #expect(analysis.comparison == ComparisonRequest(.rest))
    #expect(analysis.regressions.last?.success == "5")
    #expect(analysis.publication.count == 2)
  }

  @Test func `designs are read by columns and stages`() throws {
    let design = try read(
      """
      design: {weight: w, strata: ["-", h], psu: p, inclusion: {column: pi, variance: deville}, certainty: c, \
      single_psu: collapse, strata_order: [A, B], unique_psu: true, domain_lonely: true, df: design}
      statistics: [{mean: y}]
      """
    )
    #expect(design.design.strata == ["", "h"] && design.design.units == ["p"])
    #expect(design.design.inclusion == "pi" && design.design.unequal == .deville)
    #expect(design.design.singlePSU == .collapse && design.design.strataOrder == ["A", "B"])
    #expect(design.design.uniquePSUs && design.design.adjustsDomainLonely && design.degreesOfFreedom == .design)
  }

  @Test func `patterns of replicate weights are looked up in the header, and one factor is that of all`() throws {
    let header = ["w", "rep1", "rep2", "x", "rep3"]
    let text = "design: {replicates: {columns: [\"rep*\"], scale: 0.5, factors: 2, df: 3}}\nstatistics: [{mean: y}]\n"
    #expect(
      try read(text, header: header).design.replicates
        == .given(
          columns: ["rep1", "rep2", "rep3"], scale: 0.5, factors: [2, 2, 2], centering: .fullSample,
          degreesOfFreedom: 3))
    let made = "design: {replicates: {method: bootstrap, count: 50, seed: 7}}\nstatistics: [{mean: y}]\n"
    #expect(try read(made).design.replicates == .made(.bootstrap(count: 50, seed: 7), centering: .fullSample))
  }

  @Test func `totals are a map, a list or a file`() throws {
    let text = """
      weighting:
        - {step: poststratify, columns: [sex, age], totals: cells.csv}
        - {step: poststratify, columns: [sex, age], totals: [{sex: "1", age: "2", total: 5}]}
        - {step: rake, margins: [{column: sex, totals: m.csv}, {column: age, totals: {"2": 5}}]}
      """
    let files = ["cells.csv": "sex,age,total\n1,2,5\n", "m.csv": "value,total\n1,5\n"]
    let steps = try read(text, files).weighting
    let crossed = WeightingRequest.poststratify(
      .init(columns: ["sex", "age"], totals: [GroupKey.text(["1", "2"]): 5]))
    #expect(steps[0] == crossed && steps[1] == crossed)
    #expect(
      steps[2] == .rake([.init(columns: ["sex"], totals: ["1": 5]), .init(columns: ["age"], totals: ["2": 5])]))
  }

  @Test func `steps and rules are read with their numbers`() throws {
    let text = """
      weighting:
        - {step: calibrate, distance: logit, bounds: [0.5, 2], totals: [{one: 9}, {number: x, total: 5}, {column: s, label: "1", total: 4}]}
        - {step: trim, upper: {median_plus_iqr: 6}, lower: {value: 1}, groups: g, redistribute: equal, strict: false}
      publication: [nchs, {n: 30}, {cv: 0.3}, {share: {minimum_base: 50, minimum_df: 4}}]
      """
    let analysis = try read(text)
    #expect(
      analysis.weighting == [
        .calibrate(
          [.init(.one, total: 9), .init(.number("x"), total: 5), .init(.label("s", "1"), total: 4)],
          distance: .logit(lower: 0.5, upper: 2)),
        .trim(
          upper: .medianPlusIQR(6), lower: .absolute(1), groups: "g", redistribution: .equal, isStrict: false),
      ])
    #expect(
      analysis.publication == [
        .shareReliability(ShareReliabilityRule()), .sampleSize(SampleSizeRule(minimum: 30)),
        .coefficientOfVariation(CoefficientOfVariationRule(maximum: 0.3, reviewAbove: 0.3)),
        .shareReliability(ShareReliabilityRule(minimumBase: 50, minimumDegreesOfFreedom: 4)),
      ])
  }

  @Test(
    arguments: [
      ("desgin: {}\nstatistics: [{mean: y}]\n", ["1 desgin: key-unknown"]),
      ("design: {weigth: w}\nstatistics: [{mean: y}]\n", ["1 design.weigth: key-unknown"]),
      ("missing: [\"9\"]\n", ["1 : key-missing"]),
      ("statistics: [{meen: y}]\n", ["1 statistics[0].meen: key-unknown"]),
      ("statistics: [{mean: y, values: [1]}]\n", ["1 statistics[0].values: key-unknown"]),
      ("statistics: [{share: y}]\n", ["1 statistics[0]: key-missing"]),
      ("statistics: [{quantile: y, p: 2}]\n", ["1 statistics[0].p: share-beyond"]),
      ("statistics: [{function: \"1+\"}]\n", ["1 statistics[0].function: value-kind"]),
      ("statistics: [{ratio: [a]}]\n", ["1 statistics[0].ratio: list-length"]),
      ("statistics: [{mean: y}]\nlevel: 95\n", ["2 level: share-beyond"]),
      (
        "statistics: [{mean: y}]\nrank: {direction: up}\n",
        ["2 rank.direction: value-not-allowed", "2 rank: key-missing"]
      ),
      ("statistics: [{mean: y}]\nby: [[a, a]]\n", ["2 by[0]: name-repeated"]),
      ("statistics: [{mean: y}]\ninterval: exact\n", ["2 interval: value-not-allowed"]),
      ("design: {fpc: [a, b]}\nstatistics: [{mean: y}]\n", ["1 design.fpc: list-length"]),
      ("design: {replicates: {method: fay}}\nstatistics: [{mean: y}]\n", ["1 design.replicates: key-missing"]),
      (
        "design: {replicates: {columns: [r], scale: 0}}\nstatistics: [{mean: y}]\n",
        ["1 design.replicates.scale: number-not-positive"]
      ),
      ("weighting: [{step: rak}]\n", ["1 weighting[0].step: value-not-allowed"]),
      ("weighting:\n  - {step: trim, upper: {median: 5}}\n", ["2 weighting[0].upper.median: key-unknown"]),
      ("weighting: [{step: trim}]\n", ["1 weighting[0]: key-missing"]),
      ("weighting: [{step: calibrate, distance: logit, totals: [{one: 1}]}]\n", ["1 weighting[0]: key-missing"]),
      (
        "weighting: [{step: rake, margins: [{column: s, totals: no.csv}]}]\n",
        ["1 weighting[0].margins[0].totals: definition-file-missing"]
      ),
      (
        "weighting: [{step: rake, margins: [{column: s, totals: m.csv}]}]\n",
        ["m.csv:3 total: cell-unreadable", "m.csv:4 value: name-repeated"]
      ),
      (
        "weighting: [{step: nonresponse, status: o, meanings: {\"1\": answered}}]\n",
        ["1 weighting[0].meanings.1: value-not-allowed"]
      ),
      (
        "statistics: [{mean: y}]\npublication: [{n: 0}, nhcs]\n",
        ["2 publication[0].n: number-beyond", "2 publication[1]: value-not-allowed"]
      ),
    ])
  func `every fault is found where it stands`(text: String, expected: [String]) throws {
    #expect(try faults(text, ["m.csv": "value,total\n1,5\n2,x\n1,6\n"]) == expected)
  }
}
