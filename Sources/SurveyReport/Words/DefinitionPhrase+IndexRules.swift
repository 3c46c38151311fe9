import SurveyModel

/// Rules of an index definition, and what its linter suspects.
extension DefinitionPhrase {
  static func ladderTopEnds(_ to: String) -> Self {
    Self(
      vi: "bậc cao nhất không được kết thúc ở \(to): tỷ lệ cao hơn sẽ không có điểm",
      en: "the best step must not end at \(to): rates above it would have no points",
      help: [LocalizedText(vi: "bỏ 'to' ở bậc đầu tiên", en: "leave 'to' out of the first step")])
  }

  static func expressionConstant(_ expression: String) -> Self {
    Self(
      vi: "biểu thức '\(expression)' không nêu số liệu nào, nên như nhau với mọi đơn vị",
      en: "the expression '\(expression)' names no figure, so that it is the same for every unit",
      help: [
        LocalizedText(
          vi: "nêu tên ở cột 'part' của figures.csv, hoặc 'value' cho dòng không có tên, như: value >= 2",
          en: "name parts of figures.csv, or 'value' for the row without a part, as in: value >= 2")
      ])
  }

  static func ruleOfOtherSource(_ rule: String, _ source: String, _ sources: [String], _ rules: [String]) -> Self {
    let phrase = Self(
      vi: "quy tắc '\(rule)' không đi với 'source: \(source)'",
      en: "rule '\(rule)' does not go with 'source: \(source)'")
    if sources.isEmpty {
      return Self(
        vi: phrase.problem.vi, en: phrase.problem.en,
        help: [
          LocalizedText(
            vi: "'\(rule)' cộng các tiêu chí trong 'children': bỏ 'source'",
            en: "'\(rule)' adds up the criteria under 'children': leave 'source' out")
        ])
    }
    let names = sources.joined(separator: ", ")
    return Self(
      vi: phrase.problem.vi, en: phrase.problem.en,
      help: [
        LocalizedText(
          vi: "'\(rule)' đi với source: \(names); 'source: \(source)' nhận: \(rules.joined(separator: ", "))",
          en: "'\(rule)' goes with source: \(names); 'source: \(source)' takes: \(rules.joined(separator: ", "))")
      ])
  }

  static func surveyInAdjustment(_ criterion: String, _ rule: String) -> Self {
    let kind = rule == "penalty" ? (vi: "điểm trừ", en: "penalty") : (vi: "điểm thưởng", en: "bonus")
    return Self(
      vi: "tiêu chí '\(criterion)' lấy từ khảo sát nên không được nằm trong \(kind.vi)",
      en: "criterion '\(criterion)' rests on a survey and must not stand among \(kind.en) points",
      help: [
        LocalizedText(
          vi: "chuyển tiêu chí này sang lĩnh vực có rule: {kind: sum}: dưới mức trần không tính được sai số khảo sát",
          en: "move it to an area with rule: {kind: sum}: under a cap its error cannot be carried into the index")
      ])
  }

  static func formNotAtHand(_ form: String, _ nearest: String?) -> Self {
    Self(
      vi: "không có mẫu phiếu '\(form)' trong thư viện, nên chưa kiểm tra được nội dung mà tiêu chí này nêu",
      en: "there is no form '\(form)' in the library, so that the node that this criterion names was not looked up",
      help: didYouMean(nearest) + [
        LocalizedText(
          vi: "nếu mẫu phiếu nằm trong cuộc khảo sát thì bỏ qua: nó được kiểm tra khi đọc cuộc khảo sát",
          en: "where the round brings the form, leave this: it is checked when the round is read")
      ])
  }

  static func ladderTopUnderMaximum(_ top: String, _ maximum: String) -> Self {
    Self(
      vi: "bậc cao nhất được \(top) điểm, nên không đơn vị nào đạt điểm tối đa \(maximum)",
      en: "the best step gives \(top) points, so that no unit can reach the maximum of \(maximum)",
      help: [
        LocalizedText(
          vi: "đối chiếu với văn bản: sửa 'points' của bậc đầu hoặc 'max' của tiêu chí",
          en: "look it up in the decision: correct 'points' of the first step, or 'max' of the criterion")
      ])
  }

  static func ladderStepOutOfReach(_ from: String) -> Self {
    Self(
      vi: "bậc từ \(from) không bao giờ đạt được: tỷ lệ cao nhất là 1 (100 %)",
      en: "the step from \(from) on is never reached: a share is at most 1 (100 %)",
      help: [LocalizedText(vi: "90 % viết là 90% hoặc 0.9", en: "write 90 % as 90% or 0.9")])
  }

  static func ladderPointsOrder(_ points: String, _ better: String) -> Self {
    Self(
      vi: "bậc này được \(points) điểm, nhiều hơn bậc trên (\(better))",
      en: "this step gives \(points) points, more than the better one (\(better))",
      help: [
        LocalizedText(
          vi: "viết các bậc từ cao xuống thấp; đối chiếu điểm với văn bản",
          en: "write steps from the best down; look the points up in the decision")
      ])
  }

  static func criterionAppliesNowhere(_ criterion: String) -> Self {
    Self(
      vi: "tiêu chí '\(criterion)' không áp dụng cho khối nào", en: "criterion '\(criterion)' applies to no block",
      help: [
        LocalizedText(
          vi: "nêu các khối trong 'blocks', hoặc bỏ 'blocks' nếu áp dụng cho mọi khối",
          en: "name blocks under 'blocks', or leave 'blocks' out where it applies to all")
      ])
  }

  static func indexNamedOtherwise(_ id: String, _ file: String) -> Self {
    Self(
      vi: "bộ chỉ số trong tệp '\(file).yaml' có mã '\(id)'",
      en: "the definition in '\(file).yaml' calls itself '\(id)'",
      help: [
        LocalizedText(
          vi:
            "nếu chép từ năm trước, sửa thành 'index: \(file)' và kiểm tra 'year'; kết quả các năm được phân biệt bằng mã này",
          en:
            "if it was copied from last year, write 'index: \(file)' and look at 'year': years are told apart by this id"
        )
      ])
  }

  static func gradesLeaveOut(_ block: String, _ lowest: String) -> Self {
    Self(
      vi: "khối '\(block)': đơn vị dưới \(lowest) không được xếp loại",
      en: "for block '\(block)' units under \(lowest) get no grade",
      help: [
        LocalizedText(
          vi: "thêm loại thấp nhất với 'from: 0', nếu văn bản có nêu",
          en: "add the lowest grade with 'from: 0', if the decision has one")
      ])
  }

  static func thresholdWithoutEffect(_ criterion: String) -> Self {
    Self(
      vi: "ngưỡng 100 % ở tiêu chí '\(criterion)' không có tác dụng: điểm bằng tỷ lệ nhân điểm tối đa",
      en: "a threshold of 100 % at criterion '\(criterion)' has no effect: points are the share times the maximum",
      help: [
        LocalizedText(
          vi: "sửa 'threshold' theo văn bản, hoặc viết kind: linear",
          en: "correct 'threshold' by the decision, or write kind: linear")
      ])
  }
}
