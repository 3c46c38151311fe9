import SurveyModel

/// Files of other programs: workbooks, SPSS, Stata.
extension BatchFinding {
  /// The file cannot be used.
  func foreignFileWords(_ say: Wording) -> FindingWords? {
    switch self {
    case .workbookProtected:
      unusable(
        say("the workbook is protected by a password", "bảng tính được khóa bằng mật khẩu"), say,
        help: say(
          "open it in the spreadsheet program, remove the password (File > Info > Protect Workbook), and save it",
          "mở bằng chương trình bảng tính, bỏ mật khẩu (File > Info > Protect Workbook) rồi lưu lại"))
    case .workbookOfOtherKind(let kind):
      unusable(
        say("this is a workbook of kind \(kind), which is not read", "đây là bảng tính loại \(kind), không đọc được"),
        say,
        help: say(
          "open it and save it as \"Excel Workbook (.xlsx)\", or as \"CSV UTF-8\"",
          "mở tệp và lưu dưới dạng \"Excel Workbook (.xlsx)\" hoặc \"CSV UTF-8\""))
    case .workbookDamaged(let part, let reason):
      unusable(
        damage(part, reason, say), say,
        help: say(
          "open it in the spreadsheet program, let it repair the file, and save it again; or fetch the file once more",
          "mở bằng chương trình bảng tính, cho chương trình sửa tệp rồi lưu lại; hoặc tải lại tệp"))
    case .workbookTooLarge(let bound, let found, let limit): tooLarge(bound, found, limit, say)
    case .workbookEntities(let part):
      unusable(
        say(
          "the workbook's part \(say.quoted(part)) declares a document type, which no spreadsheet program writes",
          "phần \(say.quoted(part)) của bảng tính khai báo kiểu tài liệu (DTD), điều không chương trình bảng tính nào làm"
        ), say,
        help: say(
          "ask where the file comes from; it may be made to harm the reader",
          "hỏi lại nguồn gốc tệp; tệp có thể được tạo để gây hại"))
    default: sheetWords(say)
    }
  }

  /// Everything is used, and one thing should be known.
  func foreignRemarkWords(_ say: Wording) -> FindingWords? {
    switch self {
    case .fileReadAs(let kind, let sheet):
      FindingWords(
        problem: say(
          "the file is \(kind), whatever its name says", "tệp này là \(kind), dù tên tệp ghi khác"),
        consequence: sheet.map {
          say("its sheet \(say.quoted($0)) is read", "trang \(say.quoted($0)) được đọc")
        } ?? say("it is read as such", "tệp được đọc đúng loại đó"))
    case .statisticsEncoding(let kind, let encoding):
      FindingWords(
        problem: say(
          "texts of the \(kind) file are not in the encoding that it declares",
          "chữ trong tệp \(kind) không dùng bảng mã mà tệp khai báo"),
        consequence: say("they are read as \(encoding)", "được đọc theo bảng mã \(encoding)"),
        help: [
          say("look at a few names with diacritics in the result", "xem lại vài tên có dấu trong kết quả")
        ])
    case .labelContradicts(let item, let code, let found, let expected):
      FindingWords(
        problem: say(
          "code \(say.quoted(code)) of \(say.quoted(item.id)) is labelled \(say.quoted(found)) in the file, and \(say.quoted(expected[say.language])) in form \(say.quoted(item.form))",
          "mã \(say.quoted(code)) của \(say.quoted(item.id)) có nhãn \(say.quoted(found)) trong tệp, còn mẫu phiếu \(say.quoted(item.form)) ghi \(say.quoted(expected[say.language]))"
        ),
        consequence: say("answers are read by the code", "câu trả lời được đọc theo mã"),
        help: [
          say(
            "find out which of the two the respondents saw; correct the form or export the file again",
            "tìm hiểu người trả lời đã thấy nhãn nào; sửa mẫu phiếu hoặc xuất lại tệp")
        ])
    case .labelledCodeNotInForm(let item, let code, let label):
      FindingWords(
        problem: say(
          "the file labels code \(say.quoted(code)) of \(say.quoted(item.id)) as \(say.quoted(label)), and form \(say.quoted(item.form)) does not have the code",
          "tệp ghi nhãn \(say.quoted(label)) cho mã \(say.quoted(code)) của \(say.quoted(item.id)), nhưng mẫu phiếu \(say.quoted(item.form)) không có mã này"
        ),
        consequence: say("answers with this code cannot be read", "câu trả lời mang mã này sẽ không đọc được"),
        help: [
          say(
            "add the code to the item's scale, or to 'nonresponse' where it is no answer",
            "thêm mã vào thang điểm của câu hỏi, hoặc vào 'nonresponse' nếu không phải câu trả lời")
        ])
    default: nil
    }
  }

