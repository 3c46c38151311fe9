import Foundation
import Testing

@testable import ReferenceCases

/// Every case of other programs' figures, those under `Data/reference` and those of the fixtures here.
@Suite struct ReferenceCaseTests {
  private static func cases(in folder: URL) -> [URL] {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
    return names.sorted().map { folder.appendingPathComponent($0) }
      .filter { FileManager.default.fileExists(atPath: $0.appendingPathComponent("case.json").path) }
  }

  private static let repository = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  static let all =
    cases(in: repository.appendingPathComponent("Data/reference"))
    + cases(in: repository.appendingPathComponent("Tests/ReferenceCasesTests/Fixtures"))

  @Test func `all cases are here`() {
    #expect(Self.all.count == 26)
  }

  @Test(arguments: all)
  func `every required figure agrees`(_ folder: URL) throws {
    let found = try ReferenceCase(folder: folder.path)
    #expect(!found.checks.isEmpty)
    for check in found.checks where check.isRequired {
      #expect(check.verdict == .agrees, "\(found.id) \(check.id) \(check.what) \(check.design ?? "") \(check.account)")
    }
  }
}

extension CheckResult {
  /// What differs, in a line.
  fileprivate var account: String {
    if let fault { return "\(fault)" }
    return comparisons.filter { !$0.agrees && $0.isRequired }.prefix(3)
      .map { "\($0.path): \($0.expected) found \(String(describing: $0.found))" }.joined(separator: "; ")
  }
}
