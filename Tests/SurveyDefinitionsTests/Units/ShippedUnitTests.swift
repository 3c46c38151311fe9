import SurveyModel
import Testing

@testable import SurveyDefinitions

/// The localities of Ho Chi Minh City under `Data/units`.
@Suite struct ShippedUnitTests {
  private struct Row {
    let code: String
    let name: String
    let from: String?
    let to: String?
    let predecessors: [String]
  }

  private static let names = ["ho-chi-minh-city-2021", "ho-chi-minh-city-2025", "districts-merged-2025"]

  /// The rows of a file, after the reader of a round's units has found no fault in it.
  private static func rows(_ name: String) throws -> [Row] {
    let table = try CompanionTable.load(Repository.path("Data/units/\(name).csv"))
    var log = FindingLog()
    let units = UnitTable.units(table, &log)
    #expect(log.findings == [])
    let records = table.records(required: UnitTable.required, optional: UnitTable.optional, &log)
    #expect(records.count == units.count)
    return zip(records, units).map { record, unit in
      Row(
        code: unit.unit.code, name: unit.unit.name.vi, from: record["valid_from"], to: record["valid_to"],
        predecessors: record["predecessor"]?.split(separator: ";").map(String.init) ?? [])
    }
  }

  /// How many names begin with each of these words.
  private static func counts(_ rows: [Row], _ kinds: [String]) -> [Int] {
    kinds.map { kind in rows.count { $0.name.hasPrefix(kind + " ") } }
  }

  @Test func `22 districts in 2021: one city, 16 urban and 5 rural districts`() throws {
    let rows = try Self.rows("ho-chi-minh-city-2021")
    #expect(rows.count == 22)
    #expect(Self.counts(rows, ["Thành phố", "Quận", "Huyện"]) == [1, 16, 5])
  }

  @Test func `168 units since July 2025: 113 wards, 54 communes, one special zone`() throws {
    let rows = try Self.rows("ho-chi-minh-city-2025")
    #expect(rows.count == 168)
    #expect(Self.counts(rows, ["Phường", "Xã", "Đặc khu"]) == [113, 54, 1])
    #expect(Set(rows.map(\.name)).count == 168)
    #expect(rows.last { $0.name.hasPrefix("Đặc khu") }?.name == "Đặc khu Côn Đảo")
  }

  @Test func `codes are unique over all files, and districts end on the day before communes begin`() throws {
    let files = try Self.names.map(Self.rows)
    let codes = files.flatMap { $0 }.map(\.code)
    #expect(codes.count == 206)
    #expect(Set(codes).count == 206)
    for district in files[0] + files[2] { #expect(district.to == "2025-06-30") }
    for commune in files[1] { #expect(commune.from == "2025-07-01" && commune.to == nil) }
    // As texts, days in this form stand in their order.
    for row in files.flatMap({ $0 }) {
      if let from = row.from, let to = row.to { #expect(from < to, "\(row.code)") }
    }
  }

  @Test func `every commune has predecessors, and every district is one of some`() throws {
    let files = try Self.names.map(Self.rows)
    let districts = Set((files[0] + files[2]).map(\.code))
    #expect(files[1].filter { $0.predecessors.isEmpty }.map(\.code) == [])
    let named = Set(files[1].flatMap(\.predecessors))
    #expect(named.subtracting(districts) == [])
    #expect(districts.subtracting(named) == [])
    // Thirteen were made of parts of two districts, none of more.
    #expect(files[1].count { $0.predecessors.count == 2 } == 13)
    #expect(files[1].count { $0.predecessors.count > 2 } == 0)
  }
}
