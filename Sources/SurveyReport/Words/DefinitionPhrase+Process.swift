import SurveyModel

/// The scoring process of a unit at a criterion.
extension DefinitionPhrase {
  static func appraisal(_ fault: AppraisalFault, _ unit: String, _ criterion: String) -> Self {
    let problem = fault.problem
    return Self(
      vi: "đơn vị '\(unit)', tiêu chí '\(criterion)': \(problem.vi)",
      en: "unit '\(unit)', criterion '\(criterion)': \(problem.en)", help: [fault.help])
  }
}

extension AppraisalFault {
  fileprivate var problem: LocalizedText {
    switch self {
    case .pointsMissing(let stage):
      LocalizedText(vi: "bước '\(stage)' phải có điểm", en: "the stage '\(stage)' must have points")
    case .pointsSuperfluous(let found):
      LocalizedText(
        vi: "giải trình không cho điểm, nhưng ở đây ghi \(found)",
        en: "an explanation gives no points, but has \(found)")
    case .unordered(let day, let before):
      LocalizedText(
        vi: "bước ngày \(day) đứng sau bước ngày \(before)", en: "the step of \(day) comes after that of \(before)")
    case .undecided:
      LocalizedText(
        vi: "chưa có điểm của hội đồng (council) hay điểm cuối cùng (final)", en: "no step 'council' or 'final' decides"
      )
    case .explanationEmpty: LocalizedText(vi: "giải trình không có lý do", en: "the explanation gives no reason")
    case .changeUnexplained(let before, let final):
      LocalizedText(
        vi: "điểm cuối cùng \(final) khác điểm trước đó \(before) mà không có lý do",
        en: "the final points \(final) differ from \(before) before, without a reason")
    case .lateUnexplained(let day, let published):
      LocalizedText(
        vi: "bước ngày \(day) là thay đổi sau khi công bố (\(published)) mà không có lý do",
        en: "the step of \(day) changes results published on \(published), without a reason")
    case .inBothFiles(let other):
      LocalizedText(vi: "đã có điểm trong \(other)", en: "it has points in \(other) as well")
    }
  }

  fileprivate var help: LocalizedText {
    switch self {
    case .pointsMissing:
      LocalizedText(
        vi: "ghi điểm, kể cả 0; chỉ bước 'explanation' không có điểm",
        en: "write the points, be they 0; only 'explanation' has none")
    case .pointsSuperfluous:
      LocalizedText(
        vi: "để trống ô điểm; điểm sau giải trình ghi ở bước 'reappraised'",
        en: "leave the cell empty; points after it belong to a step 'reappraised'")
    case .unordered:
      LocalizedText(
        vi: "xếp các bước theo thời gian, hoặc sửa ngày", en: "put the steps in order of time, or correct the day")
    case .undecided:
      LocalizedText(
        vi: "thêm một dòng 'council' hoặc 'final' có điểm; điểm thẩm định chưa phải kết quả",
        en: "add a row 'council' or 'final' with points; appraised points are no result yet")
    case .explanationEmpty:
      LocalizedText(
        vi: "ghi nội dung giải trình vào cột 'reason', minh chứng vào cột 'evidence'",
        en: "write what the unit says into 'reason', and its evidence into 'evidence'")
    case .changeUnexplained, .lateUnexplained:
      LocalizedText(vi: "ghi lý do vào cột 'reason'", en: "write the reason into the column 'reason'")
    case .inBothFiles(let other):
      LocalizedText(vi: "bỏ các dòng này hoặc dòng trong \(other)", en: "remove these rows, or the row in \(other)")
    }
  }
}
