import ReferenceCases
import SurveyModel

/// The words of a self-test in one language.
struct SelfTestWords {
  private let say: Wording
  private let format: NumberFormat

  init(_ language: Language) {
    say = Wording(language: language)
    format = NumberFormat(language)
  }

  var check: String { say("check", "mã") }
  var what: String { say("what", "loại") }
  var design: String { say("design", "thiết kế") }
  var figures: String { say("figures", "số liệu") }
  var relativeError: String { say("relative error", "sai số tương đối") }

  /// What became of a check.
  func verdict(_ check: CheckResult) -> String {
    let word =
      switch check.verdict {
      case .agrees: say("agrees", "khớp")
      case .differs: say("differs", "lệch")
      case .unsupported: say("unsupported", "chưa hỗ trợ")
      }
    return check.isRequired ? word : word + say(" (info)", " (tham khảo)")
  }

  /// One number that does not agree.
  func difference(_ comparison: Comparison) -> String {
    let (expected, found) = (value(comparison.expected), comparison.found.map(value))
    var text =
      found.map { say("\(expected) expected, \($0) found", "cần \(expected), tính được \($0)") }
      ?? say("\(expected) expected, nothing found", "cần \(expected), không tính được")
    if comparison.relativeError.isFinite {
      text += ", \(relativeError) \(error(comparison.relativeError))"
    }
    return comparison.isRequired ? text : text + say(" (not required)", " (không bắt buộc)")
  }

  /// How many more numbers do not agree than are shown.
  func more(_ count: Int) -> String {
    say("\(format.count(count)) more; --json lists all", "còn \(format.count(count)) số liệu; --json liệt kê tất cả")
  }

  /// Why a check was not computed.
  func fault(_ fault: CaseFault) -> String {
    switch fault {
    case .unsupported(let name):
      say("this program does not know \(say.quoted(name))", "chương trình chưa biết \(say.quoted(name))")
    case .columnMissing(let name):
      say("the data have no column \(say.quoted(name))", "dữ liệu không có cột \(say.quoted(name))")
    case .malformed(let place):
      say(
        "\(say.quoted(place)) is missing, or is not what the format says",
        "thiếu \(say.quoted(place)), hoặc nội dung không đúng định dạng")
    case .failed(let reason): say("it cannot be computed: \(reason)", "không tính được: \(reason)")
    }
  }

  /// `97 checks: 92 agree, 0 differ, 5 unsupported; worst relative error 3.1e-12 (sipas c014)`.
  func sum(_ tally: CheckTally, worst: (CheckTally.Worst) -> String) -> String {
    let counts = tally.required
    let checks = say.count(counts.checks, "check", "checks", "phép đối chiếu")
    let (agree, differ) = (format.count(counts.agree), format.count(counts.differ))
    let unsupported = format.count(counts.unsupported)
    var text = say(
      "\(checks): \(agree) agree, \(differ) differ, \(unsupported) unsupported",
      "\(checks): \(agree) khớp, \(differ) lệch, \(unsupported) chưa hỗ trợ")
    if let found = tally.worst {
      let error = error(found.comparison.relativeError)
      text += say("; worst relative error ", "; sai số tương đối lớn nhất ") + "\(error) (\(worst(found)))"
    }
    return text + information(tally.information)
  }

  /// Checks that are information, where there are any.
  private func information(_ counts: CheckTally.Counts) -> String {
    guard counts.checks > 0 else { return "" }
    let others = counts.checks - counts.agree
    let (checks, count) = (format.count(counts.checks), format.count(others))
    let agreement =
      others == 0 ? say("all agree", "đều khớp") : say("\(count) not in agreement", "trong đó \(count) không khớp")
    return say("; \(checks) more for information, \(agreement)", "; thêm \(checks) phép tham khảo, \(agreement)")
  }

  /// A relative error with two digits, `3.1e-12`; 0 where both numbers are the same.
  func error(_ value: Double) -> String {
    if value == 0 { return "0" }
    var exponent = 0
    var digits = value
    while digits >= 9.95 { (digits, exponent) = (digits / 10, exponent + 1) }
    while digits < 0.995 { (digits, exponent) = (digits * 10, exponent - 1) }
    return format.text(digits, decimals: 1) + "e\(exponent)"
  }

  /// A value as the case writes it.
  private func value(_ value: CaseValue) -> String {
    if let number = value.number, number.isFinite { return JSONValue.number(number).text.filter { $0 != "\n" } }
    return value.text ?? value.number.map { "\($0)" } ?? "null"
  }
}
