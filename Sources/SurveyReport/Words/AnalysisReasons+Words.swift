import SurveyModel

extension TestReason {
  /// The reason as the end of a sentence.
  func words(_ say: Wording) -> String {
    switch self {
    case .noAnswers: say("no row has both answers", "không dòng nào có cả hai câu trả lời")
    case .singleRow: say("the first column has 1 label only", "cột thứ nhất chỉ có 1 giá trị")
    case .singleColumn: say("the second column has 1 label only", "cột thứ hai chỉ có 1 giá trị")
    case .noVariance:
      say("the covariance of the shares is undefined", "hiệp phương sai của các tỷ lệ không xác định được")
    case .noVariation: say("all shares are without error", "mọi tỷ lệ đều không có sai số")
    case .exactDifference:
      say("shares without error differ from the hypothesis", "tỷ lệ không có sai số lại khác giả thuyết")
    case .noDegreesOfFreedom: say("there are no degrees of freedom", "không có bậc tự do nào")
    case .hypothesis: say("the hypothesis does not fit the table", "giả thuyết không khớp với bảng")
    }
  }
}

extension RegressionReason {
  /// The reason as the end of a sentence.
  func words(_ say: Wording) -> String {
    switch self {
    case .noAnswers: say("no row has all the values", "không dòng nào có đủ các giá trị")
    case .dependentColumns(let names):
      say(
        "\(say.names(names)) \(names.count == 1 ? "follows" : "follow") from the columns before",
        "\(say.names(names)) suy ra được từ các cột đứng trước")
    case .negativeWeight(let value):
      say("a weight is \(say.amount(value)), under 0", "có quyền số \(say.amount(value)), nhỏ hơn 0")
    case .responseOutOfRange(let value):
      say(
        "a response is \(say.amount(value)), not between 0 and 1",
        "có giá trị \(say.amount(value)), không nằm giữa 0 và 1")
    case .separation:
      say(
        "the terms tell the two answers apart without error, and coefficients grow without end",
        "các biến giải thích phân tách hoàn toàn hai câu trả lời nên hệ số tăng vô hạn")
    case .notConverged(let iterations):
      say(
        "it did not settle in \(say.count(iterations, "round", "rounds", "vòng"))",
        "không hội tụ sau \(say.count(iterations, "round", "rounds", "vòng"))")
    case .unknownTerm(let name): say("there is no term \(say.quoted(name))", "không có biến \(say.quoted(name))")
    case .singlePSU(let strata):
      say(
        "1 PSU in stratum \(say.names(strata)) leaves its error undefined",
        "tầng \(say.names(strata)) chỉ có 1 đơn vị chọn mẫu nên không có sai số")
    case .noReplicate: say("it could be fitted to no replicate", "không khớp được với bản lặp nào")
    }
  }

  /// What helps.
  func help(_ say: Wording) -> [String] {
    switch self {
    case .dependentColumns: [say("leave such terms out", "bỏ các biến đó")]
    case .separation: [say("leave out a term, or join its labels", "bỏ bớt một biến, hoặc gộp các giá trị của nó")]
    default: []
    }
  }
}

extension ReplicateProblem {
  /// The words of the finding.
  func words(_ say: Wording) -> FindingWords {
    let nothing = say("nothing was estimated", "không tính được ước lượng nào")
    return FindingWords(problem: problem(say), consequence: nothing, help: help(say))
  }

  private func problem(_ say: Wording) -> String {
    switch self {
    case .none: say("no stratum gives a replicate", "không tầng nào cho bản lặp")
    case .factorCount(let expected, let found):
      say(
        "\(say.number(found)) replicate factors were given for \(say.number(expected)) replicates",
        "có \(say.number(found)) hệ số cho \(say.number(expected)) bản lặp")
    case .parameterUnusable(let name, let value):
      say(
        "\(say.quoted(name)) of the replicates cannot be \(say.amount(value))",
        "\(say.quoted(name)) của bản lặp không thể là \(say.amount(value))")
    case .weightUnusable:
      say("a replicate weight is no number", "có quyền số bản lặp không phải là số")
    case .rowCount(let expected, let found):
      say(
        "a replicate has \(say.number(found)) rows, and the sample has \(say.number(expected))",
        "một bản lặp có \(say.number(found)) dòng, trong khi mẫu có \(say.number(expected)) dòng")
    case .needsPairs(let stratum, let psus):
      say(
        "stratum \(say.quoted(stratum)) has \(say.count(psus, "PSU", "PSUs", "")), and balanced replicates need 2",
        "tầng \(say.quoted(stratum)) có \(say.number(psus)) đơn vị chọn mẫu cấp một, bản lặp cân bằng cần đúng 2")
    case .singlePSU(let stratum):
      say(
        "stratum \(say.quoted(stratum)) has 1 PSU, and replicates need 2 or more",
        "tầng \(say.quoted(stratum)) chỉ có 1 đơn vị chọn mẫu cấp một, bản lặp cần từ 2 trở lên")
    case .stratified(let strata):
      say(
        "the design has \(say.number(strata)) strata, and jk1 knows none",
        "thiết kế có \(say.number(strata)) tầng, trong khi jk1 không dùng tầng")
    }
  }

  private func help(_ say: Wording) -> [String] {
    switch self {
    case .needsPairs:
      [say("use jkn or bootstrap, or join PSUs to pairs", "dùng jkn hoặc bootstrap, hoặc ghép đơn vị thành cặp")]
    case .singlePSU:
      [
        say(
          "join the stratum to a neighbour, or use no replicates",
          "gộp tầng này với tầng lân cận, hoặc không dùng bản lặp")
      ]
    case .stratified: [say("use jkn", "dùng jkn")]
    case .factorCount:
      [say("give one factor per replicate, or one for all", "cho mỗi bản lặp một hệ số, hoặc một hệ số chung")]
    default: []
    }
  }
}
