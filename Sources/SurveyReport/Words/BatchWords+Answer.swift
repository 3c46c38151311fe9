import SurveyModel

extension BatchFinding {
  /// One answer cannot be taken.
  func answerWords(_ say: Wording) -> FindingWords {
    switch self {
    case .responseOffScale(let item, let found, let allowed, let labels, let noAnswer, let consequence, let isLabel):
      if let alone = noAnswer.first(where: { $0.code == found.text }) { return mixed(item, alone, consequence, say) }
      let wanted = labels.isEmpty ? allowed : labels.map { $0[say.language] }
      let codes = say.codes(wanted, noAnswer: noAnswer)
      let isRun = codes.hasPrefix("từ ")
      return item.words(
        say(
          "response to '\(item.id)' must be \(codes)\(say.butFound(found))",
          "câu trả lời cho '\(item.id)' phải \(isRun ? "" : "là ")\(codes)\(say.butFound(found))"),
        consequence, say, notes: say.lookalikes(in: found.text),
        help: [
          labels.isEmpty
            ? codeHelp(isLabel: isLabel ?? false, say) : labelHelp(isCode: allowed.contains(found.text), say)
        ])
    case .numberUnreadable(let item, let found, let comma, let consequence):
      return item.words(
        say(
          "response to '\(item.id)' must be a number in digits with a decimal \(comma ? "comma" : "point")\(say.butFound(found))",
          "câu trả lời cho '\(item.id)' phải là số viết bằng chữ số, dùng dấu \(comma ? "phẩy" : "chấm") thập phân\(say.butFound(found))"
        ),
        consequence, say, notes: say.lookalikes(in: found.text),
        help: [
          say.correct(": in digits, as in 12\(comma ? "," : ".")5", ": viết bằng chữ số, như 12\(comma ? "," : ".")5")
        ] + (!comma && found.text.contains(",") ? [declareComma(say)] : []))
    case .wholeNumberUnreadable(let item, let found, let consequence):
      return item.words(
        say(
          "response to '\(item.id)' must be a whole number in digits\(say.butFound(found))",
          "câu trả lời cho '\(item.id)' phải là số nguyên viết bằng chữ số\(say.butFound(found))"),
        consequence, say, notes: say.lookalikes(in: found.text),
        help: [say.correct(": digits alone, as in 12", ": chỉ viết chữ số, như 12")])
    case .numberOutOfRange(let item, let found, let minimum, let maximum, let consequence):
      return item.words(
        say(
          "response to '\(item.id)' must be \(range(minimum, maximum, say))\(say.butFound(found))",
          "câu trả lời cho '\(item.id)' phải \(range(minimum, maximum, say))\(say.butFound(found))"),
        consequence, say,
        help: [
          say.correct(
            ", or change 'min' or 'max' of the item in the form",
            ", hoặc đổi 'min' hay 'max' của câu hỏi trong mẫu phiếu")
        ])
    case .dateUnreadable(let item, let found, let format, let excelDate, let consequence):
      return item.words(
        say(
          "response to '\(item.id)' must be a real date as \(format.words(say))\(say.butFound(found))",
          "câu trả lời cho '\(item.id)' phải là ngày có thật, viết \(format.words(say))\(say.butFound(found))"),
        consequence, say,
        help: excelDate.map {
          [
            say(
              "as an Excel serial number it stands for \($0); format the column as a date and export the file again",
              "nếu là số ngày của Excel thì đó là \($0); định dạng cột là ngày rồi xuất lại tệp")
          ]
        } ?? [
          say(
            "correct the date; if the whole file writes dates another way, ",
            "sửa ngày; nếu cả tệp viết ngày theo cách khác, ")
            + say.declare("date_format: …", or: "--date-format …")
        ])
    case .textTooLong(let item, let length, let limit, let consequence):
      return item.words(
        say(
          "response to '\(item.id)' must have at most \(say.number(limit)) characters, and has \(say.number(length))",
          "câu trả lời cho '\(item.id)' được dài tối đa \(say.number(limit)) ký tự, nhưng có \(say.number(length))"),
        consequence, say,
        help: [
          say(
            "shorten the text, or raise 'max_length' of the item in the form",
            "rút ngắn nội dung, hoặc tăng 'max_length' của câu hỏi trong mẫu phiếu")
        ])
    case .answerMissing(let item):
      return item.words(
        say("'\(item.id)' must be answered, and the cell is blank", "phải trả lời '\(item.id)', nhưng ô để trống"),
        .quarantined, say,
        help: [
          say(
            "fill in what the respondent answered, or take 'required: true' away from the item in the form",
            "điền theo phiếu gốc, hoặc bỏ 'required: true' của câu hỏi trong mẫu phiếu")
        ])
    case .answerNotAsked(let item, let consequence):
      return item.words(
        say(
          "'\(item.id)' is answered, though the other answers say that it was not asked",
          "'\(item.id)' có câu trả lời, dù các câu khác cho thấy câu này không được hỏi"),
        consequence, say,
        help: [
          say(
            "correct this answer or the one that rules it out, or 'applies_if' of the item in the form",
            "sửa câu này hoặc câu đã loại trừ nó, hoặc sửa 'applies_if' của câu hỏi trong mẫu phiếu")
        ])
    case .optionRepeated(let item, let code):
      return item.words(
        say(
          "response to '\(item.id)' names \(say.quoted(code)) more than once",
          "câu trả lời cho '\(item.id)' nêu \(say.quoted(code)) nhiều lần"),
        nil, say, otherwise: say("it counts once", "chỉ tính một lần"))
    case .optionBlank(let item):
      return item.words(
        say(
          "response to '\(item.id)' ends with a separator and no option after it",
          "câu trả lời cho '\(item.id)' kết thúc bằng dấu phân cách mà không có lựa chọn nào sau đó"),
        nil, say, otherwise: say("the options before it count", "các lựa chọn phía trước vẫn được tính"))
    case .textOffPattern(let item, let found, let pattern, let consequence):
      let example = (try? TextPattern(pattern))?.example
      let such = example.map { $0.isEmpty ? "" : say(", such as ", ", ví dụ ") + say.quoted($0) } ?? ""
      return item.words(
        say(
          "response to '\(item.id)' must look like \(say.quoted(pattern))\(such)\(say.butFound(found))",
          "câu trả lời cho '\(item.id)' phải có dạng \(say.quoted(pattern))\(such)\(say.butFound(found))"),
        consequence, say, notes: say.lookalikes(in: found.text),
        help: [
          say(
            "correct the cell; if a spreadsheet took letters or zeros away, format the column as text and export again",
            "sửa ô; nếu bảng tính đã bỏ mất chữ hoặc số 0, định dạng cột là văn bản rồi xuất lại tệp")
        ])
    case .dateOutsidePeriod(let item, let found, let from, let to, let consequence):
      return item.words(
        say(
          "response to '\(item.id)' must be in the round's period, \(from) to \(to)\(say.butFound(found))",
          "câu trả lời cho '\(item.id)' phải trong kỳ khảo sát, từ \(from) đến \(to)\(say.butFound(found))"),
        consequence, say,
        help: [
          say(
            "correct the date, or 'period' in round.yaml if the record belongs to the round",
            "sửa ngày, hoặc sửa 'period' trong round.yaml nếu phiếu thuộc cuộc khảo sát")
        ])
    case .wholeNumbersWithPoint(let item, let count):
      return item.words(
        say(
          count == 1
            ? "a response to '\(item.id)' is written with zeros after the decimal mark"
            : "\(say.number(count)) responses to '\(item.id)' are written with zeros after the decimal mark, here the first",
          count == 1
            ? "một câu trả lời cho '\(item.id)' viết có số 0 sau dấu thập phân"
            : "\(say.number(count)) câu trả lời cho '\(item.id)' viết có số 0 sau dấu thập phân, câu đầu tiên ở đây"),
        nil, say, otherwise: say("4.0 is read as 4", "4.0 được đọc là 4"))
    case .personalDataInText(let item, let kind):
      return item.words(
        say(
          "the text for '\(item.id)' holds \(kind.words(say))", "nội dung trả lời '\(item.id)' có \(kind.words(say))"),
        nil, say,
        help: [
          say(
            "mark the item 'personal: true' in the form, or take such data out before the file is delivered",
            "ghi 'personal: true' cho câu hỏi trong mẫu phiếu, hoặc xóa thông tin này trước khi nộp tệp")
        ], otherwise: say("the text is kept", "nội dung vẫn được giữ"))
    default:
      // Every other case has its words in the functions before this one; a test goes through all of them.
      return FindingWords(problem: code)
    }
  }

