import Foundation
import Testing

/// The README's method table points to files, reference cases and test suites that are there.
@Suite struct MethodTableTests {
  private static let root = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  private static func rows() throws -> [[String]] {
    let text = try String(contentsOf: root.appendingPathComponent("README.md"), encoding: .utf8)
    let table = text.components(separatedBy: "| what | formula | file | reference value |").last ?? ""
    return table.split(separator: "\n", omittingEmptySubsequences: false).dropFirst()
      .prefix { $0.isEmpty || $0.hasPrefix("|") }.filter { $0.hasPrefix("| ") && !$0.hasPrefix("| ---") }
      .map { $0.split(separator: "|").map { $0.trimmingCharacters(in: .whitespaces) } }
  }

  /// What stands in backquotes.
  private static func quoted(_ cell: String) -> [String] {
    cell.components(separatedBy: "`").enumerated().filter { $0.offset % 2 == 1 }.map(\.element)
  }

  private static func exists(_ path: String) -> Bool {
    FileManager.default.fileExists(atPath: root.appendingPathComponent(path).path)
  }

  @Test func `every file of the table is there`() throws {
    let rows = try Self.rows()
    #expect(rows.count > 30)
    for row in rows {
      for file in Self.quoted(row[2]) {
        let folder = file.replacingOccurrences(of: "*Statistic.swift", with: "")
        #expect(Self.exists("Sources/SurveyStatistics/" + folder) || Self.exists("Sources/" + folder), "\(file)")
      }
    }
  }

  @Test func `every reference case and test suite of the table is there`() throws {
    let suites =
      FileManager.default.enumerator(atPath: Self.root.appendingPathComponent("Tests").path)?
      .compactMap { ($0 as? String)?.split(separator: "/").last.map(String.init) } ?? []
    for row in try Self.rows() {
      let names = Self.quoted(row[3])
      #expect(!names.isEmpty, "\(row[0])")
      for name in names {
        let isCase =
          Self.exists("Data/reference/\(name)/case.json")
          || Self.exists("Tests/ReferenceCasesTests/Fixtures/\(name)/case.json")
        #expect(isCase || suites.contains(name + ".swift"), "\(name)")
      }
    }
  }
}
