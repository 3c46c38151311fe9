import SurveyModel

/// One record is left out for its respondent, its unit, its place in the design or its weight.
extension BatchFinding {
  /// `nil` where it is left out for something else.
  func keyWords(_ say: Wording) -> FindingWords? {
    switch self {
    case .respondentBlank:
      leftOut(
        say("the respondent's id is blank", "mã người trả lời để trống"), say,
        help: [
          say("fill it in; no two respondents may share one", "điền mã người trả lời, mỗi người một mã riêng")
        ])
    case .respondentScientific(let found):
      leftOut(
        say(
          "the respondent's id must be as it was given\(say.butFound(found))",
          "mã người trả lời phải đúng như đã cấp\(say.butFound(found))"), say,
        notes: [
          say(
            "a spreadsheet made a long number of it, and digits are lost",
            "bảng tính đã đổi mã thành số dài và làm mất chữ số")
        ],
        help: [say("format the column as text and export the file again", "định dạng cột là văn bản rồi xuất lại tệp")])
    case .respondentRepeated(let line, let file):
      leftOut(
        file.map {
          say("the respondent is already in \($0), line \(line)", "người trả lời này đã có trong \($0), dòng \(line)")
        } ?? say("the respondent is already on line \(line)", "người trả lời này đã có ở dòng \(line)"), say,
        notes: [earlierCounts(say)],
        help: [
          say(
            "if this is another respondent, correct the id", "nếu đây là người trả lời khác, sửa mã người trả lời"),
          say(
            "if this is the correction, put it into a file of its own and run 'hailong import ROUND FILE --correct --reason \"…\"'",
            "nếu đây là phiếu đã sửa, tách ra tệp riêng rồi chạy 'hailong import CUỘC TỆP --correct --reason \"…\"'"),
        ])
    case .recordRepeated(let line, let file):
      leftOut(
        file.map {
          say(
            "the record is an exact copy of the one in \($0), line \(line)",
            "phiếu này giống hệt phiếu trong \($0), dòng \(line)")
        }
          ?? say(
            "the record is an exact copy of the one on line \(line)", "phiếu này giống hệt phiếu ở dòng \(line)"), say,
        notes: [earlierCounts(say)],
        help: [
          say(
            "nothing is lost; delete the copy if the file is delivered again",
            "không mất gì; xóa phiếu trùng nếu nộp lại tệp")
        ])
    case .unitBlank:
      leftOut(
        say("the unit is blank", "đơn vị để trống"), say,
        help: [say("fill in a unit's code from units.csv", "điền mã một đơn vị trong units.csv")])
    case .unitUnknown(let found, let nearest):
      leftOut(
        say(
          "the unit must be one of the round's\(say.butFound(found))",
          "đơn vị phải thuộc danh sách của cuộc khảo sát\(say.butFound(found))"), say,
        help: didYouMean(nearest, say) + [
          say(
            "write the code as units.csv has it, or add the unit there",
            "ghi mã đúng như trong units.csv, hoặc thêm đơn vị vào đó")
        ])
    case .selfRating(let unit):
      leftOut(
        say(
          "a respondent of unit '\(unit)' must not rate it", "người của đơn vị '\(unit)' không được chấm đơn vị mình"),
        say,
        help: [
          say(
            "nothing is to be done where the tool lets people rate their own unit; else correct the unit",
            "không cần làm gì nếu phần mềm cho phép chấm đơn vị mình; nếu không, sửa mã đơn vị")
        ])
    case .designCellBlank(let role):
      leftOut(
        say("the \(name(role, say)) is blank", "\(name(role, say)) để trống"), say,
        help: [
          say(
            "fill it in from the sampling plan; the sampling error rests on it",
            "điền theo kế hoạch chọn mẫu; sai số chọn mẫu được tính từ ô này")
        ])
    case .weightUnusable(let found, let fault): weight(found, fault, say)
    default: nil
    }
  }

  private func earlierCounts(_ say: Wording) -> String { say("the earlier record counts", "phiếu trước được tính") }

  private func weight(_ found: CellText, _ fault: WeightFault, _ say: Wording) -> FindingWords {
    switch fault {
    case .blank: leftOut(say("the weight is blank", "quyền số để trống"), say, help: [lookUpWeight(say)])
    case .decimalComma:
      leftOut(
        say(
          "the weight must be written with a decimal point and no thousands mark\(say.butFound(found))",
          "quyền số phải viết với dấu chấm thập phân và không có dấu hàng nghìn\(say.butFound(found))"), say,
        help: [lookUpWeight(say), declareComma(say)])
    case .decimalPoint:
      leftOut(
        say(
          "the weight must be written with a decimal comma, as the file declares, and no thousands mark\(say.butFound(found))",
          "quyền số phải viết với dấu phẩy thập phân như tệp khai báo, không có dấu hàng nghìn\(say.butFound(found))"),
        say,
        help: [
          say(
            "write it with a comma, or take 'decimal_comma' away if the file has points",
            "viết bằng dấu phẩy, hoặc bỏ 'decimal_comma' nếu tệp dùng dấu chấm")
        ])
    case .zero, .negative, .notANumber:
      leftOut(
        say(
          "the weight must be a number greater than 0\(say.butFound(found))",
          "quyền số phải là số lớn hơn 0\(say.butFound(found))"), say, help: [lookUpWeight(say)])
    }
  }

  private func lookUpWeight(_ say: Wording) -> String {
    say(
      "look the weight up where it was computed and write it in digits, as in 1.25",
      "tra lại quyền số ở nơi tính và viết bằng chữ số, như 1.25")
  }

  /// Numbers with commas are read only where the file is said to have them.
  func declareComma(_ say: Wording) -> String {
    say("if the whole file has decimal commas, ", "nếu cả tệp dùng dấu phẩy thập phân, ")
      + say.declare("decimal_comma: true", or: "--decimal-comma")
  }

  private func name(_ role: ColumnRole, _ say: Wording) -> String {
    switch role {
    case .respondent: say("respondent's id", "mã người trả lời")
    case .unit: say("unit", "đơn vị")
    case .weight: say("weight", "quyền số")
    case .stratum: say("stratum", "tầng")
    case .psu: say("primary sampling unit", "đơn vị chọn mẫu cấp một")
    case .interviewer: say("interviewer", "điều tra viên")
    case .startedAt: say("start time", "thời điểm bắt đầu")
    case .endedAt: say("end time", "thời điểm kết thúc")
    case .duration: say("duration", "thời lượng")
    case .disposition: say("disposition", "kết quả tiếp cận")
    case .list: say("list", "danh sách")
    case .formNumber: say("form number", "số phiếu")
    case .version: say("version", "phiên bản")
    case .device: say("device", "thiết bị")
    case .dossier: say("dossier", "hồ sơ")
    case .enteredBy: say("who keyed it in", "người nhập phiếu")
    case .raterUnit: say("respondent's own unit", "đơn vị của người trả lời")
    }
  }
}
