import SurveyModel

extension FormImportFinding {
  /// The words of the finding in `language`.
  public func words(in language: Language) -> FindingWords {
    let say = Wording(language: language)
    return refusal(say) ?? loss(say) ?? remark(say)
  }

  private static func nothingWritten(_ say: Wording) -> String {
    say("no form was written", "không tạo được mẫu phiếu")
  }

  private func refusal(_ say: Wording) -> FindingWords? {
    switch self {
    case .sheetMissing(let name, let found):
      FindingWords(
        problem: say(
          "the workbook has no sheet \(say.quoted(name)), so it is no XLSForm",
          "bảng tính không có trang \(say.quoted(name)) nên không phải XLSForm"),
        consequence: Self.nothingWritten(say),
        notes: [say("its sheets: \(say.names(found))", "các trang của bảng tính: \(say.names(found))")],
        help: [
          say(
            "import the form's definition, not the file with its answers",
            "nhập tệp định nghĩa mẫu phiếu, không phải tệp câu trả lời")
        ])
    case .columnMissing(let sheet, let name, let found):
      FindingWords(
        problem: say(
          "sheet \(say.quoted(sheet)) has no column \(say.quoted(name))",
          "trang \(say.quoted(sheet)) không có cột \(say.quoted(name))"),
        consequence: Self.nothingWritten(say),
        notes: [say("its first row has \(say.names(found))", "hàng đầu có \(say.names(found))")],
        help: [
          say(
            "write the names of the columns into the first row of the sheet: 'type', 'name' and 'label'",
            "ghi tên các cột vào hàng đầu của trang: 'type', 'name' và 'label'")
        ])
    case .noQuestions:
      FindingWords(
        problem: say("no question was found that can be imported", "không tìm thấy câu hỏi nào nhập được"),
        consequence: Self.nothingWritten(say),
        help: [
          say(
            "look at column 'type' of sheet 'survey': it has to name types such as select_one, integer or text",
            "xem cột 'type' của trang 'survey': cần có các loại như select_one, integer hoặc text")
        ])
    case .kindUnknown(let found):
      FindingWords(
        problem: say(
          "forms are imported from XLSForm workbooks (.xlsx) and files of SPSS (.sav) or Stata (.dta), and this is \(found)",
          "mẫu phiếu được nhập từ bảng tính XLSForm (.xlsx) hoặc tệp SPSS (.sav), Stata (.dta), còn đây là \(found)"),
        consequence: Self.nothingWritten(say),
        help: [
          say(
            "save the form as one of these, or write it by hand after one of SurveyForms",
            "lưu mẫu phiếu dưới một trong các dạng này, hoặc viết tay theo một mẫu trong SurveyForms")
        ])
    default: nil
    }
  }

  private func loss(_ say: Wording) -> FindingWords? {
    switch self {
    case .questionAsText(let name, let type, let reason):
      FindingWords(
        problem: say(
          "\(say.quoted(name)) is of type \(say.quoted(type)), and \(reason.words(say))",
          "\(say.quoted(name)) thuộc loại \(say.quoted(type)), và \(reason.words(say))"),
        consequence: say("it is read as free text", "câu này được đọc như văn bản tự do"))
    case .typeUnknown(let name, let type):
      FindingWords(
        problem: say(
          "\(say.quoted(name)) is of an unknown type, \(say.quoted(type))",
          "\(say.quoted(name)) thuộc loại không rõ: \(say.quoted(type))"),
        consequence: say("its column is ignored", "cột của câu này bị bỏ qua"),
        help: [
          say("correct the type, or add the item by hand", "sửa loại ở bản gốc, hoặc tự thêm câu hỏi vào mẫu phiếu")
        ])
    case .repeatLeftOut(let name, let questions):
      FindingWords(
        problem: say(
          "\(say.quoted(name)) repeats \(say.count(questions, "question", "questions", "")), whose answers are no columns of one record",
          "\(say.quoted(name)) lặp lại \(say.number(questions)) câu hỏi, nên câu trả lời không phải cột của một phiếu"),
        consequence: say("they are left out", "các câu này bị bỏ qua"),
        help: [
          say(
            "make a form of its own for the file that holds them", "tạo mẫu phiếu riêng cho tệp chứa các câu này")
        ])
    case .nameRepeated(let name, let firstRow):
      FindingWords(
        problem: say(
          "the name \(say.quoted(name)) stands in row \(firstRow) already (capitals do not count)",
          "tên \(say.quoted(name)) đã có ở hàng \(firstRow) (không phân biệt chữ hoa)"),
        consequence: say("this question is left out", "câu hỏi này bị bỏ qua"),
        help: [say("rename one of the two in the original", "đổi tên một trong hai câu ở bản gốc")])
    case .nameChanged(let found, let name):
      FindingWords(
        problem: say(
          "the name \(say.quoted(found)) is not safe in databases and files",
          "tên \(say.quoted(found)) không an toàn cho cơ sở dữ liệu và tên tệp"),
        consequence: say(
          "the item is called \(say.quoted(name)), and its column keeps the name",
          "câu hỏi mang tên \(say.quoted(name)), cột giữ tên cũ"))
    case .choiceRepeated(let list, let code):
      FindingWords(
        problem: say(
          "list \(say.quoted(list)) has the code \(say.quoted(code)) twice",
          "danh sách \(say.quoted(list)) có mã \(say.quoted(code)) hai lần"),
        consequence: say("the first label counts", "nhãn đầu tiên được dùng"),
        help: [say("give one of the two another code in the original", "đổi mã của một trong hai ở bản gốc")])
    default: rules(say)
    }
  }

