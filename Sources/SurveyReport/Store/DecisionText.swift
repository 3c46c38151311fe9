import SamplingAudit
import SurveyModel

/// Decisions about records in words, and as `hailong-decisions/1`.
public enum DecisionText {
  /// A table of all decisions, each with its reason below.
  public static func list(_ entries: [DecisionEntry], language: Language) -> String {
    let say = Wording(language: language)
    guard !entries.isEmpty else { return say("no decisions\n", "chưa có quyết định\n") }
    return entries.map { entry in
      let state =
        entry.undoing == nil
        ? say("leaves out \(interviews(entry.counted, say))", "không tính \(interviews(entry.counted, say))")
        : say(
          "taken back, left out \(interviews(entry.counted, say))",
          "đã hủy, từng không tính \(interviews(entry.counted, say))")
      var lines = ["\(entry.number)  \(state): \(rule(entry, language))"]
      lines.append(signed(entry.at, entry.by, entry.reason))
      if let undoing = entry.undoing {
        lines.append(say("taken back ", "hủy ") + signed(undoing.at, undoing.by, undoing.reason))
      }
      return lines.enumerated().map { ($0 == 0 ? "" : "   ") + $1 + "\n" }.joined()
    }.joined()
  }

  private static func signed(_ at: String, _ by: String, _ reason: String) -> String {
    "\(at), \(VisibleText.of(by)): \(VisibleText.of(reason))"
  }

  /// What was decided just now: `already` are records that an earlier decision keeps out.
  public static func excluded(_ entry: DecisionEntry, excluded: Int, already: Int, language: Language) -> String {
    let say = Wording(language: language)
    let before =
      already == 0
      ? ""
      : say(
        "; \(say.number(already)) more were left out by earlier decisions",
        "; \(say.number(already)) phiếu khác đã không tính theo quyết định trước")
    let verb = excluded == 1 ? "is" : "are"
    return say(
      "decision \(entry.number): \(interviews(excluded, say)) \(verb) left out of all figures\(before): \(rule(entry, language))\n",
      "quyết định số \(entry.number): không tính \(interviews(excluded, say)) trong mọi kết quả\(before): \(rule(entry, language))\n"
    )
  }

  /// What was taken back just now, and how many records are in figures again.
  public static func undone(_ number: Int, back: Int, language: Language) -> String {
    let say = Wording(language: language)
    return say(
      "decision \(number) is taken back; \(interviews(back, say)) \(back == 1 ? "counts" : "count") again\n",
      "đã hủy quyết định số \(number); \(interviews(back, say)) được tính lại\n")
  }

  /// All decisions with every record that they cover, and the head of the chain.
  public static func json(
    _ entries: [DecisionEntry], files: [Int: String], head: String, program: String
  ) -> JSONValue {
    .object([
      ("schema", .string("hailong-decisions/1")),
      ("provenance", .object([("program", .string(program)), ("chain_head", .string(head))])),
      ("internal", .bool(true)), ("rows", .array(entries.map { row($0, files) })),
    ])
  }

  private static func row(_ entry: DecisionEntry, _ files: [Int: String]) -> JSONValue {
    .object([
      ("decision", .integer(entry.number)), ("kind", .string(entry.kind)), ("rule", .string(entry.rule)),
      ("warn", .optional(entry.warn)), ("fail", .optional(entry.fail)),
      ("parameters", .object(entry.parameters.sorted { $0.key < $1.key }.map { ($0.key, .number($0.value)) })),
      ("unit", .optional(entry.unit)), ("interviewer", .optional(entry.interviewer)),
      ("decided_at", .string(entry.at)), ("decided_by", .string(entry.by)), ("reason", .string(entry.reason)),
      ("stands", .bool(entry.undoing == nil)), ("undone_at", .optional(entry.undoing?.at)),
      ("undone_by", .optional(entry.undoing?.by)), ("undone_reason", .optional(entry.undoing?.reason)),
      ("counted", .integer(entry.counted)),
      (
        "records",
        .array(
          entry.records.map { record in
            .object([
              ("batch", .integer(record.batch)), ("record", .integer(record.record)),
              ("file", .optional(files[record.batch])), ("line", .integer(record.line)),
            ])
          })
      ),
    ])
  }

  private static func interviews(_ count: Int, _ say: Wording) -> String {
    say.count(count, "interview", "interviews", "phiếu")
  }

  /// `exact-duplicates (look from 1.0%, not publishable from 5.0%), unit DP05`.
  private static func rule(_ entry: DecisionEntry, _ language: Language) -> String {
    let say = Wording(language: language)
    guard let check = AuditCheck(rawValue: entry.rule) else {
      return say("named one by one", "nêu từng phiếu")
    }
    let limits = AuditSentences(NumberFormat(language)).thresholds(
      CheckRule(warn: entry.warn, fail: entry.fail, source: LocalizedText(vi: "", en: "")), of: check)
    let unit = entry.unit.map { say(", unit ", ", đơn vị ") + VisibleText.of($0) } ?? ""
    let interviewer = entry.interviewer.map { say(", interviewer ", ", điều tra viên ") + VisibleText.of($0) } ?? ""
    return entry.rule + (limits.isEmpty ? "" : " (\(limits))") + unit + interviewer
  }
}
