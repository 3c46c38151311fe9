import SurveyModel

/// Index definitions, and what units are scored from.
extension DefinitionPhrase {
  static func pointsOffGrid(_ found: String, _ lowest: String, _ step: String) -> Self {
    Self(
      vi: "điểm phải là \(lowest) cộng một số bước \(step), không phải \(found)",
      en: "points must be \(lowest) plus a number of steps of \(step), not \(found)",
      help: [
        LocalizedText(
          vi: "sửa điểm, hoặc 'step' của tiêu chí trong bộ chỉ số",
          en: "correct the points, or the criterion's 'step' in the index")
      ])
  }

  static func ladderGap(_ to: String, _ from: String) -> Self {
    Self(
      vi: "bậc này kết thúc ở \(to), bậc trên bắt đầu từ \(from)",
      en: "this step ends at \(to), and the better one begins at \(from)",
      help: [
        LocalizedText(
          vi: "cho hai số bằng nhau, hoặc bỏ 'to': mỗi bậc tính từ 'from' đến bậc trên",
          en: "make the two equal, or leave 'to' out: a step reaches from its 'from' to the better one")
      ])
  }

  static func expressionSyntax(_ position: Int, _ expected: ExpressionPart, _ found: String) -> Self {
    Self(
      vi: "biểu thức: ở ký tự \(position) cần \(expected.words.vi)\(found.isEmpty ? "" : ", không phải '\(found)'")",
      en:
        "the expression needs \(expected.words.en) at character \(position)\(found.isEmpty ? "" : ", not '\(found)'")",
      help: [
        LocalizedText(
          vi: "viết như: late == 0 and on_time >= 95%, hoặc một số như: min(1, done / planned)",
          en: "write like: late == 0 and on_time >= 95%, or a number like: min(1, done / planned)")
      ])
  }

  static func thousandsPoint(_ found: String) -> Self {
    let whole = found.replacing(".", with: "")
    return Self(
      vi: "'\(found)' có thể là \(whole) hoặc một số có ba chữ số thập phân",
      en: "'\(found)' can be \(whole), or a number with three decimals",
      help: [
        LocalizedText(
          vi: "ghi \(whole) nếu dấu chấm ngăn hàng nghìn; ghi \(found)0 nếu đó là dấu thập phân",
          en: "write \(whole) if the point parts thousands, \(found)0 if it stands before decimals")
      ])
  }

  static func figurePartMissing(_ unit: String, _ criterion: String, _ part: String) -> Self {
    Self(
      vi: "đơn vị '\(unit)' chưa có số liệu '\(part)' ở tiêu chí '\(criterion)'",
      en: "unit '\(unit)' has no figure '\(part)' at criterion '\(criterion)'",
      help: [
        LocalizedText(
          vi: "thêm một dòng có 'part' là \(part) vào figures.csv", en: "add a row with 'part' \(part) to figures.csv")
      ])
  }

  static func denominatorZero(_ unit: String, _ criterion: String) -> Self {
    Self(
      vi: "mẫu số của đơn vị '\(unit)' ở tiêu chí '\(criterion)' là 0, và bộ chỉ số không nêu khi đó tính thế nào",
      en:
        "the denominator of unit '\(unit)' at criterion '\(criterion)' is 0, and the index does not say what that means",
      help: [
        LocalizedText(
          vi:
            "sửa số liệu, hoặc ghi 'zero_denominator' (zero, full, not_applicable, withheld) vào quy tắc của tiêu chí",
          en:
            "correct the figure, or give the criterion's rule a 'zero_denominator' (zero, full, not_applicable, withheld)"
        )
      ])
  }

  static func notApplicableRefused(_ unit: String, _ criterion: String) -> Self {
    Self(
      vi: "tiêu chí '\(criterion)' áp dụng cho mọi đơn vị, nên đơn vị '\(unit)' không được ghi 'n/a'",
      en: "criterion '\(criterion)' applies to every unit, so that unit '\(unit)' must not have 'n/a'",
      help: [
        LocalizedText(
          vi: "ghi điểm hoặc số liệu, hoặc thêm 'may_not_apply: true' vào tiêu chí nếu văn bản cho phép",
          en: "give points or the figure, or 'may_not_apply: true' to the criterion where its text allows it")
      ])
  }

