import SurveyModel

/// The form behind the catalogue of bad inputs, and a sound batch of 20 records on lines 2 to 21.
enum Catalogue {
  static let columns = [
    "respondent_id", "unit_code", "service_code", "visit_date", "channel", "q1", "q2", "q3", "q4", "q5", "q6",
    "duration_sec", "weight", "comment",
  ]
  static let units: Set<String> = ["U01", "U02", "U03", "U04", "U05"]
  static let header = columns.joined(separator: ",")

  static func text(_ text: String) -> LocalizedText { LocalizedText(vi: text, en: text) }

  static func scale(_ name: String, _ codes: [String]) -> ResponseScale {
    ResponseScale(name: name, points: codes.map { ScalePoint(code: $0, label: text($0), score: Double($0)) })
  }

  static func form(
    unreadable: UnreadableItemRule = .quarantine, ignored: [String] = [], extra: [Item] = [],
    roles: [ColumnRole: String] = [.respondent: "respondent_id", .unit: "unit_code", .weight: "weight"]
  ) -> SurveyForm {
    let five = scale("five", ["1", "2", "3", "4", "5"])
    let questions = (1...5).map {
      Item(id: "q\($0)", kind: .coded(.ordinal, five), columns: ["Câu \($0)"], nonresponse: ["9": .noOpinion])
    }
    let items =
      [
        Item(id: "service_code", kind: .coded(.single, scale("service", ["S1", "S2", "S3"])), isRequired: true),
        Item(id: "visit_date", kind: .date(.iso), isRequired: true),
        Item(
          id: "channel", kind: .coded(.single, scale("channel", ["counter", "online", "post"])), isRequired: true),
      ] + questions + [
        Item(id: "q6", kind: .multi(scale("q6", ["1", "2", "3", "4", "5", "6"]), separator: ";")),
        Item(id: "duration_sec", kind: .integer(minimum: 0, maximum: 86_400)),
        Item(id: "comment", kind: .text(maximumLength: 2_000)),
      ] + extra
    return SurveyForm(
      id: "catalogue", version: "1", title: text("Catalogue"), unreadableItem: unreadable, roles: roles, items: items,
      ignoredColumns: ignored,
      satisfaction: SatisfactionNode(
        name: "overall", definition: .meanRescaled, aggregation: .pooledAnswers, items: ["q1", "q2", "q3", "q4", "q5"]))
  }

  /// The cells of 20 sound records; record 1 stands on line 2.
  static func records() -> [[String]] {
    (1...20).map { n in
      [
        "R-\(String(10_000 + n).dropFirst())", "U0\(n % 5 + 1)", "S\(n % 3 + 1)", "2026-03-\(n < 10 ? "0" : "")\(n)",
        ["counter", "online", "post"][n % 3], "\(n % 5 + 1)", n % 7 == 0 ? "9" : "4", "3", n % 6 == 0 ? "" : "2", "5",
        ["", "1", "2;4", "1;3;6"][n % 4], "\(120 + n)", "1.\(n)", n % 2 == 0 ? "Tốt, nhanh" : "",
      ]
    }
  }

  /// The lines of the sound batch, the header first.
  static func lines(_ change: (inout [[String]]) -> Void = { _ in }) -> [String] {
    var records = records()
    change(&records)
    return [header] + records.map(line)
  }

  /// One record with quotes where a cell needs them.
  static func line(_ cells: [String]) -> String {
    cells.map { cell in
      cell.contains { $0 == "," || $0 == "\"" || $0.isNewline }
        ? "\"" + cell.replacing("\"", with: "\"\"") + "\"" : cell
    }.joined(separator: ",")
  }

  static func file(_ lines: [String], newline: String = "\n") -> String {
    lines.map { $0 + newline }.joined()
  }

  /// The sound batch with one cell changed on a physical line.
  static func file(line: Int, _ column: String, _ value: String) -> String {
    file(lines { $0[line - 2][columns.firstIndex(of: column) ?? 0] = value })
  }
}
