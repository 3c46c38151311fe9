import Foundation
import Testing

/// Holds the import lines of every module to the table in `Sources/README.md`.
@Suite struct ImportTests {
  private let sources = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().appendingPathComponent("Sources")

  /// Module to what it may import, from the table; `nil` stands for everything.
  private func table() throws -> [String: Set<String>?] {
    let text = try String(contentsOf: sources.appendingPathComponent("README.md"), encoding: .utf8)
    var rows: [String: Set<String>?] = [:]
    for line in text.split(separator: "\n") where line.hasPrefix("| `") {
      let cells = line.split(separator: "|").map { $0.trimmingCharacters(in: .whitespaces) }
      guard cells.count == 3 else { continue }
      let name = cells[0].trimmingCharacters(in: CharacterSet(charactersIn: "`"))
      let allowed = cells[2].split(separator: ",").map { $0.trimmingCharacters(in: .whitespaces) }
      rows[name] = cells[2] == "everything" ? .some(nil) : Set(allowed.filter { $0 != "–" })
    }
    return rows
  }

  private func imports(of module: String) throws -> Set<String> {
    let folder = sources.appendingPathComponent(module)
    let files = FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil)?.compactMap { $0 as? URL }
    let access = "(?:(?:public|package|internal|fileprivate|private|@\\w+)\\s+)*"
    let expression = try Regex("^\\s*\(access)import\\s+(?:(?:struct|enum|class|func)\\s+)?(\\w+)")
      .anchorsMatchLineEndings()
    var found = Set<String>()
    for file in files ?? [] where file.pathExtension == "swift" {
      let text = try String(contentsOf: file, encoding: .utf8)
      for match in text.matches(of: expression) { found.insert(String(match.output[1].substring ?? "")) }
    }
    return found
  }

  @Test func `every folder of Sources has a line in the table, and every line a folder`() throws {
    let folders = try FileManager.default.contentsOfDirectory(atPath: sources.path).filter { $0 != "README.md" }
    #expect(Set(folders) == Set(try table().keys))
  }

  @Test func `every module imports only what its line allows`() throws {
    for (module, allowed) in try table() {
      guard let allowed else { continue }
      let extra = try imports(of: module).subtracting(allowed)
      #expect(extra.isEmpty, "\(module) imports \(extra.sorted().joined(separator: ", "))")
    }
  }

  @Test func `one file imports libcsv`() throws {
    let parser = sources.appendingPathComponent("SurveyParser")
    let files = FileManager.default.enumerator(at: parser, includingPropertiesForKeys: nil)?.compactMap { $0 as? URL }
    let users = try (files ?? []).filter { $0.pathExtension == "swift" }.filter {
      try String(contentsOf: $0, encoding: .utf8).contains("import CLibCSV")
    }
    #expect(users.count == 1)
  }
}
