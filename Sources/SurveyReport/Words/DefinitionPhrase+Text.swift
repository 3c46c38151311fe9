import SurveyModel

/// Files, YAML and keys.
extension DefinitionPhrase {
  static func fileMissing(_ named: String?) -> Self {
    guard let named else {
      return Self(
        vi: "không có tệp này", en: "there is no such file",
        help: [
          LocalizedText(
            vi: "kiểm tra đường dẫn, tính từ thư mục hiện tại",
            en: "check the path; it starts from the folder that you are in")
        ])
    }
    return Self(
      vi: "không có tệp '\(named)'", en: "there is no file '\(named)'",
      help: [
        LocalizedText(
          vi: "đường dẫn tính từ tệp nêu tên nó", en: "paths are relative to the file that names them")
      ])
  }

  static func delimiterOther(_ found: String) -> Self {
    let (vi, en) = (Wording(language: .vi), Wording(language: .en))
    return Self(
      vi: "các ô của bảng phải cách nhau bằng dấu phẩy, không phải \(vi.delimiter(found))",
      en: "cells of this table must be parted by commas, not by \(en.delimiter(found))",
      help: [LocalizedText(vi: vi.exportWithCommas, en: en.exportWithCommas)])
  }

  static let fileIsFolder = DefinitionPhrase(
    vi: "đây phải là tệp, không phải thư mục", en: "this must be a file, not a folder",
    help: [LocalizedText(vi: "thêm tên tệp vào đường dẫn", en: "add the file's name to the path")])

  static func fileUnreadable(_ reason: String) -> Self {
    Self(
      vi: "không đọc được tệp: \(BatchFinding.vietnameseReasons[reason] ?? reason)",
      en: "the file cannot be read: \(reason.prefix(1).lowercased() + reason.dropFirst())",
      help: [
        LocalizedText(
          vi: "kiểm tra quyền đọc tệp và ổ đĩa, rồi chạy lại lệnh",
          en: "check that you may read the file and that its disk is in order, then run the command again")
      ])
  }

  static let fileEmpty = DefinitionPhrase(
    vi: "tệp phải có nội dung, nhưng đang trống", en: "the file must say something and is empty",
    help: [
      LocalizedText(
        vi: "lấy một tệp trong SurveyForms hoặc Data làm mẫu", en: "take one of SurveyForms or Data for a model")
    ])

  static func fileTooLarge(_ bytes: Int, _ limit: Int) -> Self {
    Self(
      vi: "tệp định nghĩa dài nhất \(limit) byte, không phải \(bytes)",
      en: "a definition must have at most \(limit) bytes, not \(bytes)",
      help: [
        LocalizedText(
          vi: "chọn tệp định nghĩa, không phải tệp câu trả lời", en: "name the definition, not a file of answers")
      ])
  }

  static func fileNotUTF8(_ offset: Int) -> Self {
    Self(
      vi: "tệp phải dùng mã UTF-8, sai từ byte thứ \(offset) (tính từ 0)",
      en: "the file must be UTF-8 and is not at byte \(offset), counted from 0",
      help: [LocalizedText(vi: "lưu lại tệp với mã UTF-8", en: "save the file again as UTF-8")])
  }

  static func yamlSyntax(_ problem: String, _ column: Int?) -> Self {
    let place = column.map { (vi: "ở cột \($0) ", en: " at column \($0)") } ?? (vi: "", en: "")
    return Self(
      vi: "không hiểu được YAML \(place.vi)(\(problem))", en: "this is not YAML\(place.en) (\(problem))",
      help: [
        LocalizedText(
          vi: "viết 'mục: giá trị', lùi dòng bằng hai dấu cách, không dùng phím tab",
          en: "write 'key: value', indent by two blanks, use no tabs")
      ])
  }

  static func yamlFeature(_ feature: YAMLFeature) -> Self {
    let name = feature.words
    return Self(
      vi: "định nghĩa không được dùng \(name.vi)", en: "\(name.en) are not allowed in definitions",
      help: [feature.instead])
  }

  static func keyRepeated(_ key: String, _ firstLine: Int) -> Self {
    Self(
      vi: "mục '\(key)' chỉ được viết một lần, đã có ở dòng \(firstLine)",
      en: "key '\(key)' must stand once and stands on line \(firstLine) already",
      help: [
        LocalizedText(vi: "xóa hoặc đổi tên một trong hai mục", en: "delete or rename one of the two")
      ])
  }

  static func keyUnknown(_ key: String, _ nearest: String?, _ allowed: [String]) -> Self {
    Self(
      vi: "không có mục '\(key)' ở đây", en: "there is no key '\(key)' here",
      help: choices(nearest, allowed) + (key.allSatisfy(\.isNumber) ? [decimalPoint] : []))
  }

  /// `max: 3,0` within braces is `max: 3` and a key `0`.
  static let decimalPoint = LocalizedText(
    vi: "số thập phân dùng dấu chấm, như 3.0", en: "a decimal needs a point, as in 3.0")

  static func keyMissing(_ key: String, _ node: String?, _ allowed: [String]) -> Self {
    let place = node.map { (vi: " ở nội dung '\($0)'", en: " at node '\($0)'") } ?? (vi: "", en: "")
    return Self(
      vi: "thiếu mục '\(key)'\(place.vi)", en: "key '\(key)' is missing\(place.en)",
      help: [LocalizedText(vi: "ghi thêm '\(key): …' ở đây", en: "add '\(key): …' here")] + self.allowed(allowed))
  }

  static func valueKind(_ expected: ValueKind, _ found: FoundValue) -> Self {
    Self(
      vi: "cần \(expected.words.vi), không phải \(found.words.vi)",
      en: "this must be \(expected.words.en), not \(found.words.en)",
      help: howToWrite(expected, in: found))
  }

