import Foundation
import IndexScoring
import SurveyDefinitions
import SurveyModel
import Testing

/// Reading definitions of composite indices and their tables, and every fault in its place.
@Suite struct CompositeReaderTests {
  private static let definition = """
    composite: c
    title: {vi: C, en: C}
    source: {vi: N, en: S}
    units: {code: code, name: {vi: ten, en: name}}
    leave_out: [MAX]
    ties: {by_node: a}
    published: {tolerance: 0.01, because: {vi: hai, en: two}}
    tree:
      code: top
      title: {vi: T, en: T}
      aggregate: arithmetic
      published: pub
      parts:
        - {code: a, title: {vi: A, en: A}, weight: 2, column: ca, better: higher, normalise: none}
        - code: b
          title: {vi: B, en: B}
          weight: 1
          column: cb
          denominator: cd
          better: lower
          normalise: {goalposts: {low: 0, high: 10, to: [1, 10], clip: false}}

    """
  private static let table = """
    code,ten,name,ca,cb,cd,pub
    U1,Một,One,4,6,2,5
    MAX,,,9,9,9,9

    """

  /// Findings of a definition and a table as `file:line path: code`.
  private func faults(_ definition: String, _ table: String = Self.table) throws -> [String] {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let paths = ["c.yaml", "t.csv"].map { folder.appendingPathComponent($0).path }
    for (path, text) in zip(paths, [definition, table]) { try Data(text.utf8).write(to: URL(fileURLWithPath: path)) }
    let findings: [Finding]
    do {
      let read = try CompositeReader.definition(atPath: paths[0])
      findings = try CompositeTableReader.table(atPath: paths[1], for: read).findings
    } catch {
      findings = error.findings
    }
    return findings.map { finding in
      let place = finding.location.map { "\($0.file.split(separator: "/").last ?? ""):\($0.line ?? 0)" } ?? ""
      return "\(place) \(finding.location?.column ?? ""): \(finding.code)"
    }
  }

  @Test func `the sound definition and its table read as written`() throws {
    #expect(try faults(Self.definition) == [])
  }

  @Test(
    arguments: [
      ("aggregate: arithmetic", "aggregate: mean", ["c.yaml:11 tree.aggregate: value-not-allowed"]),
      ("ties: {by_node: a}", "ties: {by_node: z}", ["c.yaml:6 ties.by_node: name-unknown"]),
      ("ties: {by_node: a}", "ties: alphabet", ["c.yaml:6 ties: value-not-allowed"]),
      ("code: b\n", "code: a\n", ["c.yaml:15 tree.parts[1]: name-repeated"]),
      ("weight: 2, ", "", ["c.yaml:14 tree.parts[0]: key-missing"]),
      ("weight: 1\n", "weight: 0\n", ["c.yaml:17 tree.parts[1].weight: number-not-positive"]),
      (
        "aggregate: arithmetic", "aggregate: sum",
        [
          "c.yaml:14 tree.parts[0].weight: key-unknown",
          "c.yaml:17 tree.parts[1].weight: key-unknown",
        ]
      ),
      ("better: lower", "better: low", ["c.yaml:20 tree.parts[1].better: value-not-allowed"]),
      ("low: 0, high: 10", "low: 10, high: 10", ["c.yaml:21 tree.parts[1].normalise.goalposts: number-order"]),
      ("to: [1, 10]", "to: [10, 1]", ["c.yaml:21 tree.parts[1].normalise.goalposts.to: number-order"]),
      ("to: [1, 10]", "to: [1]", ["c.yaml:21 tree.parts[1].normalise.goalposts.to: list-length"]),
      (
        "{goalposts: {low: 0, high: 10, to: [1, 10], clip: false}}", "none",
        ["c.yaml:21 tree.parts[1].normalise: indicator-direction-without-scale"]
      ),
      (", clip: false", "", ["c.yaml:21 tree.parts[1].normalise.goalposts: key-missing"]),
      ("published: {tolerance: 0.01, because: {vi: hai, en: two}}\n", "", ["c.yaml:11 tree.published: key-missing"]),
      ("tolerance: 0.01", "tolerance: -0.01", ["c.yaml:7 published.tolerance: number-beyond"]),
      ("composite: c", "composite: c d", ["c.yaml:1 composite: name-unsafe"]),
      ("leave_out:", "leave_in:", ["c.yaml:5 leave_in: key-unknown"]),
      ("leave_out: [MAX]", "leave_out: [MAX, SUM]", ["t.csv:0 : row-to-leave-out-missing"]),
      ("column: ca", "column: ac", ["t.csv:1 : definition-column-missing"]),
    ] as [(String, String, [String])])
  func `faults of a definition are found where they stand`(_ old: String, _ new: String, _ expected: [String]) throws {
    #expect(Self.definition.contains(old))
    let found = try faults(Self.definition.replacingOccurrences(of: old, with: new))
    #expect(found == expected)
  }

  @Test(
    arguments: [
      ("4,6,2,5", "4,six,2,5", ["t.csv:2 cb: cell-unreadable"]),
      ("4,6,2,5", "\"4,5\",6,2,5", ["t.csv:2 ca: cell-unreadable"]),
      ("4,6,2,5", "4,6,2", ["t.csv:2 : row-width"]),
      ("U1,", ",", ["t.csv:2 code: cell-unreadable"]),
      ("MAX,,,9", "U1,,,9", ["t.csv:3 code: name-repeated"]),
      ("U1,Một,One,4,6,2,5\n", "", ["t.csv:0 : no-units"]),
    ] as [(String, String, [String])])
  func `faults of a table are found where they stand`(_ old: String, _ new: String, _ expected: [String]) throws {
    #expect(Self.table.contains(old))
    let found = try faults(Self.definition, Self.table.replacingOccurrences(of: old, with: new))
    #expect(found == expected)
  }

  @Test func `every definition that is shipped reads without a finding`() throws {
    let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent().appendingPathComponent("Data/composites")
    let files = try FileManager.default.contentsOfDirectory(atPath: folder.path).filter { $0.hasSuffix(".yaml") }
    #expect(files.count >= 3)
    for file in files {
      let definition = try CompositeReader.definition(atPath: folder.appendingPathComponent(file).path)
      #expect(definition.id + ".yaml" == file)
    }
  }
}