  private func unusable(_ problem: String, _ say: Wording, notes: [String] = [], help: String) -> FindingWords {
    FindingWords(problem: problem, consequence: Self.nothingImported(say), notes: notes, help: [help])
  }

  private func sheetWords(_ say: Wording) -> FindingWords? {
    switch self {
    case .sheetUnknown(let name, let nearest, let sheets):
      FindingWords(
        problem: say("the workbook has no sheet \(say.quoted(name))", "bảng tính không có trang \(say.quoted(name))"),
        consequence: Self.nothingImported(say),
        notes: [say("its sheets: \(say.names(sheets))", "các trang của bảng tính: \(say.names(sheets))")],
        help: didYouMean(nearest.map { [$0] } ?? [], say) + [
          say(
            "write the name of a sheet as it stands there: 'sheet' at the batch in round.yaml, or --sheet",
            "ghi đúng tên một trang: 'sheet' của tệp phiếu trong round.yaml, hoặc --sheet")
        ])
    case .sheetUndecided(let sheets):
      unusable(
        say(
          "the workbook has several sheets with data: \(say.names(sheets))",
          "bảng tính có nhiều trang chứa dữ liệu: \(say.names(sheets))"), say,
        help: say("name the one to read: ", "chọn trang cần đọc: ")
          + say.declare("sheet: \(sheets.first ?? "")", or: "--sheet '\(sheets.first ?? "")'"))
    case .statisticsFileDamaged(let kind, let reason):
      unusable(
        say("the \(kind) file cannot be read: \(reason)", "không đọc được tệp \(kind): \(reason)"), say,
        help: say(
          "open it in the program that made it and save it again, or as \"CSV UTF-8\"",
          "mở bằng chương trình đã tạo ra tệp rồi lưu lại, hoặc lưu dưới dạng \"CSV UTF-8\""))
    default: nil
    }
  }

  private func damage(_ part: String?, _ reason: WorkbookDamage, _ say: Wording) -> String {
    let place = part.map { say(" in part \(say.quoted($0))", " ở phần \(say.quoted($0))") } ?? ""
    let what =
      switch reason {
      case .archive: say("its ZIP archive cannot be unpacked", "không giải nén được")
      case .checksum: say("a checksum does not agree", "mã kiểm tra không khớp")
      case .partMissing: say("the part is missing", "thiếu phần này")
      case .xml(let message, let line): say("\(message) (line \(line))", "lỗi XML ở dòng \(line): \(message)")
      case .sharedText(let row):
        say("row \(row) refers to a text that is not there", "hàng \(row) dùng một đoạn chữ không có trong tệp")
      case .cellTwice(let row): say("row \(row) has a cell twice", "hàng \(row) có một ô ghi hai lần")
      }
    return say("the workbook is damaged\(place): \(what)", "bảng tính bị hỏng\(place): \(what)")
  }

  private func tooLarge(_ bound: WorkbookBound, _ found: Int?, _ limit: Int, _ say: Wording) -> FindingWords {
    let limit = say.number(limit)
    let found = found.map(say.number) ?? ""
    let problem =
      switch bound {
      case .parts:
        say(
          "the workbook has \(found) parts, and at most \(limit) are read",
          "bảng tính có \(found) phần, trong khi chỉ đọc tối đa \(limit) phần")
      case .ratio:
        say(
          "a part of the workbook grows \(found) times when it is unpacked, and at most \(limit) times are allowed",
          "một phần của bảng tính nở ra \(found) lần khi giải nén, trong khi chỉ cho phép \(limit) lần")
      case .totalBytes:
        say(
          "the workbook unpacks to more than \(limit) bytes", "bảng tính sau khi giải nén vượt quá \(limit) byte")
      case .sharedTextBytes:
        say(
          "the texts of the workbook take more than \(limit) bytes", "chữ trong bảng tính vượt quá \(limit) byte")
      case .rowBytes:
        say("a row of the sheet takes more than \(limit) bytes", "một hàng của trang tính vượt quá \(limit) byte")
      }
    return unusable(
      problem, say,
      notes: [
        say(
          "the limit is '\(bound.rawValue)', a setting of the parser", "giới hạn này là thiết lập '\(bound.rawValue)'")
      ],
      help: say(
        "save the sheet with the answers as a workbook of its own, or as \"CSV UTF-8\"",
        "lưu riêng trang có câu trả lời thành một bảng tính, hoặc dưới dạng \"CSV UTF-8\""))
  }
}
