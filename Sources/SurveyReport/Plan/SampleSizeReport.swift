import SamplingAudit
import SurveyModel

/// What `hailong plan size` answers: three sizes for one question, and which of them to use.
public struct SampleSizeReport: Sendable {
  /// The question.
  public struct Request: Sendable {
    /// N.
    public let population: Int
    /// e.
    public let margin: DecimalFraction
    /// What becomes of Yamane's size where it is not whole; Cochran's goes up.
    public var rounding = SampleSize.Rounding.up
    /// The coverage that is meant, 0…1.
    public var level = 0.95
    /// The share that is expected, 0…1.
    public var share = 0.5
    /// The design effect; `nil` where none is given.
    public var designEffect: Double?
    /// The part of forms that comes back; `nil` where none is given.
    public var response: DecimalFraction?

    /// Asks for a population and a margin.
    public init(population: Int, margin: DecimalFraction) {
      self.population = population
      self.margin = margin
    }
  }

  /// A size, and the forms to issue for it.
  public struct Answer: Sendable, Equatable {
    /// Answers that are needed.
    public let answers: Int
    /// Forms to issue so that as many come back.
    public let issued: Int
  }

  let request: Request
  /// By Yamane's formula.
  public let yamane: Answer
  /// By Cochran's, for people drawn singly by lot.
  public let cochran: Answer
  /// By Cochran's with the design effect; `nil` where none is given.
  public let clustered: Answer?

  /// Computes the answers.
  public init(_ request: Request) {
    self.request = request
    func answer(_ size: Int) -> Answer {
      Answer(answers: size, issued: request.response.map { SampleSize.issued(answers: size, response: $0) } ?? size)
    }
    func cochran(_ designEffect: Double) -> Answer {
      answer(
        SampleSize.cochran(
          population: request.population, margin: request.margin, level: request.level, share: request.share,
          designEffect: designEffect))
    }
    yamane = answer(
      SampleSize.yamane(population: request.population, margin: request.margin, rounding: request.rounding))
    self.cochran = cochran(1)
    clustered = request.designEffect.map(cochran)
  }

  /// `hailong-plan-size/1`.
  public func json(program: String) -> JSONValue {
    .object([
      ("schema", .string("hailong-plan-size/1")),
      ("provenance", .object([("program", .string(program)), ("inputs", .array([]))])),
      ("population", .integer(request.population)), ("margin", .number(request.margin.value)),
      ("rounding", .string(request.rounding.rawValue)), ("level", .number(request.level)),
      ("share", .number(request.share)), ("design_effect", .optional(request.designEffect)),
      ("response", .optional(request.response?.value)),
      (
        "rows",
        .array(
          [row("yamane", yamane), row("cochran", cochran)] + [clustered].compactMap { $0 }.map { row("clustered", $0) })
      ),
    ])
  }

  private func row(_ formula: String, _ answer: Answer) -> JSONValue {
    .object([
      ("formula", .string(formula)), ("answers", .integer(answer.answers)), ("issued", .integer(answer.issued)),
      ("over_population", .bool(answer.issued > request.population)),
    ])
  }

  /// A table of the answers, what each means, and which to use.
  public func text(language: Language) -> String {
    let say = Wording(language: language)
    let format = NumberFormat(language)
    var table = TextTable(
      columns: [
        .left(say("formula", "công thức")), .right(say("answers", "phiếu hợp lệ")),
        .right(say("forms to issue", "phiếu phát ra")),
      ])
    table.rows = names(say, format).map { name, answer in
      [name, answer.map { format.count($0.answers) } ?? "–", answer.map { format.count($0.issued) } ?? "–"]
    }
    let paragraphs = sentences(say, format).map { $0.wrapped(width: 100).joined(separator: "\n") }
    return (table.lines() + [""] + paragraphs).joined(separator: "\n") + "\n"
  }

  private func names(_ say: Wording, _ format: NumberFormat) -> [(String, Answer?)] {
    let effect = request.designEffect.map { " " + format.amount($0) } ?? ""
    return [
      ("Yamane N/(1+N·e²)", yamane),
      (say("Cochran, drawn singly", "Cochran, chọn từng người"), cochran),
      (say("Cochran, design effect", "Cochran, hệ số thiết kế") + effect, clustered),
    ]
  }
}

extension NumberFormat {
  /// A number with as many decimals as it needs, at most three.
  func amount(_ value: Double) -> String {
    let decimals = (0...3).first { ((value * 1000).rounded() / 1000).isWhole(decimals: $0) } ?? 3
    return text(value, decimals: decimals)
  }
}

extension Double {
  fileprivate func isWhole(decimals: Int) -> Bool {
    let scaled = self * [1.0, 10, 100, 1000][decimals]
    return (scaled - scaled.rounded()).magnitude < 1e-9
  }
}
