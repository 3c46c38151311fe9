import SurveyModel

@testable import SurveyParser

/// The sound batch behind the catalogue: 20 records on lines 2 to 21, with what people write on such forms.
enum SoundBatch {
  static let comments = [
    "Cán bộ nhiệt tình, hướng dẫn rõ ràng", "", "Thời gian chờ lâu quá", "Tôi hài lòng", "Đề nghị bổ sung ghế ngồi",
    "", "Thủ tục nhanh gọn, không phải đi lại nhiều lần", "Phòng tiếp dân sạch sẽ", "Nên mở thêm quầy số 3",
    "Trang web hay bị lỗi", "Rất tốt", "Chị ở quầy \"một cửa\" rất tận tâm", "", "Hồ sơ trả đúng hẹn",
    "Lệ phí niêm yết công khai, dễ thấy", "Cần giải thích kỹ hơn về giấy tờ", "Không có ý kiến", "Bãi đỗ xe chật",
    "Mong tiếp tục phát huy", "Ổn",
  ]

  static let period = "2026-01-01"..."2026-12-31"

  /// The cells of the records, in the order of `Catalogue.columns`.
  static func records() -> [[String]] {
    Catalogue.records().enumerated().map { number, cells in cells.dropLast() + [comments[number]] }
  }

  /// The form of the catalogue, with the rules on ids, times and durations that its table states.
  static func form() throws -> SurveyForm {
    let id = Item(
      id: "respondent_id", kind: .text(maximumLength: nil), isRequired: true,
      pattern: try TextPattern(#"R-[\p{L}\d]{1,17}"#))
    return Catalogue.form(
      extra: [id],
      roles: [
        .respondent: "respondent_id", .unit: "unit_code", .weight: "weight", .startedAt: "visit_date",
        .duration: "duration_sec",
      ])
  }

  /// The cells of every stored record by its line, written as files write them.
  static func stored(_ tables: [ResponseTable], form: SurveyForm) -> [Int: [String]] {
    var found: [Int: [String]] = [:]
    for table in tables {
      for row in 0..<table.count {
        found[table.lines[row]] = Catalogue.columns.map { column in cell(column, table, row, form) }
      }
    }
    return found
  }

  private static func cell(_ column: String, _ table: ResponseTable, _ row: Int, _ form: SurveyForm) -> String {
    if column == "unit_code" { return table.unit[row] ?? "" }
    if column == "weight" { return "\(table.weights?[row] ?? 0)" }
    guard let index = form.itemIndex(column) else { return "?" }
    let points = form.items[index].kind.scale?.points.map(\.code) ?? []
    switch table.columns[index][row] {
    case .point(let point): return points[point]
    case .points(let chosen): return chosen.map { points[$0] }.joined(separator: ";")
    case .number(let number): return "\(Int(number))"
    case .text(let text): return text
    case .missing(.blank): return ""
    case .missing(.noOpinion): return "9"
    case .missing(let reason): return "\(reason)"
    }
  }
}
