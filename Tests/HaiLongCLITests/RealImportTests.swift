import Foundation
import Testing

/// Real exports are imported into a store as they were published, with a form and what a batch declares.
@Suite struct RealImportTests {
  private static let fixtures = BuiltProgram.root.appendingPathComponent("Tests")

  private static func round() throws -> URL {
    let folder = try BuiltProgram.temporaryFolder()
    let manager = FileManager.default
    func copy(_ place: String, _ names: [String]) throws {
      for name in names {
        try manager.copyItem(
          at: fixtures.appendingPathComponent("\(place)/\(name)"), to: folder.appendingPathComponent(name))
      }
    }
    try copy("HaiLongCLITests/Fixtures/real-exports", ["round.yaml", "units.csv", "somerville.yaml", "papi.yaml"])
    try copy(
      "SurveyParserTests/Fixtures/survey-tools",
      [
        "star-wars-2014.yaml", "flying-etiquette-2014.yaml", "household-backcheck.yaml", "StarWars.csv",
        "flying-etiquette.csv", "household_backcheck.csv",
      ])
    try copy("SurveyParserTests/Fixtures/papi-2011-2016", ["PAPI_2011-2016.xlsx"])
    let utf16 = "SomervilleHappinessSurvey2015_utf16_semicolon.csv"
    try copy("SurveyParserTests/Fixtures/somerville", [utf16])
    let text = try String(contentsOf: folder.appendingPathComponent(utf16), encoding: .utf16)
    try Data(text.utf8).write(to: folder.appendingPathComponent("somerville-utf8.csv"))
    return folder
  }

  @Test func `six real files are imported whole, and a transcoded copy has the same content`() throws {
    let folder = try Self.round()
    defer { try? FileManager.default.removeItem(at: folder) }
    let run = try BuiltProgram.run(["import", folder.path, "--json"])
    let rows = try JSONRows(run.out).rows
    #expect(rows.map { $0["status"] as? String } == Array(repeating: "imported", count: 6), "\(run.error)")
    // Published or counted apart: 1,186 and 1,040 respondents, 185 interviews, 143 answers twice, 63 provinces and a maximum.
    #expect(rows.map { $0["records"] as? Int } == [1_186, 1_040, 185, 143, 143, 64])
    #expect(rows.map { $0["imported"] as? Int } == [1_186, 1_040, 185, 143, 143, 64], "\(run.error)")
    let list = try JSONRows(BuiltProgram.run(["batches", "list", folder.path, "--json"]).out).rows
    let contents = list.compactMap { $0["content_sha256"] as? String }
    #expect(contents.count == 6 && contents[3] == contents[4] && Set(contents).count == 5)
    #expect(try BuiltProgram.run(["verify", folder.path]).status == 0)
  }
}
