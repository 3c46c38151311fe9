import SurveyModel

/// Names, numbers and cells.
extension DefinitionPhrase {
  static func nameUnknown(_ kind: NameKind, _ name: String, _ nearest: String?, _ known: [String]) -> Self {
    Self(
      vi: "không có \(kind.words.vi) tên '\(name)'", en: "there is no \(kind.words.en) '\(name)'",
      help: nearest == nil && known.isEmpty
        ? [
          LocalizedText(
            vi: "sửa tên cho đúng, hoặc khai báo tên này ở nơi cần có",
            en: "correct the name, or declare it where it belongs")
        ] : choices(nearest, known))
  }

  static func nameRepeated(_ kind: NameKind, _ name: String, _ first: String) -> Self {
    if name == first {
      return Self(
        vi: "\(kind.words.vi) '\(name)' chỉ được nêu một lần", en: "\(kind.words.en) '\(name)' must be given once",
        help: [LocalizedText(vi: "xóa hoặc đổi tên một trong hai", en: "delete or rename one of the two")])
    }
    return Self(
      vi: "\(kind.words.vi) '\(name)' trùng tên với '\(first)'",
      en: "\(kind.words.en) '\(name)' has the name of '\(first)'",
      help: [
        LocalizedText(
          vi: "đổi một tên: cơ sở dữ liệu và bảng tính không phân biệt chữ hoa, chữ thường",
          en: "rename one of them: databases and spreadsheets do not tell capitals from small letters")
      ])
  }

  static func nameUnsafe(_ kind: NameKind, _ name: String) -> Self {
    Self(
      vi: "tên \(kind.words.vi) chỉ gồm chữ không dấu, số và '_', '.', '-', không phải '\(name)'",
      en: "the name of a \(kind.words.en) must be made of plain letters, digits, '_', '.' and '-', not '\(name)'",
      help: [
        LocalizedText(
          vi: "bắt đầu bằng chữ, số hoặc '_', không có '..', dài nhất 64 ký tự",
          en: "begin with a letter, a digit or '_', use no '..', and at most 64 characters")
      ])
  }

  static func numberOrder(_ lowKey: String, _ low: String, _ highKey: String, _ high: String) -> Self {
    if lowKey == "from", highKey == "to" {
      return Self(
        vi: "ngày bắt đầu (\(low)) phải trước ngày kết thúc (\(high))",
        en: "the first day (\(low)) must be before the last day (\(high))")
    }
    if lowKey == "from", highKey == "from" {
      return Self(
        vi: "các bậc viết từ cao xuống thấp: \(low) phải thấp hơn \(high) của bậc trên",
        en: "steps must go from the best down: \(low) must be below the \(high) of the one before")
    }
    return Self(
      vi: "'\(lowKey)' (\(low)) phải thấp hơn '\(highKey)' (\(high))",
      en: "'\(lowKey)' (\(low)) must be below '\(highKey)' (\(high))")
  }

  static func numberBeyond(_ found: String, _ lowest: String?, _ highest: String?) -> Self {
    switch (lowest, highest) {
    case (let lowest?, let highest?):
      Self(
        vi: "cần số từ \(lowest) đến \(highest), không phải \(found)",
        en: "this must be \(lowest) to \(highest), not \(found)", help: asPercent(found, highest: highest))
    case (let lowest?, nil):
      Self(vi: "cần số từ \(lowest) trở lên, không phải \(found)", en: "this must be \(lowest) or more, not \(found)")
    default:
      Self(
        vi: "cần số nhiều nhất là \(highest ?? "?"), không phải \(found)",
        en: "this must be at most \(highest ?? "?"), not \(found)")
    }
  }

  /// A share that may have been meant in percent.
  private static func asPercent(_ found: String, highest: String) -> [LocalizedText] {
    guard highest == "1", let number = Double(found), number > 1, number <= 100 else { return [] }
    return [LocalizedText(vi: "nếu là phần trăm, ghi \(found)%", en: "write \(found)% if it is a percentage")]
  }

  static func numberNotPositive(_ found: String) -> Self {
    Self(vi: "cần số lớn hơn 0, không phải \(found)", en: "this must be more than 0, not \(found)")
  }

  static func shareBeyond(_ found: String) -> Self {
    Self(
      vi: "cần số lớn hơn 0 và nhỏ hơn 1, không phải \(found)", en: "this must be between 0 and 1, not \(found)",
      help: [LocalizedText(vi: "95 % viết là 0.95", en: "write 95 % as 0.95")])
  }

  static func columnMissing(_ name: String, _ nearest: String?, _ required: [String]) -> Self {
    let needed = required.joined(separator: ", ")
    let header =
      required.isEmpty
      ? []
      : [
        LocalizedText(
          vi: "dòng đầu của bảng phải có các cột: \(needed)",
          en: "the table's first line has to name the columns \(needed)")
      ]
    return Self(
      vi: "bảng thiếu cột '\(name)'", en: "the table lacks column '\(name)'",
      help: didYouMean(nearest) + header + (name == "block" ? [block] : []))
  }

  /// Nobody guesses what a block is.
  private static let block = LocalizedText(
    vi:
      "'block' là khối trong đó đơn vị được xếp hạng, như trong bộ chỉ số; không có bộ chỉ số thì ghi một từ chung, như ward",
    en:
      "'block' says among which units a unit is ranked, as the index names it; without an index write one word, such as ward"
  )

  static func columnUnknown(_ name: String, _ nearest: String?, _ allowed: [String]) -> Self {
    Self(
      vi: "tệp này không có cột '\(name)'", en: "this file has no column '\(name)'", help: choices(nearest, allowed))
  }

  static func cellUnreadable(_ found: String, _ expected: ValueKind) -> Self {
    let value = found.isEmpty ? FoundValue.nothing : FoundValue.text(found)
    return Self(
      vi: "ô phải có \(expected.words.vi), không phải \(value.words.vi)",
      en: "the cell must hold \(expected.words.en), not \(value.words.en)",
      help: found.isEmpty ? [LocalizedText(vi: "điền ô này", en: "fill in the cell")] : howToWrite(expected, in: value))
  }

  static func listLength(_ found: Int, _ fewest: Int, _ most: Int) -> Self {
    let one = fewest == most
    return Self(
      vi: "danh sách phải có \(one ? "đúng \(most)" : "từ \(fewest) đến \(most)") phần tử, không phải \(found)",
      en: "the list must have \(one ? "\(most)" : "\(fewest) to \(most)") entries, not \(found)")
  }

  static func rowWidth(_ found: Int, _ expected: Int) -> Self {
    Self(
      vi: "dòng phải có \(expected) ô như dòng đầu, không phải \(found)",
      en: "the row must have \(expected) cells, as the header has, not \(found)",
      help: [
        LocalizedText(
          vi: "ô có dấu phẩy phải đặt trong ngoặc kép; ô trống vẫn cần dấu phẩy",
          en: "a cell that holds a comma needs quotes, and an empty cell still its comma")
      ])
  }
}