  private func rules(_ say: Wording) -> FindingWords? {
    switch self {
    case .conditionNotTranslated(let name, let expression, let dropsRequired):
      FindingWords(
        problem: say(
          "the condition of \(say.quoted(name)) cannot be said in full: \(say.quoted(expression))",
          "điều kiện của \(say.quoted(name)) không dịch được hết: \(say.quoted(expression))"),
        consequence: dropsRequired
          ? say(
            "it counts as asked more widely, and may stay empty", "câu hỏi được coi là hỏi rộng hơn và được để trống")
          : say("it counts as asked more widely", "câu hỏi được coi là hỏi rộng hơn"),
        help: [
          say(
            "'applies_if' compares single answers with codes: see 'hailong forms lint'",
            "'applies_if' so câu trả lời một lựa chọn với mã: xem 'hailong forms lint'")
        ])
    case .constraintNotTranslated(let name, let expression, let kept):
      FindingWords(
        problem: say(
          "the constraint of \(say.quoted(name)) cannot be said exactly: \(say.quoted(expression))",
          "ràng buộc của \(say.quoted(name)) không dịch được chính xác: \(say.quoted(expression))"),
        consequence: kept.map { say("only \($0) is checked", "chỉ kiểm tra \($0)") }
          ?? say("it is not checked", "ràng buộc này không được kiểm tra"),
        help: [
          say("write 'min', 'max' or 'pattern' of the item by hand", "tự ghi 'min', 'max' hoặc 'pattern' cho câu hỏi")
        ])
    case .codeWithoutMeaning(let name, let code):
      FindingWords(
        problem: say(
          "\(say.quoted(name)) lets \(say.quoted(code)) pass besides its range, and no choice says what it means",
          "\(say.quoted(name)) cho phép \(say.quoted(code)) ngoài khoảng, và không lựa chọn nào nói ý nghĩa của mã này"),
        consequence: say("answers with it are out of range", "câu trả lời mang mã này sẽ ngoài khoảng"),
        help: [say("add it to 'nonresponse' with its reason", "thêm mã vào 'nonresponse' kèm lý do")])
    case .questionNotInExport(let name):
      FindingWords(
        problem: say(
          "the export has no column for \(say.quoted(name))", "bản xuất không có cột cho \(say.quoted(name))"),
        consequence: say("it is not required", "câu này không bắt buộc"))
    case .missingValuesNotTranslated(let name, let values):
      FindingWords(
        problem: say(
          "\(say.quoted(name)) declares \(values) as missing, and no label says why",
          "\(say.quoted(name)) khai báo \(values) là thiếu, và không có nhãn nói lý do"),
        consequence: say("they are not in the form", "các giá trị này không có trong mẫu phiếu"),
        help: [say("add them to 'nonresponse' with their reasons", "thêm vào 'nonresponse' kèm lý do")])
    default: nil
    }
  }

  private func remark(_ say: Wording) -> FindingWords {
    switch self {
    case .questionLeftOut(let name, let type):
      FindingWords(
        problem: say(
          "\(say.quoted(name)) is of type \(say.quoted(type)), which nobody answers",
          "\(say.quoted(name)) thuộc loại \(say.quoted(type)), không phải câu để trả lời"),
        consequence: say("its column is ignored", "cột của câu này bị bỏ qua"))
    case .codeIsNoAnswer(let list, let code, let label, let reason):
      FindingWords(
        problem: say(
          "code \(say.quoted(code)) of list \(say.quoted(list)) says \(say.quoted(label[say.language]))",
          "mã \(say.quoted(code)) của danh sách \(say.quoted(list)) ghi \(say.quoted(label[say.language]))"),
        consequence: say(
          "it is no answer, for the reason: \(say.reason(reason))",
          "mã này không phải câu trả lời: \(say.reason(reason))"))
    case .labelsInOneLanguage(let missing, let count):
      FindingWords(
        problem: missing == .vi
          ? say(
            "\(say.count(count, "question has", "questions have", "")) no Vietnamese label",
            "\(say.number(count)) câu hỏi không có nhãn tiếng Việt")
          : say(
            "\(say.count(count, "question has", "questions have", "")) no English label",
            "\(say.number(count)) câu hỏi không có nhãn tiếng Anh"),
        consequence: say("the other language stands in", "dùng nhãn của ngôn ngữ kia"))
    case .rolesToComplete(let respondent):
      FindingWords(
        problem: say(
          "the original does not say which column names the respondent or the unit; \(say.quoted(respondent)) is taken for the respondent",
          "bản gốc không nói cột nào là người trả lời, cột nào là đơn vị; \(say.quoted(respondent)) được lấy làm người trả lời"
        ),
        help: [say("look at 'roles' in the form that was written", "xem lại 'roles' trong mẫu phiếu vừa tạo")])
    default: FindingWords(problem: code)
    }
  }
}

extension TextReason {
  fileprivate func words(_ say: Wording) -> String {
    switch self {
    case .listElsewhere:
      say("its choices come from a file outside the form", "các lựa chọn nằm ở tệp ngoài mẫu phiếu")
    case .listMissing: say("its list of choices is not in the form", "danh sách lựa chọn không có trong mẫu phiếu")
    case .tooManyOptions: say("it has more choices than an item can hold", "có nhiều lựa chọn hơn mức cho phép")
    case .typeOfItsOwn: say("forms here have no such type", "mẫu phiếu không có loại này")
    }
  }
}
