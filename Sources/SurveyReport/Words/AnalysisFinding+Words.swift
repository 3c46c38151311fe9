import SurveyModel

extension AnalysisFinding {
  /// The words of the finding in `language`.
  public func words(in language: Language) -> FindingWords {
    let say = Wording(language: language)
    let nothing = say("nothing was estimated", "không tính được ước lượng nào")
    switch self {
    case .weighting(let step, let problem):
      return problem.words(say).prefixed(say("step \(say.quoted(step)): ", "bước \(say.quoted(step)): "))
    case .replicates(let problem): return problem.words(say)
    case .weightsAllZero:
      return FindingWords(
        problem: say("every weight is 0", "mọi quyền số đều bằng 0"), consequence: nothing,
        help: [say("check which column holds the weights", "kiểm tra lại cột quyền số")])
    case .cellsMissing(let column, let rows):
      let count = say.count(rows, "row has", "rows have", "dòng")
      return FindingWords(
        problem: say(
          "\(count) no number in \(say.quoted(column)), which a weighting step needs in every row",
          "\(count) không có số ở \(say.quoted(column)), trong khi bước gia quyền cần số ở mọi dòng"),
        consequence: nothing,
        help: [
          say(
            "fill the column in, or calibrate to another one", "điền đủ cột này, hoặc hiệu chỉnh theo một cột khác")
        ])
    case .tooFewGroups(let columns, let found):
      let groups = say.count(found, "group", "groups", "nhóm")
      return FindingWords(
        problem: say(
          "\(say.names(columns)) makes \(groups), and a comparison or a rank needs 2",
          "\(say.names(columns)) chỉ tạo ra \(groups), trong khi so sánh hoặc xếp hạng cần ít nhất 2 nhóm"),
        consequence: nothing,
        help: [say("split by a column with more labels", "chia nhóm theo một cột có nhiều giá trị hơn")])
    case .weightIsReplicate(let column):
      return FindingWords(
        problem: say(
          "column \(say.quoted(column)) is named both as the weight and as a replicate weight",
          "cột \(say.quoted(column)) vừa được khai là quyền số vừa được khai là quyền số bản lặp"),
        consequence: nothing,
        help: [
          say(
            "name the full-sample weight, and leave it out of the replicate weights",
            "khai báo quyền số của toàn mẫu, và không liệt kê cột đó trong quyền số bản lặp")
        ])
    default: return warning(say)
    }
  }
}

extension FindingWords {
  /// The same words with a lead before the problem.
  func prefixed(_ lead: String) -> FindingWords {
    FindingWords(problem: lead + problem, consequence: consequence, notes: notes, help: help)
  }
}
