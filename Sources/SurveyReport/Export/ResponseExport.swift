import SurveyModel

/// The clean responses to a form as CSV for other programs: a row per record that counts, a column per item.
public struct ResponseExport: Sendable {
  private let items: [Int]
  private let includesWeights: Bool
  private var file: CSVText
  /// Records so far.
  public private(set) var count = 0

  /// Starts the file; personal items have no column.
  public init(_ form: SurveyForm, includesWeights: Bool) {
    items = form.items.indices.filter { !form.items[$0].isPersonal }
    self.includesWeights = includesWeights
    let weight = includesWeights ? ["_weight"] : []
    file = CSVText(
      .machine,
      header: ["_file", "_line", "_respondent", "_unit", "_stratum", "_psu"] + weight + ["_missing"]
        + items.map { form.items[$0].id })
  }

  /// Adds a record.
  public mutating func add(_ record: ExportedRecord) {
    count += 1
    let letters = Array(record.missing.utf8)
    let missing = items.map { $0 < letters.count ? letters[$0] : UInt8(ascii: "-") }
    let design: [JSONValue] = [
      .string(record.file), .integer(record.line), .string(record.respondent), .optional(record.unit),
      .optional(record.stratum), .optional(record.psu),
    ]
    let weight: [JSONValue] = includesWeights ? [record.weight.map(JSONValue.number) ?? .null] : []
    file.append(
      design + weight + [.string(String(decoding: missing, as: UTF8.self))]
        + items.map { .optional(record.answers[$0]) })
  }

  /// The file's text.
  public var text: String { file.text }
}

/// What the columns of an export mean: a row per column and code.
public enum DataDictionary {
  /// The dictionary of a form as CSV.
  public static func text(_ form: SurveyForm) -> String {
    var file = CSVText(
      .machine, header: ["column", "kind", "label_vi", "label_en", "code", "code_vi", "code_en", "score"])
    for (name, vi, en) in design {
      file.append([.string(name), .string("design"), .string(vi), .string(en)] + nothing(4))
    }
    for (letter, vi, en) in letters {
      file.append([
        .string("_missing"), .string("letter"), .null, .null, .string(letter), .string(vi), .string(en), .null,
      ])
    }
    for item in form.items where !item.isPersonal {
      let head: [JSONValue] = [
        .string(item.id), .string(kind(item.kind)), .optional(item.label?.vi), .optional(item.label?.en),
      ]
      file.append(head + nothing(4))
      for point in item.kind.scale?.points ?? [] {
        file.append(
          [
            .string(item.id), .string("code"), .null, .null, .string(point.code), .string(point.label.vi),
            .string(point.label.en),
          ]
            + [point.score.map(JSONValue.number) ?? .null])
      }
    }
    return file.text
  }

  private static func nothing(_ count: Int) -> [JSONValue] { Array(repeating: .null, count: count) }

  private static let design = [
    ("_file", "Tệp phiếu", "Batch"), ("_line", "Dòng trong tệp", "Line in the file"),
    ("_respondent", "Mã thay tên người trả lời", "Keyed pseudonym of the respondent"),
    ("_unit", "Đơn vị được đánh giá", "Rated unit"), ("_stratum", "Tầng", "Stratum"),
    ("_psu", "Đơn vị chọn mẫu cấp một", "Primary sampling unit"),
    ("_weight", "Quyền số như đã nhận", "Weight as delivered"),
    (
      "_missing", "Một chữ cho mỗi câu hỏi, theo thứ tự cột: vì sao không có câu trả lời",
      "A letter per item in the order of columns: why there is no answer"
    ),
  ]

  private static let letters = [
    (".", "có trả lời", "answered"), ("b", "để trống", "blank"), ("r", "từ chối", "refused"),
    ("o", "không có ý kiến", "no opinion"), ("n", "không áp dụng", "not applicable"),
    ("s", "không được hỏi", "not asked"), ("u", "không đọc được", "unreadable"),
    ("-", "tệp không có cột này", "the file has no such column"),
  ]

  private static func kind(_ kind: ItemKind) -> String {
    switch kind {
    case .coded(let kind, _): kind.rawValue
    case .multi: "multi"
    case .integer: "integer"
    case .decimal: "decimal"
    case .date: "date"
    case .datetime: "datetime"
    case .text: "text"
    }
  }
}
