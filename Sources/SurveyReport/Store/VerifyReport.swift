import SurveyModel

/// What recomputing a store found.
public struct VerifyReport: Sendable {
  private let batches: Int
  private let entries: Int
  private let head: String
  private let findings: [Finding]
  private let personal: VerifiedPersonalData

  /// Reports on a store of so many batches and entries of the log.
  public init(
    batches: Int, entries: Int, head: String, findings: [Finding],
    personal: VerifiedPersonalData = VerifiedPersonalData()
  ) {
    self.personal = personal
    self.batches = batches
    self.entries = entries
    self.head = head
    self.findings = findings
  }

  /// One line on what agrees or does not, and the head.
  public func text(_ language: Language) -> String {
    let say = Wording(language: language)
    let counts = say(
      "\(say.count(batches, "batch", "batches", "")) and \(say.count(entries, "entry", "entries", "")) of the log",
      "\(say.number(batches)) tệp phiếu và \(say.number(entries)) mục nhật ký")
    let verdict =
      findings.isEmpty
      ? say("\(counts) recomputed: all agree", "đã tính lại \(counts): tất cả khớp")
      : say(
        "\(counts) recomputed: \(say.count(findings.count, "disagreement", "disagreements", ""))",
        "đã tính lại \(counts): \(say.number(findings.count)) chỗ không khớp")
    return verdict + "\n" + personal.lines(language) + say("head of the chain: ", "giá trị đầu chuỗi: ") + head + "\n"
  }

  /// The report as `hailong-verify/1`.
  public func json(program: String, language: Language) -> JSONValue {
    .object([
      ("schema", .string("hailong-verify/1")),
      ("provenance", .object([("program", .string(program)), ("chain_head", .string(head))])),
      ("batches", .integer(batches)), ("entries", .integer(entries)), ("agrees", .bool(findings.isEmpty)),
      ("quarantined_checked", .integer(personal.checked)), ("quarantined_unchecked", .integer(personal.unchecked)),
      ("unchecked_because", .optional(personal.missingFile.map { "\($0) is not there" })),
      ("forgotten", .array(personal.forgotten.map { .integer($0) })),
      ("findings", .array(findings.map { $0.locatedJSON(language) })),
    ])
  }
}
