import SurveyModel

extension TableFinding {
  /// The words of the finding in `language`.
  public func words(in language: Language) -> FindingWords {
    let say = Wording(language: language)
    let nothing = say("nothing was estimated", "không tính được ước lượng nào")
    let leftOut = say("the row is left out", "dòng này bị bỏ ra")
    switch self {
    case .populationUnderSample, .singlePSURefused, .stratumSinglePSU, .rowsInNoGroup, .psuInTwoStrata,
      .populationUnusable:
      return designWords(say)
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
        consequence: leftOut, help: [Self.advice(on: found, say)])
    case .weightUnusable(let found):
      return FindingWords(
        problem: say(
          "the weight must be a number of 0 or more, with a decimal point, not \(say.quoted(found))",
          "quyền số phải là số không âm, viết với dấu chấm thập phân, không phải \(say.quoted(found))"),
        consequence: leftOut)
    case .designCellBlank(let role):
      let name = role == .psu ? say("primary sampling unit", "đơn vị chọn mẫu cấp một") : say("stratum", "tầng")
      return FindingWords(problem: say("the \(name) is blank", "\(name) để trống"), consequence: leftOut)
    case .recommendationOutOfRange(let found):
      return FindingWords(
        problem: say(
          "the cell must be a whole number from 0 to 10, not \(say.quoted(found))",
          "ô phải là số nguyên từ 0 đến 10, không phải \(say.quoted(found))"), consequence: leftOut)
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

  /// How to write a number that was written in another manner, or what to do with a code.
  private static func advice(on found: String, _ say: Wording) -> String {
    let digits = found.unicodeScalars.filter { !"+-.,eE".unicodeScalars.contains($0) }
    let isNumeric = !digits.isEmpty && digits.allSatisfy { ("0"..."9").contains($0) }
    if isNumeric, found.contains(where: { "eE".contains($0) }) {
      return say(
        "write it with all its digits, not as a power of ten", "viết đủ các chữ số, không viết dạng lũy thừa của mười")
    }
    if isNumeric, found.contains(",") {
      return say(
        "write a decimal point, and no marks between thousands", "viết dấu chấm thập phân, không tách hàng nghìn")
    }
    return say(
      "if it stands for a missing answer, name it with --missing", "nếu là mã không trả lời, khai báo bằng --missing")
  }

  /// Words on strata and groups: those of rounds, with advice for a plain table.
  private func designWords(_ say: Wording) -> FindingWords {
    let rules = say(
      "choose what it contributes with --single-psu (certainty, adjust, average, collapse)",
      "chọn cách tính bằng --single-psu (certainty, adjust, average, collapse)")
    switch self {
    case .populationUnderSample(let stratum, let population, let sample):
      let column = say("correct the column of --fpc", "sửa cột --fpc")
      return Self.advised(
        .populationUnderSample(stratum: stratum, population: population, sample: sample), say, help: column)
    case .singlePSURefused(let strata):
      return Self.advised(.singlePSURefused(strata: strata), say, help: rules)
    case .stratumSinglePSU(let stratum):
      return Self.advised(.stratumSinglePSU(stratum: stratum), say, help: rules)
    case .psuInTwoStrata(let psu, let first, let second):
      let (unit, strata) = (say.quoted(psu), (say.quoted(first), say.quoted(second)))
      return FindingWords(
        problem: say(
          "PSU \(unit) is in stratum \(strata.0) and in stratum \(strata.1), and labels were said to be unique",
          "đơn vị chọn mẫu \(unit) vừa ở tầng \(strata.0) vừa ở tầng \(strata.1), trong khi mã được khai là duy nhất"),
        consequence: say("nothing was estimated", "không tính được ước lượng nào"),
        help: [
          say(
            "correct the label, or leave out --unique-psu if labels nest in strata",
            "sửa mã, hoặc bỏ --unique-psu nếu mã chỉ phân biệt trong từng tầng")
        ])
    case .populationUnusable(let found):
      return FindingWords(
        problem: say(
          "a population must be a count of 1 or more or a fraction over 0, and a probability over 0 and at most 1, not \(say.quoted(found))",
          "quy mô tổng thể phải từ 1 trở lên hoặc là tỷ lệ lớn hơn 0, xác suất chọn phải lớn hơn 0 và không quá 1, không phải \(say.quoted(found))"
        ),
        consequence: say("nothing was estimated", "không tính được ước lượng nào"))
    case .rowsInNoGroup(let columns, let count):
      let rows = say.count(count, "row has", "rows have", "dòng để trống")
      return FindingWords(
        problem: say("\(rows) an empty cell in \(say.names(columns))", "\(rows) \(say.names(columns))"),
        consequence: say(
          "they are in no group and stay in the design", "không thuộc nhóm nào nhưng vẫn thuộc thiết kế mẫu"))
    default: return FindingWords(problem: code)
    }
  }

  private static func advised(_ finding: EstimationFinding, _ say: Wording, help: String) -> FindingWords {
    let words = finding.words(in: say.language)
    return FindingWords(problem: words.problem, consequence: words.consequence, help: [help])
  }
}
