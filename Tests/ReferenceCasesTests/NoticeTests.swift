import Foundation
import Testing

@testable import ReferenceCases

/// Data are carried with their licences.
@Suite struct NoticeTests {
  private static let root = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  @Test(arguments: ReferenceCaseTests.all)
  func `the notice names every case with its licence`(folder: URL) throws {
    let notice = try String(contentsOf: Self.root.appendingPathComponent("NOTICE"), encoding: .utf8)
    let source = try CaseFiles(folder: folder.path).root()["source"]
    let licence = try #require(source?["licence"]?.text)
    let line = notice.split(separator: "\n").first { $0.hasPrefix("  \(folder.lastPathComponent) ") }
    #expect(line?.hasSuffix("  " + licence) == true, "\(folder.lastPathComponent): \(licence)")
  }

  @Test(arguments: ReferenceCaseTests.all.filter { $0.path.contains("/Data/reference/") })
  func `what is installed with the program is generated or in the public domain`(folder: URL) throws {
    let licence = try CaseFiles(folder: folder.path).root()["source"]?["licence"]?.text ?? ""
    #expect(!licence.contains("GPL"))
    #expect(["none", "synthetic", "public domain"].contains { licence.contains($0) }, "\(licence)")
  }
}
