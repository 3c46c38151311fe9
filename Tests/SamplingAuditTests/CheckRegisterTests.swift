import Foundation
import SurveyModel
import Testing

@testable import SamplingAudit

/// What every check must have, so that a new one cannot be forgotten half-way.
@Suite struct CheckRegisterTests {
  private static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()

  /// Swift files of a folder, by name without extension.
  private static func files(_ folder: String) throws -> [String: String] {
    let base = root.appendingPathComponent(folder)
    let names = FileManager.default.enumerator(atPath: base.path)?.compactMap { $0 as? String } ?? []
    return try names.filter { $0.hasSuffix(".swift") }.reduce(into: [:]) { files, name in
      let url = base.appendingPathComponent(name)
      files[url.deletingPathExtension().lastPathComponent] = try String(contentsOf: url, encoding: .utf8)
    }
  }

  @Test func `every check has a threshold with its source in data, in both languages`() {
    for check in AuditCheck.allCases {
      guard let rule = ShippedRules.all[check] else {
        Issue.record("\(check.rawValue) has no rule in Data/audit/standard.yaml")
        continue
      }
      #expect(rule.warn != nil || rule.fail != nil, "\(check.rawValue) has no threshold")
      #expect(!rule.source.vi.isEmpty && !rule.source.en.isEmpty, "\(check.rawValue) has no source")
      #expect(check.parameters.allSatisfy { rule.parameters[$0] != nil }, "\(check.rawValue) lacks a number")
    }
  }

  @Test func `every check has its own file, which says what it computes and where that comes from`() throws {
    let files = try Self.files("Sources/SamplingAudit/Checks")
    let runners = CheckRegister.all.map { (check: $0.0, type: "\(type(of: $0.1))") }
    let all = runners + [(.flaggedInterviewers, "FlaggedInterviewersCheck")]
    #expect(Set(all.map(\.check)) == Set(AuditCheck.allCases))
    #expect(Set(all.map(\.type)).count == all.count, "one type for each check")
    for (check, type) in all {
      guard let text = files[type] else {
        Issue.record("\(check.rawValue) has no file \(type).swift")
        continue
      }
      let comment = text.split(separator: "\n").prefix { !$0.hasPrefix("struct ") && !$0.hasPrefix("enum ") }
        .filter { $0.hasPrefix("///") }.joined(separator: " ")
      #expect(comment.count > 100, "\(type) says too little of itself")
      let names = [
        "Source", "domain/", "(Meade", "(Dunn", "(Wood", "(Zhang", "formulas", "`InterviewerComparison`",
        "`MatchExcess`",
      ]
      #expect(names.contains(where: comment.contains), "\(type) does not say where its formula comes from")
    }
  }

  @Test func `every check is computed in a test`() throws {
    let tests = try Self.files("Tests/SamplingAuditTests").filter { $0.key != "CheckRegisterTests" }
    for check in AuditCheck.allCases {
      let type = CheckRegister.all.first { $0.0 == check }.map { "\(Swift.type(of: $0.1))()" } ?? ".\(check)"
      #expect(
        tests.contains { $0.value.contains(".\(check)") || $0.value.contains(type) }, "no test names .\(check)")
    }
  }
}
