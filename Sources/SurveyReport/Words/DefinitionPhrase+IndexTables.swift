import SurveyModel

/// Tables of a round that feed its index, and how they go with the definition.
extension DefinitionPhrase {
  static func tableNotUTF8(_ probable: String?) -> Self {
    let name = probable.map { (vi: "; có lẽ là \($0)", en: "; it looks like \($0)") } ?? (vi: "", en: "")
    return Self(
      vi: "bảng phải dùng mã UTF-8\(name.vi)", en: "the table must be UTF-8\(name.en)",
      help: [
        LocalizedText(
          vi: "trong Excel chọn Lưu thành (Save As) kiểu \"CSV UTF-8\", rồi chạy lại lệnh",
          en: "in Excel choose Save As, type \"CSV UTF-8\", then run the command again")
      ])
  }

  static func pointsNotWhole(_ found: String, _ maximum: String) -> Self {
    Self(
      vi: "tiêu chí này chỉ được 0 hoặc \(maximum) điểm, không phải \(found)",
      en: "this criterion gives 0 or \(maximum) points and nothing between, not \(found)",
      help: [
        LocalizedText(
          vi: "sửa điểm; nếu văn bản cho điểm lẻ thì sửa quy tắc 'binary' trong bộ chỉ số",
          en: "correct the points; where the decision gives parts of them, change the rule 'binary' in the index")
      ])
  }

  static func gradeOrder(
    _ grade: LocalizedText, _ from: String, _ better: LocalizedText, _ betterFrom: String
  ) -> Self {
    Self(
      vi: "loại '\(grade.vi)' từ \(from) phải thấp hơn loại '\(better.vi)' từ \(betterFrom) đứng trước",
      en: "grade '\(grade.en)' from \(from) must be below grade '\(better.en)' from \(betterFrom) before it",
      help: [
        LocalizedText(vi: "viết các loại từ cao xuống thấp", en: "write grades from the best down")
      ])
  }

  static func figureOfNobody(_ name: String, _ criterion: String, _ nearest: String?, _ found: [String]) -> Self {
    let names = found.prefix(12).joined(separator: ", ") + (found.count > 12 ? ", …" : "")
    return Self(
      vi: "quy tắc của tiêu chí '\(criterion)' cần số liệu '\(name)', mà không dòng nào trong figures.csv có",
      en: "the rule of criterion '\(criterion)' asks for figure '\(name)', and no row of figures.csv has it",
      notes: [
        LocalizedText(
          vi: "các dòng của tiêu chí này có: \(names)", en: "rows of this criterion have: \(names)")
      ],
      help: didYouMean(nearest) + [
        LocalizedText(
          vi: "sửa tên trong quy tắc, hoặc trong cột 'part' của figures.csv",
          en: "correct the name in the rule, or in column 'part' of figures.csv")
      ])
  }

  static func rateOverOne(_ numerator: String, _ denominator: String) -> Self {
    Self(
      vi: "tử số \(numerator) lớn hơn mẫu số \(denominator), nên tỷ lệ được tính là 100 %",
      en: "the numerator \(numerator) is larger than the denominator \(denominator); the rate counts as 100 %",
      help: [
        LocalizedText(
          vi: "đối chiếu hai số với báo cáo của đơn vị; có thể đã đổi chỗ hai cột",
          en: "compare both with the unit's report; perhaps the two columns were exchanged")
      ])
  }

  static func groupPointsUsedUp(_ group: String, _ maximum: String, _ criteria: [String]) -> Self {
    let codes = criteria.joined(separator: ", ")
    return Self(
      vi: "nhóm '\(group)' không còn điểm cho \(codes): các tiêu chí khác trong nhóm đã đủ \(maximum) điểm",
      en: "group '\(group)' has no points left for \(codes): its other criteria have all \(maximum)",
      help: [
        LocalizedText(
          vi:
            "nếu văn bản không cho điểm ở đó, bỏ 'max' và viết rule: {kind: monitor_only}; nếu có, sửa điểm của các tiêu chí khác",
          en:
            "where your decision gives no points there, leave 'max' out and write rule: {kind: monitor_only}; else correct the others"
        )
      ])
  }

  static func indexYearOutsidePeriod(_ index: String, _ year: Int, _ period: String) -> Self {
    Self(
      vi: "bộ chỉ số '\(index)' là của năm \(year), còn thời gian khảo sát là \(period)",
      en: "index '\(index)' is of the year \(year), and the round's period is \(period)",
      help: [
        LocalizedText(
          vi: "sửa 'year' trong bộ chỉ số hoặc 'period' ở đây, nếu khảo sát không phải cho năm \(year)",
          en: "correct 'year' in the index or 'period' here, unless the survey was held for \(year)")
      ])
  }
}
