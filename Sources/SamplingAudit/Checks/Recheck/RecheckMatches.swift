import SurveyModel

/// The people of a re-check file beside their first interviews.
struct RecheckMatches: Sendable {
  /// A person asked again, and the row of the first interview.
  struct Pair: Sendable {
    let row: Int
    let again: RecheckedCase
  }

  /// In the order of the file.
  let pairs: [Pair]
  /// People of the file whom the records do not know.
  let unknown: Int

  /// Throws where there is no file for the form, or the records know nobody of it.
  init(_ form: FormEvidence, _ evidence: AuditEvidence) throws(CheckObstacle) {
    let cases = (evidence.files.recheck ?? []).filter { $0.form == form.records.form.id }
    if cases.isEmpty { throw .noFile("recheck") }
    let rows = Dictionary(form.records.respondents.enumerated().map { ($1, $0) }) { first, _ in first }
    pairs = cases.compactMap { again in rows[again.respondent].map { Pair(row: $0, again: again) } }
    unknown = cases.count - pairs.count
    if pairs.isEmpty { throw .idsUnknown(unknown) }
  }

  /// The same by who made the first interview, in the order of names; empty where the form names no interviewers.
  func byInterviewer(_ form: FormEvidence) -> [(name: String, pairs: [Pair])] {
    let labels = form.records.labels(.interviewer)
    return Dictionary(grouping: pairs.filter { labels.indices[$0.row] >= 0 }) { labels[$0.row] ?? "" }
      .sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
  }
}