  /// An example of what is wanted, or what to do about a decimal comma.
  static func howToWrite(_ expected: ValueKind, in found: FoundValue) -> [LocalizedText] {
    let comma = decimalHelp(found, expected)
    return comma.isEmpty ? [expected.example] : comma
  }

  /// A decimal comma is the commonest slip in numbers.
  private static func decimalHelp(_ found: FoundValue, _ expected: ValueKind) -> [LocalizedText] {
    guard case .text(let text) = found, [.points, .amount, .number, .rate].contains(expected) else { return [] }
    switch WrittenNumber(text) {
    case .decimalComma(let plain): return [LocalizedText(vi: "viết \(plain)", en: "write \(plain)")]
    case .thousandsOrDecimals(let whole, let decimals):
      // In figures three decimals are refused as well: they look like thousands.
      let decimal = decimals + (expected == .amount ? "0" : "")
      return [
        LocalizedText(
          vi: "viết \(whole) nếu dấu phẩy ngăn hàng nghìn; viết \(decimal) nếu đó là dấu thập phân",
          en: "write \(whole) if the comma parts thousands, \(decimal) if it stands before decimals")
      ]
    case .thousands(let whole): return [LocalizedText(vi: "viết \(whole)", en: "write \(whole)")]
    case nil: return text.contains(",") ? [decimalPoint] : []
    }
  }

  static func valueNotAllowed(_ found: String, _ nearest: String?, _ allowed: [String], _ key: String?) -> Self {
    let help = choices(nearest, allowed)
    guard let key else {
      return Self(vi: "không được dùng '\(found)' ở đây", en: "'\(found)' is not allowed here", help: help)
    }
    return Self(vi: "'\(key)' không thể là '\(found)'", en: "'\(key)' cannot be '\(found)'", help: help)
  }
}

extension ValueKind {
  /// How to write what is wanted.
  fileprivate var example: LocalizedText {
    switch self {
    case .text: LocalizedText(vi: "viết chữ, có dấu nháy nếu chứa ': '", en: "write a text, in quotes if it holds ': '")
    case .localizedText: LocalizedText(vi: "viết {vi: …, en: …}", en: "write {vi: …, en: …}")
    case .texts, .list:
      LocalizedText(vi: "viết [a, b], hoặc mỗi dòng một '- a'", en: "write [a, b], or '- a' on each line")
    case .map: LocalizedText(vi: "viết 'mục: giá trị', mỗi dòng một mục", en: "write 'key: value', one on each line")
    case .wholeNumber: LocalizedText(vi: "chỉ viết chữ số, như 12", en: "write digits alone, as in 12")
    case .number, .points, .amount: LocalizedText(vi: "viết như 12 hoặc 2.5", en: "write it as in 12 or 2.5")
    case .rate: LocalizedText(vi: "viết như 0.9 hoặc 90%", en: "write it as in 0.9 or 90%")
    case .function: LocalizedText(vi: "viết như gap=mean(a)/mean(b)", en: "write it as in gap=mean(a)/mean(b)")
    case .trueOrFalse:
      LocalizedText(vi: "viết true hoặc false, không có dấu nháy", en: "write true or false without quotes")
    case .date: LocalizedText(vi: "viết như 2026-03-15", en: "write it as in 2026-03-15")
    case .scalePoints:
      LocalizedText(
        vi: "mỗi dòng một mức: - {code: 1, label: {vi: …, en: …}}",
        en: "write one on each line: - {code: 1, label: {vi: …, en: …}}")
    }
  }
}

extension YAMLFeature {
  /// What to write in its place.
  fileprivate var instead: LocalizedText {
    switch self {
    case .anchor, .alias:
      LocalizedText(
        vi: "viết đầy đủ nội dung; chữ bắt đầu bằng & hoặc * cần dấu nháy",
        en: "write out what is meant; a text that begins with & or * needs quotes")
    case .tag:
      LocalizedText(
        vi: "bỏ thẻ; chữ bắt đầu bằng ! cần dấu nháy", en: "take the tag away; a text that begins with ! needs quotes")
    case .mergeKey: LocalizedText(vi: "viết đầy đủ các mục", en: "write the keys out")
    case .secondDocument:
      LocalizedText(vi: "xóa dòng '---' và phần sau nó", en: "delete the line '---' and what stands after it")
    case .complexKey: LocalizedText(vi: "viết một từ trước dấu hai chấm", en: "write a plain word before the colon")
    case .depth, .size:
      LocalizedText(
        vi: "kiểm tra đây có đúng là tệp định nghĩa không", en: "check that this is the definition that you mean")
    }
  }

  /// The feature in the plural.
  var words: LocalizedText {
    switch self {
    case .anchor: LocalizedText(vi: "neo và bí danh YAML (& và *)", en: "anchors and aliases (& and *)")
    case .alias: LocalizedText(vi: "bí danh YAML (*)", en: "aliases (*)")
    case .tag(let tag): LocalizedText(vi: "thẻ YAML ('\(tag)')", en: "tags ('\(tag)')")
    case .mergeKey: LocalizedText(vi: "mục gộp (<<)", en: "merge keys (<<)")
    case .secondDocument: LocalizedText(vi: "nhiều tài liệu trong một tệp", en: "several documents in one file")
    case .complexKey: LocalizedText(vi: "mục là danh sách hay bảng", en: "keys that are lists or maps")
    case .depth(let limit): LocalizedText(vi: "quá \(limit) tầng lồng nhau", en: "more than \(limit) levels of nesting")
    case .size(let limit): LocalizedText(vi: "quá \(limit) giá trị", en: "more than \(limit) values")
    }
  }
}
