import SurveyModel

/// The form that fuzzed files are read by: every kind of item and most roles.
enum FuzzForm {
  static let units: Set<String> = ["U1", "U2"]

  private static func scale(_ name: String, _ codes: [String]) -> ResponseScale {
    ResponseScale(
      name: name,
      points: codes.map { ScalePoint(code: $0, label: LocalizedText(vi: "m\($0)", en: "p\($0)"), score: Double($0)) })
  }

  static let form = SurveyForm(
    id: "fuzz", version: "1", title: LocalizedText(vi: "Thử", en: "Fuzz"),
    roles: [.respondent: "id", .unit: "unit", .stratum: "stratum", .psu: "psu", .weight: "weight"],
    items: [
      Item(id: "id", kind: .text(maximumLength: 20), isRequired: true, isPersonal: true),
      Item(id: "q1", kind: .coded(.ordinal, scale("five", ["1", "2", "3", "4", "5"])), nonresponse: ["9": .noOpinion]),
      Item(id: "why", kind: .multi(scale("why", ["a", "b", "c"]), separator: ";")),
      Item(id: "visit", kind: .date(.iso)), Item(id: "sent", kind: .datetime(.dayMonthYear)),
      Item(id: "age", kind: .integer(minimum: 0, maximum: 120), isPersonal: true),
      Item(id: "paid", kind: .decimal(minimum: nil, maximum: nil)),
      Item(id: "said", kind: .text(maximumLength: 200)),
    ])

  /// Layouts that a first byte chooses from.
  static let layouts = [
    FileLayout(), FileLayout(delimiter: .comma), FileLayout(delimiter: .semicolon, decimalComma: true),
    FileLayout(encoding: .utf16), FileLayout(encoding: .windows1258), FileLayout(encoding: .tcvn3),
    FileLayout(encoding: .vni), FileLayout(delimiter: .tab),
  ]

  /// The layout that the first byte names, and the file that follows it.
  static func split(_ bytes: [UInt8]) -> (layout: FileLayout, file: ArraySlice<UInt8>) {
    guard let first = bytes.first else { return (layouts[0], []) }
    return (layouts[Int(first) % layouts.count], bytes.dropFirst())
  }
}