  static func parametersUnestablished(_ criterion: String, _ parameters: [String]) -> Self {
    let names = parameters.joined(separator: ", ")
    return Self(
      vi: "tiêu chí '\(criterion)': \(names) ghi là unknown, nên không chấm điểm được",
      en: "criterion '\(criterion)' cannot be scored: its \(names) is written as unknown",
      help: [
        LocalizedText(
          vi: "chép bộ chỉ số ra và điền theo văn bản ban hành; không có giá trị nào được đoán thay",
          en: "copy the definition and fill in what your decision says; nothing is guessed in its place")
      ])
  }

  static func criterionOutsideBlock(_ unit: String, _ block: String, _ criterion: String) -> Self {
    Self(
      vi: "tiêu chí '\(criterion)' không áp dụng cho đơn vị '\(unit)' (khối '\(block)')",
      en: "criterion '\(criterion)' does not apply to unit '\(unit)' (block '\(block)')",
      help: [
        LocalizedText(
          vi: "xóa dòng này, hoặc sửa mã đơn vị hay mã tiêu chí cho đúng",
          en: "delete the row, or correct the unit's or the criterion's code")
      ])
  }

  static func blockOutsideParent(_ block: String, _ applies: [String]) -> Self {
    let names = applies.joined(separator: ", ")
    return Self(
      vi: "khối '\(block)' nằm ngoài tiêu chí trên, chỉ áp dụng cho: \(names)",
      en: "block '\(block)' stands outside the criterion above, which applies to: \(names)",
      help: [
        LocalizedText(
          vi: "bỏ khối này ở đây, hoặc thêm vào 'blocks' của tiêu chí trên",
          en: "leave the block out here, or add it to 'blocks' of the criterion above")
      ])
  }

  static func maximumTwice(_ criterion: String, _ above: String) -> Self {
    Self(
      vi: "tiêu chí '\(criterion)' nằm trong '\(above)', mà cả hai đều được cho điểm tối đa mới",
      en: "criterion '\(criterion)' stands within '\(above)', and both are given another maximum",
      help: [
        LocalizedText(
          vi:
            "điểm tối đa của '\(above)' đã thay đổi mọi tiêu chí trong đó theo cùng tỷ lệ: chỉ giữ một trong hai dòng",
          en: "a maximum of '\(above)' changes all criteria within it in proportion: keep one of the two lines")
      ])
  }

  static func unitOutsideDates(_ unit: String, _ from: String, _ to: String, _ period: String) -> Self {
    let days = "\(from.isEmpty ? "…" : from) – \(to.isEmpty ? "…" : to)"
    return Self(
      vi: "đơn vị '\(unit)' tồn tại \(days), ngoài thời gian khảo sát \(period)",
      en: "unit '\(unit)' existed \(days), outside the round's period \(period)",
      help: [
        LocalizedText(
          vi: "dùng danh sách đơn vị của năm được chấm điểm, hoặc sửa valid_from, valid_to",
          en: "use the units of the year that is scored, or correct valid_from and valid_to")
      ])
  }
}

extension ExpressionPart {
  /// What the expression needs, with its article.
  var words: LocalizedText {
    switch self {
    case .numberOrName: LocalizedText(vi: "một số, tên số liệu hoặc '('", en: "a number, the name of a figure or '('")
    case .number: LocalizedText(vi: "một số chứ không phải điều kiện", en: "a number, not a condition")
    case .comparison: LocalizedText(vi: "phép so sánh như '>='", en: "a comparison such as '>='")
    case .closingParenthesis: LocalizedText(vi: "')'", en: "')'")
    case .end: LocalizedText(vi: "phép tính hoặc hết câu", en: "an operator or the end")
    case .shallower: LocalizedText(vi: "ít ngoặc lồng nhau hơn (nhiều nhất 50)", en: "fewer levels (50 at most)")
    }
  }
}
