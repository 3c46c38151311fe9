import SurveyModel

/// The words of a finding about a definition, in both languages side by side.
struct DefinitionPhrase {
  let problem: LocalizedText
  var notes: [LocalizedText] = []
  let help: [LocalizedText]

  init(vi: String, en: String, notes: [LocalizedText] = [], help: [LocalizedText] = []) {
    problem = LocalizedText(vi: vi, en: en)
    self.notes = notes
    self.help = help
  }

  /// The same, with whose cell it is.
  func about(_ cell: ScoredCell?) -> Self {
    guard let cell else { return self }
    var phrase = self
    phrase.notes.append(
      LocalizedText(
        vi: "đơn vị '\(cell.unit)', tiêu chí '\(cell.criterion)'",
        en: "unit '\(cell.unit)', criterion '\(cell.criterion)'"))
    return phrase
  }

  /// "Did you mean", where a known name is near.
  static func didYouMean(_ nearest: String?) -> [LocalizedText] {
    nearest.map { [LocalizedText(vi: "có phải là '\($0)'?", en: "did you mean '\($0)'?")] } ?? []
  }

  /// The names that would do, at most twelve of them.
  static func allowed(_ names: [String]) -> [LocalizedText] {
    if names.isEmpty { return [] }
    let shown = names.prefix(12).joined(separator: ", ") + (names.count > 12 ? ", …" : "")
    return [LocalizedText(vi: "được dùng: \(shown)", en: "allowed: \(shown)")]
  }

  /// The nearest name, or else the names that would do.
  static func choices(_ nearest: String?, _ names: [String]) -> [LocalizedText] {
    nearest == nil ? allowed(names) : didYouMean(nearest)
  }
}

extension ValueKind {
  /// What is wanted, with its article.
  var words: LocalizedText {
    switch self {
    case .text: LocalizedText(vi: "chữ", en: "a text")
    case .localizedText: LocalizedText(vi: "câu chữ bằng hai ngôn ngữ", en: "a text in both languages")
    case .texts: LocalizedText(vi: "danh sách chữ", en: "a list of texts")
    case .list: LocalizedText(vi: "danh sách", en: "a list")
    case .map: LocalizedText(vi: "các cặp mục và giá trị", en: "keys with values")
    case .wholeNumber: LocalizedText(vi: "số nguyên", en: "a whole number")
    case .number: LocalizedText(vi: "số, dấu chấm trước phần thập phân", en: "a number, with a point before decimals")
    case .function:
      LocalizedText(
        vi: "hàm của các thống kê, như gap=mean(a)/mean(b)", en: "a function of statistics, such as gap=mean(a)/mean(b)"
      )
    case .points:
      LocalizedText(
        vi: "số điểm từ 0 trở lên, nhiều nhất chín chữ số thập phân",
        en: "points, zero or more, with at most nine decimals")
    case .amount:
      LocalizedText(
        vi: "số liệu từ 0 trở lên, nhiều nhất chín chữ số thập phân",
        en: "a number, zero or more, with at most nine decimals")
    case .rate:
      LocalizedText(vi: "tỷ lệ, như 0.9 hoặc 90%", en: "a rate, such as 0.9 or 90%")
    case .trueOrFalse: LocalizedText(vi: "true hoặc false", en: "true or false")
    case .date: LocalizedText(vi: "ngày có thật, viết năm-tháng-ngày", en: "a day of the calendar, as YYYY-MM-DD")
    case .scalePoints: LocalizedText(vi: "danh sách các mức của thang", en: "a list of the scale's points")
    }
  }
}

extension FoundValue {
  /// What came, in quotes where it is text.
  var words: LocalizedText {
    switch self {
    case .text(let text): LocalizedText(vi: "'\(text)'", en: "'\(text)'")
    case .nothing: LocalizedText(vi: "chỗ trống", en: "nothing")
    case .list: LocalizedText(vi: "một danh sách", en: "a list")
    case .map: LocalizedText(vi: "các cặp mục và giá trị", en: "keys with values")
    }
  }
}

extension NameKind {
  /// What the name names.
  var words: LocalizedText {
    switch self {
    case .form: LocalizedText(vi: "mẫu phiếu", en: "form")
    case .item: LocalizedText(vi: "câu hỏi", en: "item")
    case .itemOfNode: LocalizedText(vi: "câu hỏi của nội dung này", en: "item of this node")
    case .column: LocalizedText(vi: "cột", en: "column")
    case .scale: LocalizedText(vi: "thang", en: "scale")
    case .code: LocalizedText(vi: "mã", en: "code")
    case .node: LocalizedText(vi: "nội dung", en: "node")
    case .part: LocalizedText(vi: "phần của nội dung này", en: "part of this node")
    case .round: LocalizedText(vi: "cuộc khảo sát", en: "round")
    case .unit: LocalizedText(vi: "đơn vị", en: "unit")
    case .batch: LocalizedText(vi: "tệp phiếu", en: "batch")
    case .index: LocalizedText(vi: "bộ chỉ số", en: "index")
    case .block: LocalizedText(vi: "khối", en: "block")
    case .criterion: LocalizedText(vi: "tiêu chí", en: "criterion")
    case .appraisedCriterion:
      LocalizedText(vi: "tiêu chí chấm bằng thẩm định", en: "appraised criterion")
    case .figureCriterion:
      LocalizedText(vi: "tiêu chí tính theo số liệu", en: "criterion that takes a figure")
    case .figurePart: LocalizedText(vi: "số liệu", en: "figure")
    case .planLine: LocalizedText(vi: "dòng kế hoạch", en: "line of the plan")
    case .audit: LocalizedText(vi: "bộ quy tắc kiểm tra chất lượng", en: "set of audit rules")
    case .contradiction: LocalizedText(vi: "mâu thuẫn", en: "contradiction")
    case .conduct: LocalizedText(vi: "kiểu sai phạm dựng sẵn", en: "planted conduct")
    }
  }
}
