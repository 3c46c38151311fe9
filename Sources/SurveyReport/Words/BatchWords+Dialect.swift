import SurveyModel

extension BatchFinding {
  /// How the file is written: what makes it unusable, and what should be known of it.
  func dialectWords(_ say: Wording) -> FindingWords? { refusedDialectWords(say) ?? readDialectWords(say) }

  private func refusedDialectWords(_ say: Wording) -> FindingWords? {
    switch self {
    case .fileChanged:
      FindingWords(
        problem: say("the file changed while it was read", "tệp bị thay đổi trong khi đang đọc"),
        consequence: Self.nothingImported(say),
        help: [
          say(
            "wait until it has been written or copied to its end, then import it again",
            "đợi ghi hoặc chép xong tệp rồi nhập lại")
        ])
    case .encodingContradicted(let declared, let found):
      FindingWords(
        problem: say(
          "the file is declared to be \(declared.rawValue), and it is \(found)",
          "tệp được khai báo là \(declared.rawValue), nhưng thực tế là \(found)"),
        consequence: Self.nothingImported(say),
        help: [
          say(
            "correct 'encoding' at the batch in round.yaml (or --encoding), or leave it out",
            "sửa hoặc bỏ 'encoding' của tệp phiếu trong round.yaml (hoặc --encoding)")
        ])
    case .byteOutsideEncoding(let encoding, let offset):
      FindingWords(
        problem: say(
          "the file is read as \(encoding.rawValue), and byte \(say.number(offset)) stands for no character of it",
          "tệp được đọc theo \(encoding.rawValue), nhưng byte thứ \(say.number(offset)) không ứng với ký tự nào"),
        consequence: Self.nothingImported(say),
        notes: [say("bytes are counted from 0", "byte đếm từ 0")],
        help: [say("check the declared encoding and this line", "kiểm tra bảng mã đã khai báo và dòng này")])
    case .headerFurtherDown(let line):
      FindingWords(
        problem: say(
          "the header is expected on the first line, and stands on line \(say.number(line))",
          "dòng tiêu đề phải là dòng đầu, nhưng lại ở dòng \(say.number(line))"),
        consequence: Self.nothingImported(say),
        help: [
          say(
            "delete the lines above the header, then import the file again",
            "xóa các dòng phía trên dòng tiêu đề rồi nhập lại")
        ])
    default: nil
    }
  }

  private func readDialectWords(_ say: Wording) -> FindingWords? {
    switch self {
    case .encodingConverted(let found):
      FindingWords(
        problem: say("the file is \(found)", "tệp dùng bảng mã \(found)"),
        consequence: say("it was converted to UTF-8 character by character", "đã chuyển từng ký tự sang UTF-8"))
    case .delimiterDetected(let found):
      FindingWords(
        problem: say(
          "cells are parted by \(say.delimiter(found)), which nobody declared",
          "các ô cách nhau bằng \(say.delimiter(found)), dù không có khai báo"),
        consequence: say("the file is read so", "tệp được đọc theo đó"),
        help: [declareDelimiter(found, say)])
    case .separatorLine(let delimiter):
      FindingWords(
        problem: say(
          "the first line is Excel's own and says that cells are parted by \(say.delimiter(delimiter))",
          "dòng đầu là của Excel, cho biết các ô cách nhau bằng \(say.delimiter(delimiter))"),
        consequence: say("the file is read so", "tệp được đọc theo đó"))
    case .lineEndsDoubled(let count):
      FindingWords(
        problem: say(
          "\(say.count(count, "line ends", "lines end", "")) in CR CR LF, as a copy in text mode leaves them",
          "\(say.number(count)) dòng kết thúc bằng CR CR LF, do chép tệp ở chế độ văn bản"),
        consequence: say("each is read as one line end", "mỗi chỗ được đọc là một lần hết dòng"))
    case .endOfFileMark:
      FindingWords(
        problem: say(
          "the file ends with the end mark of DOS (Ctrl-Z)", "tệp kết thúc bằng dấu hết tệp của DOS (Ctrl-Z)"),
        consequence: say("it is passed over", "dấu này được bỏ qua"))
    case .controlCharacters(let lines, let scalar):
      hidden(say("control characters", "ký tự điều khiển"), lines, scalar, say)
    case .directionControls(let lines, let scalar):
      hidden(
        say("characters that turn the direction of writing", "ký tự đổi hướng viết"), lines, scalar, say)
    default: nil
    }
  }

  private func hidden(_ what: String, _ lines: Int, _ scalar: UInt32, _ say: Wording) -> FindingWords {
    let digits = String(scalar, radix: 16, uppercase: true)
    let point = "U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
    return FindingWords(
      problem: say(
        "\(say.count(lines, "line holds", "lines hold", "")) \(what), here the first (\(point))",
        "\(say.number(lines)) dòng chứa \(what), dòng đầu tiên ở đây (\(point))"),
      consequence: say("they are kept, and shown escaped", "được giữ nguyên và hiện ra ở dạng mã"))
  }

  /// The key that declares a delimiter.
  func declareDelimiter(_ found: String, _ say: Wording) -> String {
    let name = Delimiter.allCases.first { $0.byte == found.utf8.first }?.rawValue ?? found
    return say.declare("delimiter: \(name)", or: "--delimiter \(name)", inEstimate: true)
  }
}

extension BatchFinding {
  /// The file looks as if nobody had answered: it is used, and should be looked into.
  func auditWords(_ say: Wording) -> FindingWords? {
    let check = say(
      "check how the answers came about before they are used", "kiểm tra nguồn gốc các câu trả lời trước khi sử dụng")
    let kept = say("nothing is left out", "không loại phiếu nào")
    switch self {
    case .answersAllAlike(let records, let items):
      return FindingWords(
        problem: say(
          "each of the \(say.number(records)) respondents gave one and the same answer to all \(say.number(items)) items of a scale",
          "cả \(say.number(records)) người trả lời đều chọn cùng một mức cho tất cả \(say.number(items)) câu của một thang"
        ),
        consequence: kept, help: [check])
    case .interviewsTooShort(let records, let longest, let items):
      return FindingWords(
        problem: say(
          "the longest of \(say.number(records)) interviews took \(say.number(longest)) s for \(say.number(items)) items",
          "lượt dài nhất trong \(say.number(records)) lượt phỏng vấn chỉ mất \(say.number(longest)) giây cho \(say.number(items)) câu"
        ),
        consequence: kept, help: [check])
    case .recordsNearlyAlike(let records, let compared, let lines):
      let shown = say.joined(lines.map(String.init), say("and", "và"))
      return FindingWords(
        problem: say(
          "\(say.number(records)) of \(say.number(compared)) records have the same answers to all items but texts",
          "\(say.number(records)) trong \(say.number(compared)) phiếu có câu trả lời giống nhau, trừ phần văn bản"),
        consequence: kept,
        notes: [
          lines.count < records
            ? say("the first stand on lines \(shown)", "các phiếu đầu ở các dòng \(shown)")
            : say("they stand on lines \(shown)", "ở các dòng \(shown)")
        ], help: [check])
    default: return nil
    }
  }
}

extension PersonalDataKind {
  /// What was found, with its article.
  func words(_ say: Wording) -> String {
    switch self {
    case .phone: say("a phone number", "số điện thoại")
    case .identityNumber: say("the number of an identity card", "số căn cước hoặc chứng minh nhân dân")
    case .email: say("an e-mail address", "địa chỉ thư điện tử")
    }
  }
}
