import Foundation
import Testing

/// Outside: the reference cases that are shipped, and cases that were tampered with.
@Suite struct SelfTestCommandTests {
  private struct Sum: Decodable {
    let schema: String
    let checks: Int
    let agree: Int
    let differ: Int
    let unsupported: Int
    let worst: Worst
    let cases: [Case]

    struct Worst: Decodable {
      let relative_error: Double
    }
    struct Case: Decodable {
      let id: String
      let checks: Int
    }
  }

  private static let small = BuiltProgram.root.appendingPathComponent("Tests/ReferenceCasesTests/Fixtures/fpc-small")

  /// A copy of a small case in which `old` stands as `new`.
  private func tampered(_ old: String, _ new: String) throws -> URL {
    let folder = try BuiltProgram.temporaryFolder().appendingPathComponent("copy")
    try FileManager.default.copyItem(at: Self.small, to: folder)
    let file = folder.appendingPathComponent("case.json")
    let text = try String(contentsOf: file, encoding: .utf8)
    #expect(text.contains(old))
    try Data(text.replacing(old, with: new, maxReplacements: 1).utf8).write(to: file)
    return folder
  }

  @Test func `the cases that are shipped are recomputed and none differs`() throws {
    let run = try BuiltProgram.run(["selftest", "--json"])
    let sum = try JSONDecoder().decode(Sum.self, from: Data(run.out.utf8))
    #expect(sum.schema == "hailong-selftest/1")
    #expect(sum.cases.map(\.id).count == 6 && sum.checks == sum.cases.map(\.checks).reduce(0, +))
    #expect(sum.checks > 170 && sum.differ == 0 && sum.agree + sum.unsupported == sum.checks)
    #expect(sum.worst.relative_error < 1e-6)
    #expect(run.status == (sum.unsupported == 0 ? 0 : 1))
    #expect(run.error.contains(" checks: ") && run.error.split(separator: "\n").count == 1)
  }

  @Test func `a case that agrees ends with status 0 and a line for every check`() throws {
    let run = try BuiltProgram.run(["selftest", Self.small.path])
    #expect(run.status == 0)
    let lines = run.out.split(separator: "\n")
    #expect(lines.count { $0.hasSuffix("  agrees") } == 18)
    #expect(lines.allSatisfy { $0.count <= 80 })
    #expect(run.error.hasPrefix("18 checks: 18 agree, 0 differ, 0 unsupported; worst relative error "))
  }

  @Test func `a wrong figure is named and ends with status 1`() throws {
    let folder = try tampered("0.6160407198096527", "0.6170407198096527")
    defer { try? FileManager.default.removeItem(at: folder.deletingLastPathComponent()) }
    let run = try BuiltProgram.run(["selftest", folder.deletingLastPathComponent().path, "--brief"])
    #expect(run.status == 1)
    #expect(run.out.contains("\n  c002   mean  main         12          1.6e-3  differs\n"))
    #expect(run.out.contains("/rows/0/se: 0.6170407198096527 expected, 0.61604071980965"))
    #expect(
      run.error.hasPrefix("18 checks: 17 agree, 1 differ, 0 unsupported; worst relative error 1.6e-3 (fpc-small c002)"))
  }

  @Test func `a check of an unknown kind is reported and ends with status 1`() throws {
    let folder = try tampered(#""what": "total""#, #""what": "frobnicate""#)
    defer { try? FileManager.default.removeItem(at: folder.deletingLastPathComponent()) }
    let run = try BuiltProgram.run(["selftest", folder.path])
    #expect(run.status == 1)
    #expect(run.out.contains("  c003   frobnicate  main            –               –  unsupported\n"))
    #expect(run.error.contains("17 agree, 0 differ, 1 unsupported"))
  }

  @Test func `a case that cannot be read is a finding, and the others are computed`() throws {
    let folder = try tampered(#""format": 1"#, #""format": 3"#)
    let parent = folder.deletingLastPathComponent()
    defer { try? FileManager.default.removeItem(at: parent) }
    try FileManager.default.copyItem(at: Self.small, to: parent.appendingPathComponent("sound"))
    let run = try BuiltProgram.run(["selftest", parent.path])
    #expect(run.status == 65)
    #expect(run.error.contains("/copy/case.json: error: the format must be 1, not '3'"))
    #expect(run.error.contains("18 checks: 18 agree"))
    try FileManager.default.removeItem(at: parent.appendingPathComponent("sound/data.csv"))
    let missing = try BuiltProgram.run(["selftest", parent.appendingPathComponent("sound").path])
    #expect(missing.status == 66 && missing.out == "")
    #expect(missing.error.contains("the case names 'data.csv', and there is no such file"))
  }

  @Test func `folders without cases are said with status 65 and 66`() throws {
    let missing = try BuiltProgram.run(["selftest", "/nowhere/at/all"])
    #expect(missing.status == 66 && missing.error.contains("[reference-folder-missing]"))
    let library = try BuiltProgram.run(["selftest", "--data", "/nowhere"])
    #expect(library.status == 66 && library.error.contains("note: looked in: '/nowhere'\n"))
    let empty = try BuiltProgram.run(["selftest", "SurveyForms"])
    #expect(empty.status == 65 && empty.error.contains("[reference-cases-none]"))
  }

  @Test func `the help has an example and fits 80 columns`() throws {
    let run = try BuiltProgram.run(["selftest", "--help"])
    #expect(run.status == 0 && run.out.contains("\nExample:\n  hailong selftest"))
    #expect(run.out.split(separator: "\n").allSatisfy { $0.count <= 80 })
  }
}
