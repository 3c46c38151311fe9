import SurveyModel

/// Rounds and indices.
extension DefinitionPhrase {
  static let basisMissing = DefinitionPhrase(
    vi: "mỗi tệp phiếu phải nêu 'basis': ai có thể trả lời", en: "a batch must give its 'basis': who could answer",
    help: [
      LocalizedText(
        vi: "probability (chọn mẫu ngẫu nhiên), census (hỏi mọi người) hoặc self_selected (ai muốn thì trả lời)",
        en: "probability (drawn at random), census (everybody was asked) or self_selected (whoever wanted to)")
    ])

  static let unitBlank = DefinitionPhrase(
    vi: "đơn vị phải có mã", en: "a unit must have a code",
    help: [
      LocalizedText(
        vi: "điền cột 'code', hoặc xóa dòng này nếu là dòng thừa", en: "fill in column 'code', or delete the row")
    ])

  static func unitInBatchMissing(_ form: String) -> Self {
    Self(
      vi: "mẫu phiếu '\(form)' không có cột đơn vị, nên tệp phiếu phải nêu 'unit'",
      en: "form '\(form)' has no column for the unit, so that the batch must give its 'unit'",
      help: [
        LocalizedText(
          vi: "ghi 'unit: MÃ' cho tệp phiếu, theo mã trong units.csv",
          en: "write 'unit: CODE' at the batch, a code of units.csv")
      ])
  }

  static func unitInBatchSuperfluous(_ form: String) -> Self {
    Self(
      vi: "mẫu phiếu '\(form)' đã có cột đơn vị, nên tệp phiếu không được nêu 'unit'",
      en: "form '\(form)' has a column for the unit, so that the batch must not give a 'unit'",
      help: [LocalizedText(vi: "bỏ 'unit' của tệp phiếu", en: "take 'unit' away from the batch")])
  }

  static let noUnits = DefinitionPhrase(
    vi: "phải có ít nhất một đơn vị được đánh giá", en: "there must be at least one unit to rate",
    help: [
      LocalizedText(vi: "ghi mỗi đơn vị một dòng vào bảng này", en: "write a line for each unit into this table")
    ])

  static let unitsNotCompared = DefinitionPhrase(
    vi: "chưa đọc được danh sách đơn vị, nên chưa đối chiếu đơn vị trong các tệp kiểm tra",
    en: "the units could not be read, so that the units in the files of the audit were not compared with them",
    help: [LocalizedText(vi: "sửa units.csv rồi chạy lại", en: "mend units.csv, then run the command again")])

  static func syntheticFileName(_ file: String) -> Self {
    Self(
      vi: "cuộc khảo sát giả lập: tên tệp phải bắt đầu bằng 'synthetic-', không phải '\(file)'",
      en: "the round is synthetic, so that the file's name must begin with 'synthetic-', not '\(file)'",
      help: [
        LocalizedText(
          vi: "đổi tên tệp, hoặc bỏ 'synthetic: true' nếu câu trả lời là thật",
          en: "rename the file, or take 'synthetic: true' away if the answers are real")
      ])
  }

  static func syntheticBatch(_ file: String) -> Self {
    Self(
      vi: "tên tệp '\(file)' nói là dữ liệu giả lập, nhưng cuộc khảo sát thì không",
      en: "the file's name '\(file)' says that it is synthetic, and the round does not",
      help: [
        LocalizedText(vi: "thêm 'synthetic: true' vào cuộc khảo sát", en: "add 'synthetic: true' to the round")
      ])
  }

  static func auditRespondentRepeated(_ firstLine: Int) -> Self {
    Self(
      vi: "người trả lời ở dòng này đã có ở dòng \(firstLine) cho cùng mẫu phiếu",
      en: "the respondent of this row also stands in line \(firstLine) for the same form",
      help: [
        LocalizedText(
          vi: "chỉ giữ một dòng cho mỗi người; nếu là hai người thì sửa mã ở một trong hai dòng",
          en: "keep one row for each person; if they are two people, correct the id in one of the rows")
      ])
  }

  static func pointsDoNotAddUp(_ criterion: String?, _ block: String, _ maximum: String, _ sum: String) -> Self {
    let owner =
      criterion.map { (vi: "tiêu chí '\($0)'", en: "criterion '\($0)'") } ?? (vi: "bộ chỉ số", en: "the index")
    return Self(
      vi: "khối '\(block)': điểm các phần của \(owner.vi) cộng lại phải bằng \(maximum), không phải \(sum)",
      en: "for block '\(block)' the parts of \(owner.en) must add up to \(maximum) points, not \(sum)",
      help: [
        LocalizedText(
          vi: "sửa điểm tối đa của các phần, hoặc của \(owner.vi)",
          en: "correct the points of the parts, or of \(owner.en)")
      ] + (criterion != nil && sum == "0" ? [nothingApplies(block)] : []))
  }

  /// No part below has points for the block: it is published alone, or the block is none of its own.
  private static func nothingApplies(_ block: String) -> LocalizedText {
    LocalizedText(
      vi:
        "không phần nào có điểm cho khối '\(block)': bỏ khối này khỏi 'blocks', hoặc thay 'children' bằng rule: {kind: monitor_only}",
      en:
        "no part has points for block '\(block)': take the block out of 'blocks', or write rule: {kind: monitor_only} in place of 'children'"
    )
  }

  static func appraisalMissing(_ unit: String, _ criterion: String) -> Self {
    Self(
      vi: "chưa có điểm thẩm định của đơn vị '\(unit)' ở tiêu chí '\(criterion)'",
      en: "unit '\(unit)' has no appraised points at criterion '\(criterion)'",
      help: [
        LocalizedText(
          vi: "thêm một dòng có cột 'final', ghi 0 nếu không được điểm nào",
          en: "add a row with 'final', 0 where it got no points")
      ])
  }

  static func figureMissing(_ unit: String, _ criterion: String) -> Self {
    Self(
      vi: "chưa có số liệu của đơn vị '\(unit)' ở tiêu chí '\(criterion)'",
      en: "unit '\(unit)' has no figure at criterion '\(criterion)'",
      help: [
        LocalizedText(
          vi: "thêm một dòng có 'numerator' và 'denominator'", en: "add a row with 'numerator' and 'denominator'")
      ])
  }

  static func criterionRepeated(_ unit: String, _ criterion: String) -> Self {
    Self(
      vi: "đơn vị '\(unit)' chỉ được có một dòng cho tiêu chí '\(criterion)'",
      en: "unit '\(unit)' must have one row for criterion '\(criterion)'",
      help: [LocalizedText(vi: "chỉ giữ một dòng", en: "keep one of the rows")])
  }

  static func pointsOutOfRange(_ found: String, _ maximum: String) -> Self {
    Self(
      vi: "điểm phải từ 0 đến \(maximum), không phải \(found)", en: "points must be 0 to \(maximum), not \(found)",
      help: [
        LocalizedText(
          vi: "sửa điểm ở dòng này, hoặc điểm tối đa của tiêu chí trong bộ chỉ số",
          en: "correct the points of this row, or those of the criterion in the index")
      ])
  }
}
