import Foundation
import SurveyModel
import Testing

@testable import ReferenceCases

/// Hand: conditions, derived columns, checks that cannot be made, cases that cannot be read.
@Suite struct CaseReadingTests {
  private func mean(of variable: String, _ expected: String, more: String = "") -> String {
    let expect = #"{"rows": [{"variable": "\#(variable)", "estimate": \#(expected)}]}"#
    return #"{"id": "c\#(UUID())", "what": "mean", "design": "main", "expect": \#(expect)\#(more)}"#
  }

  /// Condition, and the mean of `x` over the rows that fulfil it.
  private static let conditions = [
    (#"{"column": "s", "op": "==", "value": "a"}"#, 2.0), (#"{"column": "s", "op": "!=", "value": "a"}"#, 5),
    (#"{"column": "x", "op": "<", "value": 3}"#, 1.5), (#"{"column": "x", "op": "<=", "value": 3}"#, 2),
    (#"{"column": "x", "op": ">", "value": 4}"#, 5.5), (#"{"column": "x", "op": ">=", "value": 4}"#, 5),
    (#"{"column": "x", "op": "in", "value": [1, 6]}"#, 3.5), (#"{"column": "g", "op": "not_missing"}"#, 3),
    // The blank cell is neither u nor anything else.
    (#"{"column": "g", "op": "!=", "value": "u"}"#, 3),
    (#"{"column": "s", "op": "==", "value": "b"}, {"column": "x", "op": ">", "value": 4}"#, 5.5),
  ]

  @Test(arguments: conditions)
  func `a domain holds the rows that fulfil its conditions`(condition: String, expected: Double) throws {
    let check = mean(of: "x", "\(expected)", more: #", "domain": [\#(condition)]"#)
    #expect(try CaseFolder.checks(check).map(\.verdict) == [.agrees])
  }

  /// Definition, and the mean of the column that it makes.
  private static let derived = [
    (#"{"name": "y", "type": "drop_codes", "column": "x", "missing_codes": [1, 6]}"#, 3.5),
    (#"{"name": "y", "type": "indicator", "column": "x", "values": [2, 3], "missing_codes": [6]}"#, 0.4),
    // The blank cell of g is missing: u, v, u, v, u.
    (#"{"name": "y", "type": "indicator", "column": "g", "values": ["u"]}"#, 0.6),
    (#"{"name": "y", "type": "score", "column": "g", "map": {"u": 10}}"#, 10),
    (#"{"name": "y", "type": "row_mean", "columns": ["x", "x"], "missing_codes": [1], "min_valid": 2}"#, 4),
  ]

  @Test(arguments: derived)
  func `a derived column is what its definition says`(definition: String, expected: Double) throws {
    #expect(try CaseFolder.checks(mean(of: "y", "\(expected)"), derived: definition).map(\.verdict) == [.agrees])
  }

  /// What a check asks, and why it is not made.
  private static let faults: [(String, CaseFault)] = [
    (#""what": "frobnicate", "design": "main", "expect": {"x": 1}"#, .unsupported("frobnicate")),
    (#""what": "mean", "design": "none", "expect": {"x": 1}"#, .malformed("design none")),
    (#""what": "mean", "design": "main", "expect": {"rows": [{"variable": "z", "n": 1}]}"#, .columnMissing("z")),
    (#""what": "mean", "design": "main", "expect": {"rows": [{"n": 1}]}"#, .malformed("variable")),
    (#""what": "count", "design": "main", "expect": {"n": null}"#, .malformed("expect")),
    (
      #""what": "count", "design": "main", "expect": {"rows": [{"n": 1}]}, "domain": [{"column": "x", "op": "~"}]"#,
      .unsupported("~")
    ),
  ]

  @Test(arguments: faults)
  func `a check that cannot be made says why and does not agree`(members: String, fault: CaseFault) throws {
    let check = try #require(try CaseFolder.checks(#"{"id": "c1", \#(members)}"#).first)
    #expect(check.fault == fault)
    #expect(
      check.verdict == (fault == .unsupported("frobnicate") || fault == .unsupported("~") ? .unsupported : .differs))
  }

  @Test func `a design that says what is not known is unsupported`() throws {
    let folder = try CaseFolder(
      #"""
      "designs": {"main": {"stages": [{"id": null}], "lonely_psu": "centre"}},
      "checks": [{"id": "c1", "what": "design_df", "design": "main", "expect": {"df": 5}}]
      """#)
    defer { folder.remove() }
    let check = try ReferenceCase(folder: folder.path).checks.first
    #expect(check?.fault == .unsupported("lonely_psu centre"))
  }

  @Test func `checks are counted with those for information apart`() throws {
    let checks = try CaseFolder.checks(
      [
        mean(of: "x", "3.5"), mean(of: "x", "3.6"), mean(of: "x", "3.7", more: #", "required": false"#),
        #"{"id": "u", "what": "frobnicate", "expect": {"x": 1}}"#,
      ].joined(separator: ","))
    let tally = CheckTally([ReferenceCase(folder: "f", id: "made", title: "", checks: checks)])
    let required = tally.required
    #expect(required.checks == 3 && required.agree == 1 && required.differ == 1 && required.unsupported == 1)
    #expect(tally.information.checks == 1 && tally.information.differ == 1)
    #expect(tally.worst?.checkID == checks[1].id)
    #expect(!tally.isComplete)
  }

  private static let sound = #"{"id": "c1", "what": "mean", "expect": {"x": 1}}"#
  /// `case.json`, and what is found of it.
  private static let malformed: [(String, ReferenceFinding)] = [
    (#"{"id": "x"}"#, .memberMissing(name: "format")), (#"[]"#, .memberMissing(name: "format")),
    (#"{"format": 2, "id": "x"}"#, .formatUnknown(found: "2")),
    (#"{"format": 1, "checks": []}"#, .memberMissing(name: "id")),
    (#"{"format": 1, "id": "x", "checks": []}"#, .memberMissing(name: "checks")),
    (#"{"format": 1, "id": "x", "checks": [3]}"#, .memberMissing(name: "checks[0].id")),
    (#"{"format": 1, "id": "x", "checks": [{"id": "c1"}]}"#, .memberMissing(name: "checks[0].what")),
    (
      #"{"format": 1, "id": "x", "checks": [\#(sound), {"id": "c2", "what": "mean"}]}"#,
      .memberMissing(name: "checks[1].expect")
    ),
    (#"{"format": 1, "id": "x", "checks": [\#(sound), \#(sound)]}"#, .checkRepeated(id: "c1")),
  ]

  @Test(arguments: malformed)
  func `a malformed case is refused with what is wrong`(json: String, finding: ReferenceFinding) throws {
    let folder = try CaseFolder(json: json)
    defer { folder.remove() }
    let error = #expect(throws: CaseUnusable.self) { try ReferenceCase(folder: folder.path) }
    #expect(error?.findings.map(\.kind) == [.reference(finding)])
    #expect(error?.findings.first?.location?.file == folder.path + "/case.json")
  }

  @Test func `what is no JSON is refused with its line`() throws {
    let folder = try CaseFolder(json: "{\"format\": 1,\n\"id\": }")
    defer { folder.remove() }
    let error = #expect(throws: CaseUnusable.self) { try ReferenceCase(folder: folder.path) }
    #expect(error?.findings.first?.code == "reference-case-syntax")
    #expect(error?.findings.first?.location?.line == 2)
  }

  @Test func `a file that is missing or damaged makes the case unusable`() throws {
    let checks = #""designs": {"main": {"stages": [{"id": null}]}}, "checks": [\#(mean(of: "x", "1"))]"#
    let missing = try CaseFolder(checks, tables: [:])
    let damaged = try CaseFolder(checks, tables: ["data.csv": "s,x,g\na,1,u\na,2\nb,4,v\n"])
    defer { [missing, damaged].forEach { $0.remove() } }
    let first = #expect(throws: CaseUnusable.self) { try ReferenceCase(folder: missing.path) }
    #expect(first?.findings.map(\.kind) == [.reference(.fileMissing(name: "data.csv"))])
    let second = #expect(throws: CaseUnusable.self) { try ReferenceCase(folder: damaged.path) }
    #expect(second?.findings.last?.kind == .reference(.recordsDamaged(count: 1)))
    #expect(second?.findings.first?.location?.line == 3)
  }

  @Test func `folders of cases are found in the order of their names`() throws {
    let root = FileManager.default.temporaryDirectory.appendingPathComponent("cases-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: root) }
    for name in ["b", "a", "empty"] {
      try FileManager.default.createDirectory(
        at: root.appendingPathComponent(name), withIntermediateDirectories: true)
    }
    let first = #expect(throws: CaseUnusable.self) { try CaseFolders.under(root.path) }
    #expect(first?.findings.map(\.kind) == [.reference(.noCases)])
    for name in ["b", "a"] { try Data().write(to: root.appendingPathComponent("\(name)/case.json")) }
    #expect(try CaseFolders.under(root.path + "/") == [root.path + "/a", root.path + "/b"])
    #expect(try CaseFolders.under(root.path + "/b") == [root.path + "/b"])
    let second = #expect(throws: CaseUnusable.self) { try CaseFolders.under(root.path + "/c") }
    #expect(second?.findings.map(\.kind) == [.reference(.folderMissing(searched: []))])
  }
}
