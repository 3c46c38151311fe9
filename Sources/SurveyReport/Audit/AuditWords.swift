import SamplingAudit
import SurveyModel

/// The words around the results of an audit.
struct AuditWords {
  let language: Language
  let sentences: AuditSentences
  private let say: Wording
  private let format: NumberFormat

  init(_ language: Language) {
    self.language = language
    format = NumberFormat(language)
    sentences = AuditSentences(format)
    say = Wording(language: language)
  }

  func verdict(_ verdict: Verdict) -> String {
    switch verdict {
    case .usable: say("usable", "dùng được")
    case .usableWithWarning: say("usable with a warning", "dùng được, có lưu ý")
    case .notPublishable: say("not publishable", "không đủ điều kiện công bố")
    }
  }

  /// What the audit says, or that it was not asked.
  func verdict(_ verdict: Verdict?) -> String {
    verdict.map { self.verdict($0) } ?? say("not audited", "chưa được kiểm tra")
  }

  func units(_ count: Int) -> String { say.count(count, "unit", "units", "đơn vị") }

  func name(_ code: String, of round: SurveyRound) -> String {
    VisibleText.of(round.units.first { $0.code == code }?.name[language] ?? code)
  }

  /// `Sao Mai District (DP01), 178 interviews`.
  func unit(_ unit: UnitAudit, of round: SurveyRound) -> String {
    "\(name(unit.unit, of: round)) (\(VisibleText.of(unit.unit))), "
      + say.count(unit.interviews, "interview", "interviews", "phiếu")
  }

  /// `planned 184, drawn 190; delivered 187 = 179 valid + 5 left out as unreadable + 3 replaced by a later form`.
  func account(_ account: PlanAccount) -> String {
    let plan = [
      account.planned.map { say("planned \(format.count($0))", "kế hoạch \(format.count($0))") },
      account.drawn.map { say("drawn \(format.count($0))", "đã rút \(format.count($0))") },
    ].compactMap { $0 }
    return (plan.isEmpty ? "" : plan.joined(separator: ", ") + "; ") + delivered(account.records)
  }

  /// `delivered 187 = 179 valid + 8 left out as unreadable`; nothing that is 0 but valid ones.
  func delivered(_ records: DeliveredRecords) -> String {
    let shown = (records.valid == 0 ? ["0 " + say("valid", "hợp lệ")] : []) + parts(records)
    return say("delivered ", "đã gửi ") + format.count(records.delivered) + " = " + shown.joined(separator: " + ")
  }

  /// What became of records, without what none of them became.
  private func parts(_ records: DeliveredRecords) -> [String] {
    let parts: [(count: Int, words: String)] = [
      (records.valid, say("valid", "hợp lệ")),
      (records.quarantined, say("left out as unreadable", "bị loại vì không đọc được")),
      (records.superseded, say("replaced by a later form", "được thay bằng bản sau")),
      (records.excluded, say("left out by a decision", "loại theo quyết định")),
    ]
    return parts.filter { $0.count > 0 }.map { "\(format.count($0.count)) \($0.words)" }
  }

  /// Records of a form whose unit cannot be read, so that they are in no unit's account.
  func unplaced(_ records: DeliveredRecords) -> String {
    say(
      "Forms that belong to no unit, because their unit cannot be read: ",
      "Phiếu không thuộc đơn vị nào vì không đọc được mã đơn vị: ")
      + parts(records).joined(separator: ", ") + "."
  }

  /// The question that the audit answers, and how often which way.
  func lead(_ results: AuditResults) -> String {
    let parts = [Verdict.notPublishable, .usableWithWarning, .usable].map { verdict in
      "\(format.count(results.count(of: verdict))) \(self.verdict(verdict))"
    }
    return say(
      "Can these answers carry a published rank? Of \(format.count(results.report.units.count)) results by unit and form: ",
      "Kết quả này có đủ tin cậy để công bố thứ hạng không? Trong \(format.count(results.report.units.count)) kết quả theo "
        + "đơn vị và mẫu phiếu: ") + parts.joined(separator: ", ") + "."
  }

  var pageTitle: String { say("Audit of the survey's quality", "Kiểm tra chất lượng khảo sát") }

  var isInternal: String {
    say("INTERNAL: names interviewers; not for publication", "NỘI BỘ: có tên điều tra viên; không công bố")
  }

  var notProof: String {
    say(
      "These are places to look at, not proof of anything. The interviews behind them stand in cases.csv.",
      "Đây là những chỗ cần xem lại, không phải bằng chứng sai phạm. Các phiếu cần xem có trong cases.csv.")
  }

  var staffApart: String {
    say(
      "These are places to look at, not proof of anything. Interviewers are named in the internal page of the audit only.",
      "Đây là những chỗ cần xem lại, không phải bằng chứng sai phạm. Tên điều tra viên chỉ có trong trang kiểm tra nội bộ."
    )
  }

  /// What is to be looked at in most units.
  func common(_ check: AuditCheck, _ results: [CheckResult], of all: Int) -> String {
    let title = AuditCheckWords.of(check).title[language]
    let values = results.compactMap(\.value)
    let (low, high) = (sentences.value(values.min(), of: check), sentences.value(values.max(), of: check))
    let range = low == high ? low : say("\(low) to \(high)", "\(low) đến \(high)")
    return say(
      "In \(results.count) of \(all) units: \(title) \(range)",
      "Ở \(results.count) trên \(all) đơn vị: \(title) \(range)")
      + " – " + AuditCheckWords.of(check).advice[language] + "."
  }

  /// What the verdicts could not take into account, and why.
  func unseen(_ unseen: UnseenChecks, of all: Int) -> String {
    let (some, every) = (format.count(unseen.units), format.count(all))
    let place =
      unseen.units < all
      ? say("Not seen in \(some) of \(every) units: ", "Chưa kiểm tra được ở \(some) trên \(every) đơn vị: ")
      : say("Not seen: ", "Chưa kiểm tra được: ")
    return place
      + unseen.checks.map { AuditCheckWords.of($0).title[language] }.joined(separator: "; ")
      + " – " + sentences.reason(unseen.obstacle) + "."
  }

  /// What is to be looked at in all interviews of a form.
  func whole(_ result: CheckResult) -> String {
    say("All interviews: ", "Toàn bộ phiếu: ") + sentences.sentence(result) + " – "
      + AuditCheckWords.of(result.check).advice[language] + "."
  }

  func interviewers(_ count: Int) -> String {
    say("interviewers to look at: ", "điều tra viên cần xem lại: ") + format.count(count)
  }

  func further(_ count: Int) -> String { say("and \(count) more: --json", "và \(count) điểm nữa: --json") }

  func more(_ count: Int, unit: String) -> String {
    say("and \(count) more: --unit \(unit)", "và \(count) điểm nữa: --unit \(unit)")
  }

  func footer(_ round: String) -> String {
    say(
      "These are places to look at, not proof of anything. Every check of a unit: --unit CODE; the interviews behind them: "
        + "--cases; what a check computes: hailong explain CHECK.",
      "Đây là những chỗ cần xem lại, không phải bằng chứng sai phạm. Mọi phép kiểm tra của một đơn vị: --unit MÃ; các phiếu "
        + "cần xem: --cases; ý nghĩa một phép kiểm tra: hailong explain TÊN.")
  }
}
