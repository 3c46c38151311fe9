import SurveyModel

/// When each interviewer interviewed, over all forms of a round.
struct InterviewerWork: Sendable {
  /// One interview.
  struct Interview: Sendable {
    /// The form's id.
    let form: String
    let place: CaseReference
    /// Days since 1970-01-01; `nil` where it is not known.
    let day: Int?
    /// From when to when, in seconds since 1970; `nil` where it is not known to the minute.
    let span: Range<Int>?
  }

  private var byName: [String: [Interview]] = [:]

  init(_ evidence: AuditEvidence) {
    for form in evidence.forms {
      let records = form.records
      let (names, spans) = (records.labels(.interviewer), records.spans)
      for row in 0..<records.count {
        guard let name = names[row] else { continue }
        byName[name, default: []].append(
          Interview(form: records.form.id, place: records.cases[row], day: form.days[row], span: spans[row]))
      }
    }
  }

  /// The interviews of somebody, in the order of forms and records.
  func interviews(of name: String) -> [Interview] { byName[name] ?? [] }
}
