import SamplingAudit
import SurveyModel

/// What `hailong plan recheck` answers: how many people to ask again, by each question that the audit asks of a re-check.
public struct RecheckSizeReport: Sendable {
  /// The question.
  public struct Request: Sendable {
    /// N, the interviews from which people are drawn: of a round, a unit or one interviewer.
    public let interviews: Int
    /// p, the share of equal answers that is expected, 0…1.
    public var agreement = 0.85
    /// e for agreement, 0…1.
    public var margin = 0.05
    /// The κ that is expected.
    public var kappa = 0.7
    /// e for κ.
    public var kappaMargin = 0.1
    /// The share of each answer that is expected, 0…1.
    public var shares = [0.5, 0.5]
    /// The coverage that is meant, 0…1.
    public var level = 0.95
    /// The part of people who are reached again and answer; `nil` where none is given.
    public var response: DecimalFraction?

    /// Asks for people among so many interviews.
    public init(interviews: Int) { self.interviews = interviews }
  }

  let request: Request
  /// For agreement by Wald's interval.
  public let wald: Int
  /// For agreement by Wilson's.
  public let wilson: Int
  /// For κ; `nil` where fewer than two answers are expected.
  public let kappa: Int?

  /// Computes the answers.
  public init(_ request: Request) {
    self.request = request
    wald = RecheckSize.wald(
      interviews: request.interviews, agreement: request.agreement, margin: request.margin, level: request.level)
    wilson = RecheckSize.wilson(
      interviews: request.interviews, agreement: request.agreement, margin: request.margin, level: request.level)
    kappa = RecheckSize.kappa(
      interviews: request.interviews, kappa: request.kappa, shares: request.shares, margin: request.kappaMargin,
      level: request.level)
  }

  /// People to call so that as many answer again, never more than there are.
  func called(_ people: Int) -> Int {
    request.response.map { min(request.interviews, SampleSize.issued(answers: people, response: $0)) } ?? people
  }

  /// `hailong-plan-recheck/1`.
  public func json(program: String) -> JSONValue {
    func row(_ formula: String, _ people: Int?) -> JSONValue {
      .object([
        ("formula", .string(formula)), ("people", people.map(JSONValue.integer) ?? .null),
        ("called", people.map { .integer(called($0)) } ?? .null),
      ])
    }
    return .object([
      ("schema", .string("hailong-plan-recheck/1")),
      ("provenance", .object([("program", .string(program)), ("inputs", .array([]))])),
      ("interviews", .integer(request.interviews)), ("agreement", .number(request.agreement)),
      ("margin", .number(request.margin)), ("kappa", .number(request.kappa)),
      ("kappa_margin", .number(request.kappaMargin)), ("shares", .array(request.shares.map(JSONValue.number))),
      ("level", .number(request.level)), ("response", .optional(request.response?.value)),
      ("rows", .array([row("agreement-wald", wald), row("agreement-wilson", wilson), row("kappa", kappa)])),
    ])
  }

  /// A table of the answers, what each means, and which to use.
  public func text(language: Language) -> String {
    let say = Wording(language: language)
    let format = NumberFormat(language)
    var table = TextTable(
      columns: [
        .left(say("what is to be known", "cần biết")), .right(say("people", "số người")),
        .right(say("to call", "cần gọi")),
      ])
    table.rows = [
      (say("agreement, Wald", "tỷ lệ khớp, Wald"), wald as Int?),
      (say("agreement, Wilson", "tỷ lệ khớp, Wilson"), wilson), (say("kappa", "kappa"), kappa),
    ].map { name, people in
      [
        name, people.map(format.count) ?? NumberFormat.none,
        people.map { format.count(called($0)) } ?? NumberFormat.none,
      ]
    }
    let paragraphs = sentences(say, format).map { $0.wrapped(width: 100).joined(separator: "\n") }
    return (table.lines() + [""] + paragraphs).joined(separator: "\n") + "\n"
  }

  private func sentences(_ say: Wording, _ format: NumberFormat) -> [String] {
    func percent(_ share: Double) -> String { format.amount(share * 100) + "%" }
    let (agreement, margin) = (percent(request.agreement), format.amount(request.margin * 100))
    let (kappa, kappaMargin) = (format.amount(request.kappa), format.amount(request.kappaMargin))
    let (level, shares) = (format.level(request.level), request.shares.map(percent).joined(separator: ", "))
    let interviews = format.count(request.interviews)
    return [
      say(
        "Agreement: with so many people the share who answer one question alike both times, near \(agreement), is right to within ±\(margin) points in \(level) of such re-checks; so is the share who answer otherwise (gross difference rate). Wilson's number is the one to use near 100%.",
        "Tỷ lệ khớp: với số người này, tỷ lệ trả lời giống nhau cả hai lần ở một câu, quanh \(agreement), sai lệch không quá ±\(margin) điểm phần trăm ở \(level) số lần phúc tra như vậy; tỷ lệ trả lời khác (gross difference rate) cũng thế. Khi gần 100% thì dùng số theo Wilson."
      ),
      say(
        "Kappa: agreement beyond chance, near \(kappa), to within ±\(kappaMargin), where the answers are given by \(shares) of people. The more people give one answer, the more it takes: give the shares you expect with --shares.",
        "Kappa: mức khớp ngoài ngẫu nhiên, quanh \(kappa), sai lệch không quá ±\(kappaMargin), khi các mức trả lời có tỷ lệ \(shares). Càng nhiều người chọn một mức thì càng cần nhiều người: nêu tỷ lệ dự kiến bằng --shares."
      ),
      say(
        "Draw them by lot from the \(interviews) interviews. To judge each interviewer, give the interviews of one and do this for each; for all together, give those of the round.",
        "Rút ngẫu nhiên trong \(interviews) phiếu. Muốn kết luận về từng điều tra viên thì nêu số phiếu của một người và làm cho từng người; muốn kết luận chung thì nêu số phiếu của cả đợt."
      ),
      request.response.map {
        let part = percent($0.value)
        return say(
          "To call: the people divided by \(part), the part that is expected to answer again.",
          "Cần gọi: số người chia cho \(part), tỷ lệ dự kiến trả lời lại.")
      }
        ?? say(
          "To call equals the people, as if all were reached; give --response to allow for those who are not.",
          "Số cần gọi bằng số người, như thể gặp được tất cả; nêu --response để tính cả người không gặp được."),
    ]
  }
}
