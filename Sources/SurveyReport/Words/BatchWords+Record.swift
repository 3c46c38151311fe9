import SurveyModel

extension BatchFinding {
  /// One record is left out.
  func recordWords(_ say: Wording) -> FindingWords? {
    structureWords(say) ?? keyWords(say)
  }

  func leftOut(_ problem: String, _ say: Wording, notes: [String] = [], help: [String] = []) -> FindingWords {
    FindingWords(problem: problem, consequence: Consequence.quarantined.words(say), notes: notes, help: help)
  }

  private func structureWords(_ say: Wording) -> FindingWords? {
    switch self {
    case .quoteMisplaced:
      leftOut(
        say(
          "a quote stands where none may be; a cell with quotes is quoted whole, and a quote in it is doubled",
          "dấu ngoặc kép đặt sai chỗ; ô có dấu ngoặc kép phải đặt cả ô trong ngoặc kép và viết đôi dấu bên trong"), say)
    case .quoteSwallowsLines(let lastLine):
      leftOut(
        say(
          "a quoted text runs from here to line \(lastLine), and a line in it looks like a record",
          "một ô trong ngoặc kép kéo dài từ đây đến dòng \(lastLine), và có dòng bên trong giống một phiếu"), say,
        notes: [
          say(
            "all lines up to line \(lastLine) are quarantined with it",
            "mọi dòng đến hết dòng \(lastLine) bị loại cùng phiếu này")
        ], help: [say("look for a stray quote on both lines", "tìm dấu ngoặc kép thừa ở cả hai dòng")])
    case .recordWidth(let found, let expected):
      leftOut(
        say(
          "the record has \(say.count(found, "cell", "cells", "")) and the header has \(say.number(expected))",
          "phiếu có \(say.number(found)) ô, trong khi dòng tiêu đề có \(say.number(expected)) ô"), say,
        notes: found == 2 * expected - 1
          ? [
            say(
              "two records without a line end between them have so many cells; both respondents have to be entered again",
              "hai phiếu mất dấu xuống dòng ở giữa có đúng số ô này; phải nhập lại cả hai người trả lời")
          ] : [],
        help: found > expected
          ? [
            say(
              "look for a comma in an unquoted text, or for two records in one line",
              "tìm dấu phẩy trong ô chưa đặt trong ngoặc kép, hoặc hai phiếu dính trên một dòng")
          ]
          : [
            say(
              "look for a line break in an unquoted text, or for a file that was cut short",
              "tìm chỗ xuống dòng trong ô chưa đặt trong ngoặc kép, hoặc tệp bị cắt cụt")
          ])
    case .recordEmpty: leftOut(say("every cell of the record is empty", "mọi ô của phiếu đều trống"), say)
    case .headerRepeated:
      leftOut(
        say("the header is repeated in place of a record", "dòng tiêu đề lặp lại ở chỗ của một phiếu"), say,
        help: [say("look whether two files were joined", "kiểm tra xem có phải hai tệp đã bị nối vào nhau")])
    case .cellTooLong(let limit):
      leftOut(
        say("a cell is longer than \(say.number(limit)) bytes", "có ô dài hơn \(say.number(limit)) byte"), say)
    case .recordTooLong(let limit):
      leftOut(
        say("the record is longer than \(say.number(limit)) bytes", "phiếu dài hơn \(say.number(limit)) byte"), say)
    case .bytesNotUTF8:
      leftOut(say("the record holds bytes that are not UTF-8", "phiếu chứa byte không phải UTF-8"), say)
    case .nulByte: leftOut(say("the record holds a NUL byte", "phiếu chứa byte NUL"), say)
    default: nil
    }
  }

  private func keyWords(_ say: Wording) -> FindingWords? {
    switch self {
    case .respondentBlank:
      leftOut(say("the respondent's id is blank", "mã người trả lời để trống"), say)
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
        } ?? say("the respondent is already on line \(line)", "người trả lời này đã có ở dòng \(line)"), say)
    case .recordRepeated(let line, let file):
      leftOut(
        file.map {
          say(
            "the record is an exact copy of the one in \($0), line \(line)",
            "phiếu này giống hệt phiếu trong \($0), dòng \(line)")
        }
          ?? say(
            "the record is an exact copy of the one on line \(line)", "phiếu này giống hệt phiếu ở dòng \(line)"), say)
    case .unitBlank: leftOut(say("the unit is blank", "đơn vị để trống"), say)
    case .unitUnknown(let found, let nearest):
      leftOut(
        say(
          "the unit must be one of the round's\(say.butFound(found))",
          "đơn vị phải thuộc danh sách của cuộc khảo sát\(say.butFound(found))"), say, help: didYouMean(nearest, say))
    case .designCellBlank(let role):
      leftOut(say("the \(name(role, say)) is blank", "\(name(role, say)) để trống"), say)
    case .weightUnusable(let found, let fault): weight(found, fault, say)
    default: nil
    }
  }

  private func weight(_ found: CellText, _ fault: WeightFault, _ say: Wording) -> FindingWords {
    switch fault {
    case .blank: leftOut(say("the weight is blank", "quyền số để trống"), say)
    case .decimalComma:
      leftOut(
        say(
          "the weight must be written with a decimal point and no thousands mark\(say.butFound(found))",
          "quyền số phải viết với dấu chấm thập phân và không có dấu hàng nghìn\(say.butFound(found))"), say,
        help: [
          say(
            "if the whole file writes decimal commas, write 'decimal_comma: true' at the batch, or --decimal-comma",
            "nếu cả tệp dùng dấu phẩy thập phân, ghi 'decimal_comma: true' cho tệp phiếu, hoặc --decimal-comma")
        ])
    case .decimalPoint:
      leftOut(
        say(
          "the weight must be written with a decimal comma, as the file declares, and no thousands mark\(say.butFound(found))",
          "quyền số phải viết với dấu phẩy thập phân như tệp khai báo, không có dấu hàng nghìn\(say.butFound(found))"),
        say)
    case .zero, .negative, .notANumber:
      leftOut(
        say(
          "the weight must be a number greater than 0\(say.butFound(found))",
          "quyền số phải là số lớn hơn 0\(say.butFound(found))"), say)
    }
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
    }
  }
}

extension Consequence {
  /// What became of the record.
  func words(_ say: Wording) -> String {
    switch self {
    case .quarantined: say("the record is quarantined", "phiếu bị loại")
    case .countedMissing: say("the answer counts as missing", "câu trả lời tính là khuyết")
    }
  }
}
