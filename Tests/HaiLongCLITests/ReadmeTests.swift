import Foundation
import Testing

/// Runs every command of the README and compares what it prints.
///
/// A block marked `console` holds lines `$ COMMAND`, each followed by its output, both streams together. Commands run
/// in the repository through bash with the built program in the path; `make demo` runs its script with that program.
/// With `HAILONG_WRITE_README=1` the outputs are written into the README in place of being compared.
@Suite struct ReadmeTests {
  private static let file = BuiltProgram.root.appendingPathComponent("README.md")

  /// The README in pieces: text, and commands with the output that stands below each.
  enum Piece: Equatable {
    case text(String)
    case command(String, output: String)
  }

  static func pieces(of text: String) -> [Piece] {
    var pieces: [Piece] = []
    var isConsole = false
    for line in text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init) {
      if line.hasPrefix("```") { isConsole = line == "```console" }
      if isConsole, line.hasPrefix("$ ") {
        pieces.append(.command(String(line.dropFirst(2)), output: ""))
      } else if isConsole, !line.hasPrefix("```"), case .command(let command, let output)? = pieces.last {
        pieces[pieces.count - 1] = .command(command, output: output + line + "\n")
      } else {
        pieces.append(.text(line))
      }
    }
    return pieces
  }

  /// A copy of what the commands read, so that stores and results stay out of the repository.
  private static func copy() throws -> URL {
    // A folder of its own within the temporary one, so that commands can put something beside the repository.
    let place = try BuiltProgram.temporaryFolder().appendingPathComponent("hailong")
    try FileManager.default.createDirectory(at: place, withIntermediateDirectories: true)
    for name in ["Data", "SurveyForms", ".ci", "Tests"] {
      let (from, to) = (BuiltProgram.root.appendingPathComponent(name), place.appendingPathComponent(name))
      if name == "Data" {
        try FileManager.default.copyItem(at: from, to: to)
        for round in try FileManager.default.contentsOfDirectory(at: to, includingPropertiesForKeys: nil) {
          try? FileManager.default.removeItem(at: round.appendingPathComponent(".hailong"))
        }
      } else {
        try FileManager.default.createSymbolicLink(at: to, withDestinationURL: from)
      }
    }
    return place
  }

  static func run(_ command: String, in place: URL) throws -> String {
    let program = BuiltProgram.path.path
    let folder = BuiltProgram.path.deletingLastPathComponent().path
    let script = command == "make demo" ? ".ci/demo '\(program)'" : command
    let path = folder + ":" + (ProcessInfo.processInfo.environment["PATH"] ?? "")
    return try BuiltProgram.run(
      executable: URL(fileURLWithPath: "/bin/bash"), ["-c", "cd '\(place.path)' && \(script)"],
      environment: ["PATH": path], merged: true
    ).out
  }

  @Test func `every command of the README prints what stands below it`() throws {
    let text = try String(contentsOf: Self.file, encoding: .utf8)
    let isWriting = ProcessInfo.processInfo.environment["HAILONG_WRITE_README"] == "1"
    var written: [String] = []
    var commands = 0
    let place = try Self.copy()
    defer { try? FileManager.default.removeItem(at: place.deletingLastPathComponent()) }
    for piece in Self.pieces(of: text) {
      guard case .command(let command, let output) = piece else {
        if case .text(let line) = piece { written.append(line) }
        continue
      }
      commands += 1
      let found = try Self.run(command, in: place)
      written.append("$ \(command)\n\(found.hasSuffix("\n") ? String(found.dropLast()) : found)")
      if !isWriting { #expect(found == output, "$ \(command)") }
    }
    #expect(commands >= 12)
    if isWriting { try Data(written.joined(separator: "\n").utf8).write(to: Self.file) }
  }

  @Test func `every command of the program is in the README`() throws {
    let text = try String(contentsOf: Self.file, encoding: .utf8)
    let help = try BuiltProgram.run(["--help"]).out
    let list = try #require(help.components(separatedBy: "SUBCOMMANDS:").last)
    let names = list.split(separator: "\n").filter { $0.hasPrefix("  ") && !$0.hasPrefix("   ") }
      .compactMap { $0.split(separator: " ").first }
    #expect(names.count >= 9)
    for name in names where name != "See" { #expect(text.contains("hailong \(name)"), "\(name)") }
  }
}
