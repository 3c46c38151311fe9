import SurveyModel

extension BatchFinding {
  /// The words of the finding in `language`.
  public func words(in language: Language) -> FindingWords {
    let say = Wording(language: language)
    return foreignFileWords(say) ?? foreignRemarkWords(say) ?? fileWords(say) ?? headerWords(say)
      ?? remarkWords(say) ?? dialectWords(say) ?? auditWords(say) ?? toolWords(say) ?? recordWords(say)
      ?? answerWords(say)
  }

  /// What `check` leaves to `run`, in `language`; a line of its own.
  public static func unitsNotChecked(in language: Language) -> String {
    let say = Wording(language: language)
    return say(
      "note: units were not checked; hailong run checks them against units.csv\n",
      "ghi chú: chưa kiểm tra đơn vị; lệnh hailong run kiểm tra theo units.csv\n")
  }

  static func nothingImported(_ say: Wording) -> String { say("nothing was imported", "không nhập gì từ tệp này") }

  /// The file cannot be used, whatever its header says.
  private func fileWords(_ say: Wording) -> FindingWords? {
    switch self {
    case .fileMissing:
      FindingWords(
        problem: say("the file does not exist", "không có tệp này"), consequence: Self.nothingImported(say),
        help: [
          say(
            "check the path; in round.yaml it starts from the round's folder, in a command from the folder you are in",
            "kiểm tra đường dẫn; trong round.yaml tính từ thư mục của cuộc khảo sát, trong lệnh tính từ thư mục hiện tại"
          )
        ])
    case .fileIsFolder:
      FindingWords(
        problem: say(
          "a response file is expected, and this is a folder", "đây là thư mục, trong khi cần một tệp phiếu"),
        consequence: Self.nothingImported(say),
        help: [say("name the response files in it, one by one", "ghi tên từng tệp phiếu trong thư mục đó")])
    case .fileUnreadable(let reason):
      FindingWords(
        problem: say(
          "the file cannot be read: \(reason.prefix(1).lowercased() + reason.dropFirst())",
          "không đọc được tệp: \(Self.vietnameseReasons[reason] ?? reason)"),
        consequence: Self.nothingImported(say),
        help: [
          say(
            "check that you may read the file and that its disk is in order, then run the command again",
            "kiểm tra quyền đọc tệp và ổ đĩa, rồi chạy lại lệnh")
        ])
    case .fileEmpty:
      FindingWords(
        problem: say(
          "the file is empty; a header line and records are expected", "tệp rỗng; cần có dòng tiêu đề và các phiếu"),
        consequence: Self.nothingImported(say), help: [exportAgain(say)])
    case .fileWithoutRecords:
      FindingWords(
        problem: say("the file has a header and no data", "tệp chỉ có dòng tiêu đề, không có dữ liệu"),
        consequence: Self.nothingImported(say), help: [exportAgain(say)])
    case .fileNotText(let kind): notText(kind, say)
    case .fileEncoding(let found):
      FindingWords(
        problem: say("the file is \(found) and must be UTF-8", "tệp dùng bảng mã \(found), trong khi phải là UTF-8"),
        consequence: Self.nothingImported(say), help: [saveAsUTF8(say), declareUTF16(say)])
    case .encodingUnknown(let offset):
      FindingWords(
        problem: say(
          "the file must be UTF-8, and byte \(say.number(offset)) is not",
          "tệp phải là UTF-8, nhưng byte thứ \(say.number(offset)) không phải"),
        consequence: Self.nothingImported(say),
        notes: [
          say(
            "bytes are counted from 0; Vietnamese files of this kind are often Windows-1258, TCVN3 or VNI",
            "byte đếm từ 0; tệp tiếng Việt loại này thường là Windows-1258, TCVN3 hoặc VNI")
        ],
        help: [
          saveAsUTF8(say),
          say("if you know that it is Windows-1258, ", "nếu biết chắc là Windows-1258, ")
            + say.declare("encoding: windows-1258", or: "--encoding windows-1258"),
        ])
    case .quoteUnclosed:
      FindingWords(
        problem: say("a quote opened here is never closed", "dấu ngoặc kép mở ở đây không được đóng"),
        consequence: Self.nothingImported(say), help: [fixQuote(say)])
    case .quoteRunsOn(let limit):
      FindingWords(
        problem: say(
          "a quote opened here is not closed within \(say.number(limit)) bytes",
          "dấu ngoặc kép mở ở đây không được đóng trong \(say.number(limit)) byte"),
        consequence: Self.nothingImported(say), help: [fixQuote(say)])
    default: nil
    }
  }

  /// What the system says when it refuses, in Vietnamese.
  static let vietnameseReasons = [
    "Permission denied": "không có quyền đọc", "Input/output error": "lỗi vào ra của ổ đĩa",
    "Too many open files": "mở quá nhiều tệp cùng lúc", "not a regular file": "đây không phải tệp thông thường",
  ]

  private func notText(_ kind: String, _ say: Wording) -> FindingWords {
    let problem =
      kind == "NUL"
      ? say(
        "the file holds NUL bytes only, and must be CSV text", "tệp chỉ gồm byte NUL, trong khi phải là văn bản CSV")
      : say("this is \(kind), and must be CSV text", "đây là \(kind), trong khi phải là văn bản CSV")
    let fetch = say("copy or export the file again, then import it", "chép hoặc xuất lại tệp rồi nhập lại")
    return FindingWords(
      problem: problem, consequence: Self.nothingImported(say), help: [kind == "NUL" ? fetch : saveAsUTF8(say)])
  }

  private func declareUTF16(_ say: Wording) -> String {
    say("or ", "hoặc ") + say.declare("encoding: utf-16", or: "--encoding utf-16")
  }

  private func saveAsUTF8(_ say: Wording) -> String {
    say("save it as \"CSV UTF-8\", then import it again", "lưu tệp dưới dạng \"CSV UTF-8\" rồi nhập lại")
  }

  private func exportAgain(_ say: Wording) -> String {
    say(
      "export the file again; if nobody answered, take the batch out of round.yaml",
      "xuất lại tệp; nếu không có ai trả lời thì bỏ tệp phiếu này khỏi round.yaml")
  }

  private func fixQuote(_ say: Wording) -> String {
    say(
      "close the quote on this line or export the file again, then import it again",
      "đóng dấu ngoặc kép ở dòng này hoặc xuất lại tệp, rồi nhập lại")
  }
}
