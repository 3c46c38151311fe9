import SurveyModel

/// Which columns of a sheet hold labels, by language.
struct XLSFormLabels {
  private var columns: [Language: Int] = [:]
  /// A column whose language nobody names.
  private var plain: Int?

  /// Finds `label`, `label::Tiếng Việt (vi)`, `label::vi`, `label:english`.
  init(_ sheet: XLSFormSheet, defaultLanguage: String) {
    for (index, name) in sheet.header.enumerated() where name == "label" || name.hasPrefix("label:") {
      let tag = name.dropFirst("label".count).drop { $0 == ":" || $0 == " " }
      if let language = Self.language(tag.isEmpty ? defaultLanguage : String(tag)) {
        columns[language] = columns[language] ?? index
      } else {
        plain = plain ?? index
      }
    }
  }

  /// The languages that have a column.
  var languages: Set<Language> { Set(columns.keys) }

  /// The label of a row in both languages, of which one stands in for the other, or `nil` where the row has none.
  func text(_ row: XLSFormSheet.Row) -> LocalizedText? {
    let other = plain.map { row[column: $0] } ?? ""
    func label(_ language: Language) -> String { columns[language].map { row[column: $0] } ?? "" }
    let vi = [label(.vi), other, label(.en)].first { !$0.isEmpty }
    let en = [label(.en), other, label(.vi)].first { !$0.isEmpty }
    guard let vi, let en else { return nil }
    return LocalizedText(vi: Self.readable(vi), en: Self.readable(en))
  }

  /// The languages in which a row has no label, though its sheet has a column for them.
  func missing(in row: XLSFormSheet.Row) -> [Language] {
    Language.allCases.filter { columns[$0].map { row[column: $0].isEmpty } ?? false }
  }

  private static func language(_ tag: String) -> Language? {
    let tag = tag.lowercased()
    let code = tag.split(separator: "(").last.map { $0.filter { $0 != ")" && $0 != " " } } ?? ""
    if ["vi", "vie", "vi-vn"].contains(code) || tag.contains("việt") || tag.contains("viet") { return .vi }
    if ["en", "eng", "en-us", "en-gb"].contains(code) || tag.contains("english") || tag.contains("tiếng anh") {
      return .en
    }
    return nil
  }

  /// A label without marks of HTML and Markdown, on one line; of a long one the beginning.
  static func readable(_ label: String) -> String {
    let plain = label.replacing(/<[^<>]*>/, with: " ").replacing("**", with: "")
    let line = YAMLText.oneLine(plain.isEmpty ? label : plain)
    let text = line.isEmpty ? YAMLText.oneLine(label) : line
    return text.count > 300 ? text.prefix(299) + "…" : text
  }
}
