import SurveyModel

extension AnalysisFinding {
  /// The words of what does not stop an analysis.
  func warning(_ say: Wording) -> FindingWords {
    switch self {
    case .weightLooksReplicate(let column, let others):
      let columns = say.count(others, "other column is", "other columns are", "cột khác có")
      return FindingWords(
        problem: say(
          "\(columns) called like the weight \(say.quoted(column)) but for the number, as replicate weights are",
          "\(columns) tên giống quyền số \(say.quoted(column)), chỉ khác số thứ tự, như quyền số bản lặp"),
        consequence: say("it was used as the weight all the same", "cột này vẫn được dùng làm quyền số"),
        help: [
          say(
            "if it is a replicate weight, name the full-sample weight in its place",
            "nếu đây là quyền số bản lặp, hãy khai báo quyền số của toàn mẫu")
        ])
    case .tooFewPSUs(let psus):
      let count = say.count(psus, "PSU", "PSUs", "đơn vị chọn mẫu cấp một")
      return FindingWords(
        problem: say("\(count) in all", "toàn mẫu chỉ có \(count)"),
        consequence: say("no error can be estimated", "không ước lượng được sai số"),
        help: [
          say(
            "check the columns of strata and PSUs; without PSUs every row is one",
            "kiểm tra các cột tầng và đơn vị chọn mẫu; nếu không khai đơn vị chọn mẫu thì mỗi dòng là một đơn vị")
        ])
    case .fewDegreesOfFreedom(let estimates, let fewest, let limit):
      let count = say.count(estimates, "estimate rests", "estimates rest", "ước lượng dựa trên")
      return FindingWords(
        problem: say(
          "\(count) on fewer than \(limit) degrees of freedom, the fewest \(say.amount(fewest))",
          "\(count) chưa đến \(limit) bậc tự do, ít nhất là \(say.amount(fewest))"),
        consequence: say("intervals are wide and uncertain", "khoảng tin cậy rộng và kém chắc chắn"))
    case .rarerAnswerInFewPSUs(let estimates, let fewest, let limit):
      let count = say.count(estimates, "share has", "shares have", "tỷ lệ có")
      return FindingWords(
        problem: say(
          "\(count) the rarer answer in fewer than \(limit) PSUs, the fewest \(fewest)",
          "\(count) câu trả lời hiếm hơn chỉ ở chưa đến \(limit) đơn vị chọn mẫu cấp một, ít nhất là \(fewest)"),
        consequence: say("their intervals may be too short", "khoảng tin cậy có thể quá hẹp"))
    case .negativeWeights, .domainEmpty: return sampleWarning(say)
    case .columnWithoutValues(let column):
      return FindingWords(
        problem: say(
          "no row has a value in column \(say.quoted(column))", "không dòng nào có giá trị ở cột \(say.quoted(column))"
        ),
        consequence: say("what rests on it has no value", "những gì dựa trên cột này đều không có giá trị"),
        help: [
          say(
            "check the codes that count as missing, and the name of the column",
            "kiểm tra các mã được coi là không trả lời, và tên cột")
        ])
    case .domainLonely(let groups, let strata, let first): return lonely(say, groups, strata, first)
    case .contrastUndefined(let statistic, let group, let against, let reason):
      return contrast(say, statistic, group, against, reason)
    case .independenceUndefined(let row, let column, let reason):
      let names = (say.quoted(row), say.quoted(column))
      return FindingWords(
        problem: say(
          "no test of independence of \(names.0) and \(names.1): \(reason.words(say))",
          "không kiểm định được tính độc lập của \(names.0) và \(names.1): \(reason.words(say))"))
    case .regressionUndefined(let response, let reason):
      return FindingWords(
        problem: say(
          "no regression of \(say.quoted(response)): \(reason.words(say))",
          "không hồi quy được \(say.quoted(response)): \(reason.words(say))"), help: reason.help(say))
    case .estimatesSuppressed(let count, let all):
      let estimates = (say.number(count), say.number(all))
      return FindingWords(
        problem: say(
          "\(estimates.0) of \(estimates.1) estimates may not be published by the rules given",
          "\(estimates.0) trong số \(estimates.1) ước lượng không được công bố theo các quy tắc đã cho"),
        consequence: say("their rows give the reason in place of figures", "dòng của chúng ghi lý do thay cho con số"))
    default: return FindingWords(problem: code)
    }
  }

