import Foundation
import Testing

/// Where the program finds what comes with it, run from a folder that has nothing to do with it.
@Suite struct LibrarySearchTests {
  /// The small round with an index that asks for the audit's verdict, and so for the rules of the audit.
  private static func round() throws -> SmallRound {
    try SmallRound([
      "round.yaml": SmallRound.definition + "index: index.yaml\n",
      "index.yaml": SmallRound.index.replacingOccurrences(
        of: "smallest_base: 10,", with: "smallest_base: 10, verdict: [usable, usable_with_warning, not_publishable],"),
    ])
  }

  /// Runs `program` in `folder`.
  private static func run(_ program: String, in folder: URL, _ arguments: String...) throws -> Run {
    try BuiltProgram.run(
      executable: URL(fileURLWithPath: "/bin/bash"),
      ["-c", "cd '\(folder.path)' && exec '\(program)' " + arguments.joined(separator: " ")])
  }

  /// A copy of the program in a folder of its own, above which nothing of it lies.
  private static func strayProgram() throws -> URL {
    let copy = try BuiltProgram.temporaryFolder().appendingPathComponent("hailong")
    try FileManager.default.copyItem(at: BuiltProgram.path, to: copy)
    return copy
  }

  @Test func `a round outside the repository finds the rules of the audit above the program`() throws {
    let round = try Self.round()
    let run = try Self.run(BuiltProgram.path.path, in: round.folder, "index .")
    #expect(run.status == 0, "\(run.error)")
    #expect(run.out.contains("Wards"))
    #expect(try Self.run(BuiltProgram.path.path, in: round.folder, "audit .").status == 0)
    #expect(try Self.run(BuiltProgram.path.path, in: round.folder, "indices list").out.contains("decision-766"))
    #expect(try Self.run(BuiltProgram.path.path, in: round.folder, "forms list").out.contains("sipas-citizen-39"))
  }

  @Test func `data names the folder Data or the one that holds it`() throws {
    let round = try Self.round()
    let program = BuiltProgram.path.path
    for data in [BuiltProgram.root.path, BuiltProgram.root.path + "/Data", BuiltProgram.root.path + "/Data/"] {
      #expect(try Self.run(program, in: round.folder, "index . --data '\(data)'").status == 0, "\(data)")
      #expect(try Self.run(program, in: round.folder, "indices list --data '\(data)'").status == 0, "\(data)")
      #expect(try Self.run(program, in: round.folder, "forms list --data '\(data)'").status == 0, "\(data)")
      let selftest = "selftest --brief --data '\(data)' --json"
      #expect(try Self.run(program, in: round.folder, selftest).error.contains("not found") == false, "\(data)")
    }
    #expect(
      try Self.run(program, in: BuiltProgram.root.appendingPathComponent("Data"), "forms list --data .").status == 0)
  }

  @Test func `a program that lies elsewhere finds the rules above the round, and says where it looked`() throws {
    let stray = try Self.strayProgram()
    defer { try? FileManager.default.removeItem(at: stray.deletingLastPathComponent()) }
    let round = try Self.round()
    let run = try Self.run(stray.path, in: URL(fileURLWithPath: "/"), "index '\(round.folder.path)'")
    let place = stray.deletingLastPathComponent().resolvingSymlinksInPath()
    #expect(run.status == 66)
    #expect(
      run.error == """
        error: the rules of the audit, Data/audit/standard.yaml, were not found; nothing was done [audit-rules-missing]
          note: looked in: '\(place.deletingLastPathComponent().path)/share/hailong'; the folder that you are in; \
        '\(round.folder.path)' and the folders above it; '\(place.path)' and the folders above it
          help: name the program's Data folder, or the folder that holds it, with --data; or a file of rules under \
        audit.rules in round.yaml

        """)
    let audit = round.folder.appendingPathComponent("Data/audit")
    try FileManager.default.createDirectory(at: audit, withIntermediateDirectories: true)
    try FileManager.default.copyItem(
      at: BuiltProgram.root.appendingPathComponent("Data/audit/standard.yaml"),
      to: audit.appendingPathComponent("standard.yaml"))
    #expect(try Self.run(stray.path, in: URL(fileURLWithPath: "/"), "index '\(round.folder.path)'").status == 0)
  }

  @Test func `other rules than the program's were taken in silence, and an empty folder hid definitions`() throws {
    let round = try Self.round()
    let folder = round.folder.appendingPathComponent("Data/audit")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    let own = BuiltProgram.root.appendingPathComponent("Data/audit/standard.yaml")
    let rules = try String(contentsOf: own, encoding: .utf8)
    let file = folder.appendingPathComponent("standard.yaml")
    try Data(rules.utf8).write(to: file)
    #expect(try Self.run(BuiltProgram.path.path, in: round.folder, "audit .").error.contains("elsewhere") == false)
    try Data((rules + "# ours\n").utf8).write(to: file)
    let changed = try Self.run(BuiltProgram.path.path, in: round.folder, "audit . --lang en")
    #expect(changed.status == 0)
    #expect(
      changed.error.contains(
        "the audit judges by 'Data/audit/standard.yaml', which differs from the rules that come with the program"))
    try FileManager.default.createDirectory(
      at: round.folder.appendingPathComponent("Data/indices"), withIntermediateDirectories: true)
    #expect(try Self.run(BuiltProgram.path.path, in: round.folder, "indices list").out.contains("decision-766"))
  }
}
