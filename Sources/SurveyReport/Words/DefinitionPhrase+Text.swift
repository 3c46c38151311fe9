import SurveyModel

/// Files, YAML and keys.
extension DefinitionPhrase {
  static let fileMissing = DefinitionPhrase(
    vi: "không có tệp này", en: "there is no such file",
    help: [
      LocalizedText(
        vi: "đường dẫn tính từ tệp nêu tên nó", en: "paths are relative to the file that names them")
    ])

  static let fileIsFolder = DefinitionPhrase(
    vi: "đây phải là tệp, không phải thư mục", en: "this must be a file, not a folder")

  static func fileUnreadable(_ reason: String) -> Self {
    Self(vi: "không đọc được tệp: \(reason)", en: "the file cannot be read: \(reason)")
  }

  static let fileEmpty = DefinitionPhrase(
    vi: "tệp phải có nội dung, nhưng đang trống", en: "the file must say something and is empty")

  static func fileTooLarge(_ bytes: Int, _ limit: Int) -> Self {
    Self(
      vi: "tệp định nghĩa dài nhất \(limit) byte, không phải \(bytes)",
      en: "a definition must have at most \(limit) bytes, not \(bytes)")
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
          vi: "viết 'khóa: giá trị', lùi dòng bằng hai dấu cách, không dùng phím tab",
          en: "write 'key: value', indent by two blanks, use no tabs")
      ])
  }

  static func yamlFeature(_ feature: YAMLFeature) -> Self {
    let name = feature.words
    return Self(vi: "định nghĩa không được dùng \(name.vi)", en: "\(name.en) are not allowed in definitions")
  }

  static func keyRepeated(_ key: String, _ firstLine: Int) -> Self {
    Self(
      vi: "khóa '\(key)' chỉ được viết một lần, đã có ở dòng \(firstLine)",
      en: "key '\(key)' must stand once and stands on line \(firstLine) already")
  }

  static func keyUnknown(_ key: String, _ nearest: String?, _ allowed: [String]) -> Self {
    Self(vi: "không có khóa '\(key)' ở đây", en: "there is no key '\(key)' here", help: choices(nearest, allowed))
  }

  static func keyMissing(_ key: String) -> Self {
    Self(vi: "thiếu khóa '\(key)'", en: "key '\(key)' is missing")
  }

  static func valueKind(_ expected: ValueKind, _ found: FoundValue) -> Self {
    Self(
      vi: "cần \(expected.words.vi), không phải \(found.words.vi)",
      en: "this must be \(expected.words.en), not \(found.words.en)")
  }

  static func valueNotAllowed(_ found: String, _ nearest: String?, _ allowed: [String]) -> Self {
    Self(vi: "không được dùng '\(found)' ở đây", en: "'\(found)' is not allowed here", help: choices(nearest, allowed))
  }
}

extension YAMLFeature {
  /// The feature in the plural.
  var words: LocalizedText {
    switch self {
    case .anchor: LocalizedText(vi: "neo và bí danh YAML (& và *)", en: "anchors and aliases (& and *)")
    case .alias: LocalizedText(vi: "bí danh YAML (*)", en: "aliases (*)")
    case .tag(let tag): LocalizedText(vi: "thẻ YAML ('\(tag)')", en: "tags ('\(tag)')")
    case .mergeKey: LocalizedText(vi: "khóa gộp (<<)", en: "merge keys (<<)")
    case .secondDocument: LocalizedText(vi: "nhiều tài liệu trong một tệp", en: "several documents in one file")
    case .complexKey: LocalizedText(vi: "khóa là danh sách hay bảng", en: "keys that are lists or maps")
    case .depth(let limit): LocalizedText(vi: "quá \(limit) tầng lồng nhau", en: "more than \(limit) levels of nesting")
    case .size(let limit): LocalizedText(vi: "quá \(limit) giá trị", en: "more than \(limit) values")
    }
  }
}