  private func lonely(_ say: Wording, _ groups: Int, _ strata: Int, _ first: [LonelyGroup]) -> FindingWords {
    let count = (say.count(groups, "group", "groups", "nhóm"), say.count(strata, "stratum", "strata", "tầng"))
    let shown = first.map { lonely in
      say(
        "\(say.group(lonely.group)) in stratum \(say.quoted(lonely.stratum))",
        "\(say.group(lonely.group)) ở tầng \(say.quoted(lonely.stratum))")
    }
    let rest = groups > first.count ? ", …" : ""
    return FindingWords(
      problem: say(
        "one PSU alone holds all rows of \(count.0) in \(count.1)",
        "một đơn vị chọn mẫu cấp một giữ toàn bộ số dòng của \(count.0) ở \(count.1)"),
      consequence: say(
        "it is compared with the stratum's other PSUs, which hold 0",
        "đơn vị đó được so với các đơn vị khác của tầng, vốn bằng 0"),
      notes: shown.isEmpty ? [] : [shown.joined(separator: ", ") + rest],
      help: [
        say(
          "to treat such strata as strata with 1 PSU, use --domain-lonely with --single-psu adjust or average",
          "để coi các tầng này như tầng có 1 đơn vị chọn mẫu, dùng --domain-lonely cùng --single-psu adjust hoặc average"
        )
      ])
  }

  /// What is odd about the sample as a whole.
  private func sampleWarning(_ say: Wording) -> FindingWords {
    guard case .negativeWeights(let rows, let lowest) = self else {
      return FindingWords(
        problem: say("no row fulfils the conditions", "không dòng nào thỏa điều kiện"),
        consequence: say("no estimate has a value", "không ước lượng nào có giá trị"),
        help: [say("labels match exactly; check them", "nhãn phải khớp từng ký tự; kiểm tra lại")])
    }
    let count = say.count(rows, "final weight is", "final weights are", "quyền số cuối")
    return FindingWords(
      problem: say(
        "\(count) under 0, the lowest \(say.amount(lowest))", "\(count) nhỏ hơn 0, thấp nhất là \(say.amount(lowest))"),
      consequence: say(
        "shares may leave 0 to 1, and quantiles mean nothing", "tỷ lệ có thể ra ngoài 0 đến 1, phân vị không có nghĩa"),
      help: [
        say(
          "calibrate with bounds, or with distance raking or logit",
          "hiệu chỉnh với bounds, hoặc với distance raking hay logit")
      ])
  }

  private func contrast(
    _ say: Wording, _ statistic: String, _ group: [String], _ against: ContrastSide, _ reason: ContrastReason
  ) -> FindingWords {
    let other =
      switch against {
      case .group(let labels): say.group(labels)
      case .rest: say("the rest", "phần còn lại")
      case .whole: say("the whole", "toàn bộ")
      }
    let why =
      switch reason {
      case .noAnswers(let groups) where groups.isEmpty:
        say("nobody there answered", "ở đó không ai trả lời")
      case .noAnswers(let groups):
        say(
          "nobody of \(say.joined(groups.map(say.group), "and")) answered",
          "không ai thuộc \(say.joined(groups.map(say.group), "và")) trả lời")
      case .noVariance:
        say("a stratum with 1 PSU leaves its error undefined", "tầng có 1 đơn vị chọn mẫu nên không có sai số")
      }
    return FindingWords(
      problem: say(
        "the difference of \(say.quoted(statistic)) between \(say.group(group)) and \(other) is undefined: \(why)",
        "không xác định được chênh lệch của \(say.quoted(statistic)) giữa \(say.group(group)) và \(other): \(why)"))
  }
}
