import SurveyModel

/// `units.csv`: who is rated.
enum UnitTable {
  static let required = ["code", "name_vi", "name_en", "block"]
  static let optional = ["tier", "valid_from", "valid_to", "predecessor"]

  /// The units with the lines on which they stand.
  static func units(_ table: CompanionTable, _ log: inout FindingLog) -> [(unit: RatedUnit, line: Int)] {
    var units: [(unit: RatedUnit, line: Int)] = []
    var names = NameRegister()
    for record in table.records(required: required, optional: optional, &log) {
      guard let code = record["code"] else {
        log.add(.unitBlank, at: record.location("code"))
        continue
      }
      if !SafeName.isSafe(code) { log.add(.nameUnsafe(kind: .unit, name: code), at: record.location("code")) }
      guard names.take(code, .unit, at: record.location("code"), &log) else { continue }
      let vi = record.required("name_vi", &log)
      let en = record.required("name_en", &log)
      let block = record.required("block", &log)
      checkDates(record, &log)
      let name = LocalizedText(vi: vi ?? code, en: en ?? code)
      let unit = RatedUnit(
        code: code, name: name, block: block ?? "", tier: record["tier"] ?? "", validFrom: record["valid_from"] ?? "",
        validTo: record["valid_to"] ?? "", predecessors: predecessors(record))
      units.append((unit, record.line))
    }
    if table.rows.isEmpty { log.add(.noUnits, at: SourceLocation(file: table.file)) }
    return units
  }

  /// Codes of the units that it came from, in older lists, parted by `;`.
  private static func predecessors(_ record: CompanionRecord) -> [String] {
    (record["predecessor"] ?? "").split { $0 == ";" || $0 == " " }.map(String.init)
  }

  private static func checkDates(_ record: CompanionRecord, _ log: inout FindingLog) {
    for column in ["valid_from", "valid_to"] {
      guard let cell = record[column], !ISODate.isValid(cell) else { continue }
      log.add(.cellUnreadable(found: cell, expected: .date), at: record.location(column))
    }
  }
}