  /// What to do with a cell that is no code of the item, where codes are wanted.
  private func codeHelp(isLabel: Bool, _ say: Wording) -> String {
    if isLabel {
      return say(
        "the cell holds a label; if the whole file does, write 'answers: labels' in the form, or 'preset' at the batch",
        "ô ghi nhãn thay cho mã; nếu cả tệp như vậy, ghi 'answers: labels' trong mẫu phiếu, hoặc 'preset' cho tệp phiếu"
      )
    }
    return say.correct(
      ", or add the code to the scale or to 'nonresponse' in the form",
      ", hoặc thêm mã vào thang hay vào 'nonresponse' trong mẫu phiếu")
  }

  /// What to do with a cell that is no label of the item, where labels are wanted.
  private func labelHelp(isCode: Bool, _ say: Wording) -> String {
    if isCode {
      return say(
        "the cell holds a code; if the whole file does, write 'answers: codes' in the form, or 'answers: either'",
        "ô ghi mã thay cho nhãn; nếu cả tệp như vậy, ghi 'answers: codes' hoặc 'answers: either' trong mẫu phiếu")
    }
    return say.correct(
      ", or add the wording to 'aliases' of a point in the form",
      ", hoặc thêm cách ghi này vào 'aliases' của lựa chọn trong mẫu phiếu")
  }

