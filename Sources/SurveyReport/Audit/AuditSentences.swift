import SamplingAudit
import SurveyModel

/// Puts results of the audit into words.
struct AuditSentences {
  let format: NumberFormat

  init(_ format: NumberFormat) { self.format = format }

  var say: Wording { Wording(language: format.language) }

  /// The number of a result as it is printed.
  func value(_ value: Double?, of check: AuditCheck) -> String {
    guard let value else { return NumberFormat.none }
    return switch check.measure {
    case .share: format.percent(share: value, decimals: 1)
    case .count: value == value.rounded() ? format.text(value, decimals: 0) : format.text(value, decimals: 1)
    case .points: format.text(value, decimals: 1)
    case .ratio: format.text(value, decimals: 2)
    case .seconds: format.text(value, decimals: 0) + " s"
    }
  }

  /// `look from 10.0%, not publishable from 40.0%`; empty where the rule has no threshold.
  func thresholds(_ rule: CheckRule, of check: AuditCheck) -> String {
    let from = check.isLowBad ? say("at or under", "nếu ≤") : say("from", "từ")
    return [
      rule.warn.map { say("look \(from) \(value($0, of: check))", "cần xem \(from) \(value($0, of: check))") },
      rule.fail.map {
        say("not publishable \(from) \(value($0, of: check))", "không công bố \(from) \(value($0, of: check))")
      },
    ].compactMap { $0 }.joined(separator: ", ")
  }

  /// `short of the plan: 18.0% (82 valid of 100 planned)`; interviewers are named in internal outputs only.
  func sentence(_ result: CheckResult, namesStaff: Bool = true) -> String {
    let words = AuditCheckWords.of(result.check)
    let title = words.title[format.language]
    if let obstacle = result.obstacle { return title + ": " + self.obstacle(obstacle) }
    let isOfStaff = result.check == .flaggedInterviewers
    let detail = namesStaff || !isOfStaff ? result.detail.map { self.detail($0, result) } ?? "" : ""
    return title + ": " + value(result.value, of: result.check) + (detail.isEmpty ? "" : " (\(detail))")
  }

  /// `cannot be computed because …`.
  func obstacle(_ obstacle: CheckObstacle) -> String {
    say("cannot be computed because ", "không tính được vì ") + reason(obstacle)
  }

  /// Why a check says nothing, as a clause.
  func reason(_ obstacle: CheckObstacle) -> String {
    switch obstacle {
    case .noPlan: say("the round has no plan for this form", "đợt khảo sát không có kế hoạch mẫu cho mẫu phiếu này")
    case .unitNotInPlan: say("the plan does not name the unit", "kế hoạch mẫu không có đơn vị này")
    case .planWithout(let column):
      say("the plan's column '\(column)' is empty for it", "kế hoạch mẫu bỏ trống cột '\(column)' của đơn vị")
    case .noColumn(let role):
      say(
        "no column has the role '\(role)', or it is empty", "không có cột nào giữ vai trò '\(role)', hoặc cột để trống")
    case .columnConstant(let role):
      say("the column with the role '\(role)' says the same everywhere", "cột có vai trò '\(role)' chỉ có một giá trị")
    case .noFile(let key):
      say("round.yaml names no '\(key)' under audit", "round.yaml không khai '\(key)' trong mục audit")
    case .tooFew(0, 1): say("there is no interview to look at", "không có phiếu nào để xem")
    case .tooFew(let found, let needed):
      say(
        "\(found == 1 ? "there is" : "there are") \(say.count(found, "interview", "interviews", "phiếu")) and it needs \(format.count(needed))",
        "chỉ có \(format.count(found)) phiếu, cần \(format.count(needed))")
    case .noDispositions:
      say(
        "the drawn sample does not say how its cases ended, so no rate exists",
        "mẫu đã rút không ghi kết quả tiếp cận nên không có tỷ lệ nào")
    case .idsUnknown(let count):
      say(
        "none of the \(format.count(count)) ids in the file is among the records",
        "không mã nào trong \(format.count(count)) mã của tệp có trong dữ liệu")
    case .oneMode: say("all interviews were made in one mode", "mọi phiếu được thu theo một cách")
    case .noneDeclared: say("the form declares no contradictions", "mẫu phiếu không khai mâu thuẫn nào")
    case .fewItems(0, 1): say("the form has no item of this kind", "mẫu phiếu không có câu nào thuộc loại này")
    case .fewItems(let found, let needed):
      say(
        "\(found == 1 ? "there is" : "there are") \(say.count(found, "item", "items", "câu")) and it needs \(format.count(needed))",
        "chỉ có \(format.count(found)) câu, cần \(format.count(needed))")
    case .fewBlocks(let found, let needed, let items):
      say(
        "\(found == 1 ? "there is" : "there are") \(say.count(found, "block", "blocks", "phần")) of \(format.count(items)) items or more and it needs \(format.count(needed))",
        "chỉ có \(format.count(found)) phần từ \(format.count(items)) câu trở lên, cần \(format.count(needed))")
    case .oneUnit: say("no other unit has interviews", "không có đơn vị nào khác có phiếu")
    case .tooMany(let found, let most):
      say(
        "there are \(format.count(found)) interviews and all pairs are compared up to \(format.count(most)), the check's 'cap' in the rules",
        "có \(format.count(found)) phiếu, chỉ so mọi cặp phiếu khi không quá \(format.count(most)) (số 'cap' của mục này trong bộ quy tắc)"
      )
    case .selfSelected:
      say(
        "the respondents chose themselves and have no sampling error",
        "người trả lời tự nguyện nên không có sai số chọn mẫu")
    case .undefined: say("the estimate has no such number", "ước lượng không có con số này")
    case .noPeriod: say("round.yaml declares no period", "round.yaml không khai thời gian điều tra")
    case .ruleWithout(let name):
      say(
        "the rules of the audit have no number '\(name)' for it", "bộ quy tắc kiểm tra thiếu số '\(name)' cho mục này")
    case .nobodyAskedAgain: say("nobody there was asked again", "ở đó không ai được phúc tra")
    case .fileWithout(let key, let column):
      say(
        "the file of '\(key)' has no column '\(column)', or it is empty",
        "tệp '\(key)' không có cột '\(column)', hoặc cột để trống")
    }
  }

