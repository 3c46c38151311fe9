import Foundation
import IndexScoring
import SurveyDefinitions
import SurveyModel
import Testing

/// Published sets as they are shipped, and faults of their files.
@Suite struct PublishedSetTests {
  private static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().appendingPathComponent("Data/published")

  private static func results(_ name: String) throws -> [ClaimResult] {
    let path = root.appendingPathComponent(name).appendingPathComponent(PublishedSetReader.fileName).path
    return ClaimCheck.results(of: try PublishedSetReader.set(atPath: path).set)
  }

  @Test func `every set that is shipped names its source and is called as its folder`() throws {
    let folders = try FileManager.default.contentsOfDirectory(atPath: Self.root.path).filter { !$0.hasSuffix(".md") }
    #expect(folders.count == 8)
    for folder in folders {
      let path = Self.root.appendingPathComponent(folder).appendingPathComponent(PublishedSetReader.fileName).path
      let set = try PublishedSetReader.set(atPath: path).set
      #expect(set.id == folder)
      #expect(set.source.en.count > 10 || folder == "ha-noi-2024")
    }
  }

  @Test func `the ten best provinces of 2020 add up within 0.01, three of them not to the digit`() throws {
    let results = try Self.results("par-2020-top-ten").filter { $0.claim.id == "parts" }
    #expect(results.count == 10)
    #expect(results.filter { $0.verdict != .agrees } == [])
    let off = results.filter { $0.recomputed.first?.value != $0.published?.value }
    #expect(off.map(\.claim.subject) == ["Quảng Ninh", "Đồng Tháp", "Phú Thọ"])
  }

  @Test(
    arguments: [
      ("ha-tinh-2021", ["agrees"]), ("nam-dinh-2020", ["agrees", "agrees"]), ("par-grades", ["agrees", "agrees"]),
      ("ho-chi-minh-city", ["agrees", "agrees", "agrees", "agrees", "agrees", "agrees"]),
      ("quang-nam-2023", ["not_recomputable", "not_recomputable"]),
      ("hai-phong-2025", ["disagrees", "agrees", "agrees", "agrees"]), ("ha-noi-2024", ["disagrees"]),
    ])
  func `each shipped claim gets its verdict`(_ name: String, _ verdicts: [String]) throws {
    #expect(try Self.results(name).map(\.verdict.rawValue) == verdicts)
  }

  private static let set = """
    published: p
    title: {vi: P, en: P}
    source: {vi: N, en: S}
    claims:
      - id: s
        title: {vi: S, en: S}
        sum: {table: t.csv, unit: name, parts: [a, b], total: sum}
      - id: m
        title: {vi: M, en: M}
        mean: {groups: [{name: g, mean: 2.5, units: 3}], weighting: [unit], mean: 2.5}

    """

  private func faults(_ old: String, _ new: String, table: String = "name,a,b,sum\nx,1,2,3\n") throws -> [String] {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let file = folder.appendingPathComponent("published.yaml")
    try Data(Self.set.replacingOccurrences(of: old, with: new).utf8).write(to: file)
    try Data(table.utf8).write(to: folder.appendingPathComponent("t.csv"))
    do {
      _ = try PublishedSetReader.set(atPath: file.path)
      return []
    } catch {
      return error.findings.map { finding in
        let place = finding.location.map { "\($0.file.split(separator: "/").last ?? ""):\($0.line ?? 0)" } ?? ""
        return "\(place) \(finding.location?.column ?? ""): \(finding.code)"
      }
    }
  }

  @Test(
    arguments: [
      ("mean: 2.5}\n", "mean: 2,5}\n", ["published.yaml:10 claims[1].mean.mean: value-kind"]),
      ("mean: 2.5}\n", "mean: two}\n", ["published.yaml:10 claims[1].mean.mean: value-kind"]),
      ("weighting: [unit]", "weighting: [units]", ["published.yaml:10 claims[1].mean.weighting: value-not-allowed"]),
      ("units: 3", "units: 0", ["published.yaml:10 claims[1].mean.groups[0].units: number-beyond"]),
      ("id: m", "id: s", ["published.yaml:8 claims[1]: name-repeated"]),
      ("parts: [a, b]", "parts: [a, c]", ["t.csv:1 : definition-column-missing"]),
      ("table: t.csv", "table: u.csv", ["published.yaml:7 claims[0].sum.table: definition-file-missing"]),
      ("  mean: {groups", "  median: {groups", ["published.yaml:10 claims[1].median: key-unknown"]),
      (
        "    title: {vi: M, en: M}\n", "    title: {vi: M, en: M}\n    tolerance: 0.1\n",
        ["published.yaml:8 claims[1]: key-missing"]
      ),
      ("source: {vi: N, en: S}\n", "", ["published.yaml:1 : key-missing"]),
    ] as [(String, String, [String])])
  func `faults of a set are found where they stand`(_ old: String, _ new: String, _ expected: [String]) throws {
    #expect(Self.set.contains(old))
    let found = try faults(old, new)
    #expect(found == expected)
  }

  @Test func `a cell that is no number is found in its table`() throws {
    #expect(try faults("", "", table: "name,a,b,sum\nx,one,2,3\n") == ["t.csv:2 a: cell-unreadable"])
    #expect(try faults("", "", table: "name,a,b,sum\nx,1,2,\n") == ["t.csv:2 sum: cell-unreadable"])
  }
}