  /// A code for no answer among the options of an item.
  private func mixed(
    _ item: Item.Name, _ code: NoAnswerCode, _ consequence: Consequence, _ say: Wording
  ) -> FindingWords {
    let (text, reason) = (say.quoted(code.code), say.reason(code.reason))
    return item.words(
      say(
        "response to '\(item.id)' must be options or \(text) for \(reason), not both",
        "câu trả lời cho '\(item.id)' phải là các lựa chọn hoặc \(text) (\(reason)), không thể có cả hai"),
      consequence, say, help: [say.correct("", "")])
  }

  private func range(_ minimum: Double?, _ maximum: Double?, _ say: Wording) -> String {
    switch (minimum, maximum) {
    case (let low?, let high?):
      say("\(say.number(low)) to \(say.number(high))", "từ \(say.number(low)) đến \(say.number(high))")
    case (let low?, nil): say("at least \(say.number(low))", "ít nhất là \(say.number(low))")
    case (nil, let high?): say("at most \(say.number(high))", "nhiều nhất là \(say.number(high))")
    case (nil, nil): say("a number", "là số")
    }
  }
}

extension Item.Name {
  /// The words of a finding about this item, with its label as a note.
  func words(
    _ problem: String, _ consequence: Consequence?, _ say: Wording, notes: [String] = [],
    help: [String] = [], otherwise: String? = nil
  ) -> FindingWords {
    let labelNote = label.map { label in
      let text = label[say.language]
      return say("'\(id)' is \"\(text)\" in form \(form)", "'\(id)' là \"\(text)\" trong mẫu phiếu \(form)")
    }
    return FindingWords(
      problem: problem, consequence: consequence?.words(say) ?? otherwise,
      notes: (labelNote.map { [$0] } ?? []) + notes,
      help: help)
  }
}

extension DateFormat {
  /// The pattern as a person writes it.
  func words(_ say: Wording) -> String {
    switch self {
    case .iso: say("YYYY-MM-DD", "NĂM-THÁNG-NGÀY (YYYY-MM-DD)")
    case .isoOffset: say("YYYY-MM-DDTHH:MM:SS+07:00", "NĂM-THÁNG-NGÀYTGIỜ:PHÚT:GIÂY+07:00")
    case .shortDayMonthYear: say("D/M/YYYY", "NGÀY/THÁNG/NĂM, không cần số 0 ở đầu (D/M/YYYY)")
    case .shortMonthDayYear: say("M/D/YYYY", "THÁNG/NGÀY/NĂM, không cần số 0 ở đầu (M/D/YYYY)")
    case .yearMonthDay: say("YYYY/M/D", "NĂM/THÁNG/NGÀY, không cần số 0 ở đầu (YYYY/M/D)")
    case .monthName: say("Jan 15, 2025", "tên tháng tiếng Anh, ngày, năm (Jan 15, 2025)")
    case .dayMonthYear: say("DD/MM/YYYY", "NGÀY/THÁNG/NĂM (DD/MM/YYYY)")
    case .monthDayYear: say("MM/DD/YYYY", "THÁNG/NGÀY/NĂM (MM/DD/YYYY)")
    }
  }
}
