import SurveyModel

extension TableFinding {
  /// The words of the finding in `language`.
  public func words(in language: Language) -> FindingWords {
    let say = Wording(language: language)
    let nothing = say("nothing was estimated", "không tính được ước lượng nào")
    let leftOut = say("the row is left out", "dòng này bị bỏ ra")
    switch self {
    case .columnMissing(let name, let nearest, let found):
      return FindingWords(
        problem: say(
          "column \(say.quoted(name)) is not in the header", "dòng tiêu đề không có cột \(say.quoted(name))"),
        consequence: nothing,
        notes: [say("the header has \(say.names(found))", "dòng tiêu đề có \(say.names(found))")],
        help: nearest.map { [say("did you mean \(say.quoted($0))?", "có phải là \(say.quoted($0))?")] } ?? [])
    case .populationVaries(let stratum, let first, let second):
      let (name, values) = (say.quoted(stratum), (first, second))
      return FindingWords(
        problem: say(
          "stratum \(name) must have one population, not both \(values.0) and \(values.1)",
          "tầng \(name) phải có một quy mô tổng thể, không thể vừa \(values.0) vừa \(values.1)"),
        consequence: nothing,
        help: [say("give every row of the stratum the same value", "ghi cùng một giá trị cho mọi dòng của tầng")])
    case .populationMixed:
      return FindingWords(
        problem: say(
          "populations must be all counts (1 or more) or all sampled fractions (1 or less), not a mixture",
          "quy mô tổng thể phải toàn là số lượng (từ 1 trở lên) hoặc toàn là tỷ lệ chọn mẫu (không quá 1)"),
        consequence: nothing)
    case .cellNotNumber(let found):
      return FindingWords(
        problem: say(
          "the cell must be a number, not \(say.quoted(found))", "ô phải là một số, không phải \(say.quoted(found))"),
        consequence: leftOut,
        help: [
          say(
            "if it stands for a missing answer, name it with --missing",
            "nếu là mã không trả lời, khai báo bằng --missing")
        ])
    case .weightUnusable(let found):
      return FindingWords(
        problem: say(
          "the weight must be a number of 0 or more, with a decimal point, not \(say.quoted(found))",
          "quyền số phải là số không âm, viết với dấu chấm thập phân, không phải \(say.quoted(found))"),
        consequence: leftOut)
    case .designCellBlank(let role):
      let name = role == .psu ? say("primary sampling unit", "đơn vị chọn mẫu cấp một") : say("stratum", "tầng")
      return FindingWords(problem: say("the \(name) is blank", "\(name) để trống"), consequence: leftOut)
    case .codeNotFound(let column, let code):
      return FindingWords(
        problem: say(
          "no cell of column \(say.quoted(column)) holds \(say.quoted(code))",
          "không có ô nào của cột \(say.quoted(column)) ghi \(say.quoted(code))"),
        consequence: say("it counts for nothing", "mã này không được tính vào đâu"),
        help: [
          say(
            "codes match exactly; check how the file writes it", "mã phải khớp từng ký tự; xem lại cách ghi trong tệp")
        ])
    }
  }

  /// The pages that `hailong explain` prints, by code.
  static let explanations: [String: LocalizedText] = [
    "table-column-missing": LocalizedText(
      vi: "Lệnh estimate cần một cột mà dòng tiêu đề không có. Cột được nhận theo tên, không theo vị trí, và tên "
        + "phải khớp "
        + "từng ký tự. Sửa tên cột trong câu lệnh, hoặc trong tệp.",
      en: "The command estimate needs a column that the header does not have. Columns are matched by name, never by "
        + "position, and names match exactly. Correct the name in the command, or in the file."),
    "population-varies": LocalizedText(
      vi: "Cột --fpc ghi hai giá trị khác nhau trong cùng một tầng, nên không biết tầng có bao nhiêu đơn vị chọn "
        + "mẫu cấp "
        + "một trong tổng thể. Ghi cùng một giá trị cho mọi dòng của tầng.",
      en: "The column of --fpc has two values in one stratum, so the number of primary sampling units in its "
        + "population "
        + "is not known. Give every row of the stratum the same value."),
    "population-mixed": LocalizedText(
      vi: "Cột --fpc phải ghi số đơn vị chọn mẫu cấp một trong tổng thể của mọi tầng, hoặc tỷ lệ chọn mẫu của "
        + "mọi tầng. "
        + "Lẫn cả hai thì không thể biết giá trị nào là gì. Chọn một cách ghi.",
      en: "The column of --fpc holds either the number of primary sampling units in the population of every "
        + "stratum, or "
        + "the sampled fraction of every stratum. With both it cannot be known which is which. Use one."),
    "cell-not-number": LocalizedText(
      vi: "Phép tính cần số ở cột này, viết bằng chữ số, một dấu trừ và một dấu chấm thập phân. Dòng bị bỏ ra vì "
        + "con số "
        + "không bao giờ được đoán. Sửa ô này, hoặc khai báo mã bằng --missing nếu đó là mã không trả lời.",
      en: "A statistic needs numbers from this column, written with digits, one minus and one decimal point. The "
        + "row is "
        + "left out, because a number is never guessed. Correct the cell, or name the code with --missing if it stands "
        + "for a missing answer."),
    "table-weight-unusable": LocalizedText(
      vi: "Quyền số phải là số không âm, viết bằng chữ số và một dấu chấm thập phân; số 0 được phép. Dòng bị bỏ ra vì "
        + "một quyền số sai làm hỏng mọi con số. Sửa quyền số ở nơi tính ra nó.",
      en: "A weight must be a number of 0 or more, written with digits and one decimal point; 0 is allowed. The row is "
        + "left out, because one bad weight would spoil every figure. Correct the weight where it was computed."),
    "table-design-cell-blank": LocalizedText(
      vi: "Tầng hoặc đơn vị chọn mẫu cấp một để trống, nên không biết người trả lời thuộc phần nào của mẫu. Dòng bị bỏ "
        + "ra. Điền theo kế hoạch chọn mẫu.",
      en: "The stratum or primary sampling unit is blank, so it is not known to which part of the sample the "
        + "respondent "
        + "belongs. The row is left out. Fill it in from the sampling plan."),
    "code-not-found": LocalizedText(
      vi: "Tỷ lệ được yêu cầu tính một mã mà không ô nào của cột ghi như vậy. Mã phải khớp từng ký tự: 1 không phải là "
        + "1.0 hay 01. Xem lại mã trong câu lệnh; mã có dấu phẩy phải đặt trong dấu ngoặc kép.",
      en: "A share was asked of a code that no cell of the column holds. Codes match exactly: 1 is neither 1.0 nor 01. "
        + "Check the code in the command; a code with a comma must stand in double quotes."),
  ]
}