  private func detail(_ detail: CheckDetail, _ result: CheckResult) -> String {
    let words = AuditCheckWords.of(result.check)
    switch detail {
    case .part(let n, let of):
      return words.part[format.language].filled(["n": format.count(n), "of": format.count(of)])
    case .names(let names, let of):
      let shown = names.map { VisibleText.of($0) }
      let list = shown.prefix(5).joined(separator: ", ") + (shown.count > 5 ? ", …" : "")
      return words.names[format.language].filled(["names": list, "of": format.count(of)])
    case .sampleOverFrame(let sample, let frame):
      return say(
        "\(format.count(sample)) taken, \(format.count(frame)) in the frame",
        "thu \(format.count(sample)), danh sách có \(format.count(frame))")
    case .simpleRandomHalfWidth(let simple, let needed):
      let margin = format.text(simple, decimals: 1)
      let more =
        needed.map {
          say(
            "; the limit takes \(format.count($0)) interviews spread over more places",
            "; muốn đạt ngưỡng cần \(format.count($0)) phiếu rải ở nhiều địa bàn hơn")
        } ?? ""
      return say("a simple random sample would claim ±\(margin)", "mẫu ngẫu nhiên đơn giản: ±\(margin)") + more
    case .effects(let weights, let clusters):
      return [
        weights.map { say("unequal weights ", "quyền số không đều ") + format.text($0, decimals: 2) },
        clusters.map {
          say("people of one place alike ", "người cùng địa bàn giống nhau ") + format.text($0, decimals: 2)
        },
      ].compactMap { $0 }.joined(separator: ", ")
    case .student(_, let t):
      let times = format.text(t, decimals: 2)
      return t.isFinite
        ? say(
          "t = \(times): intervals are \(times) standard errors wide on each side",
          "t = \(times): khoảng tin cậy rộng \(times) lần sai số chuẩn về mỗi phía")
        : say("no t exists", "không có giá trị t")
    case .rates, .margin, .rIndicator, .effectiveSize, .recheck: return population(detail)
    default: return fieldwork(detail, result.check)
    }
  }
}

extension String {
  /// The text with `{name}` replaced by the values of these names.
  func filled(_ values: [String: String]) -> String {
    values.reduce(self) { $0.replacing("{\($1.key)}", with: $1.value) }
  }
}
