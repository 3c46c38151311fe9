import SurveyModel

extension XLSFormTranslation {
  /// Columns that the tools themselves add to an export.
  private static let toolColumns = [
    "SubmissionDate", "formdef_version", "instanceID", "instanceName", "review_status", "review_quality",
    "review_comments", "review_corrections", "duration", "caseid",
  ]
  private static let koboColumns = [
    "_id", "_submission_time", "_validation_status", "_notes", "_status", "_submitted_by", "__version__", "_tags",
    "_index", "meta/instanceID", "meta/rootUuid",
  ]
  /// Columns that name one submission, the surest first.
  private static let keys = ["KEY", "_uuid", "instanceID", "meta-instanceID", "meta/instanceID", "_id"]

  /// The form as it is written.
  func draft(id: String, version: String, title: String, source: String, _ log: inout FormImportLog) -> FormDraft {
    let key = export.flatMap { there in Self.keys.lazy.compactMap { there[$0.lowercased()] }.first } ?? Self.keys[0]
    log.add(.rolesToComplete(respondent: key), sheet: "survey")
    let name = title.isEmpty ? id : XLSFormLabels.readable(title)
    let file = source.split(separator: "/").last.map(String.init) ?? source
    var draft = FormDraft(id: id, version: version.isEmpty ? "1" : version, title: LocalizedText(vi: name, en: name))
    draft.comments = [
      "Imported from \(YAMLText.oneLine(file)) (XLSForm). Read it through before it is used:",
      "- roles: which column names the respondent, and which the unit that is rated;",
      "- free texts are taken for personal; take the mark off where they are not;",
      "- ordinal scales want a 'score' for each point, and the form a 'satisfaction' tree, to be scored.",
    ]
    draft.roles =
      [
        (.respondent, key, "Kobo names a submission by _uuid, ODK and SurveyCTO by KEY"),
        (.unit, nil, "null: batches declare it; otherwise the column with the unit's code"),
      ] + [.startedAt, .endedAt].compactMap { role in roles[role].map { (role, $0, nil) } }
    draft.entries = entries
    draft.scales = sharedScales
    draft.ignoredColumns = ignoredColumns(key: key)
    return draft
  }

  /// Lists that are used as they are, each once.
  private var sharedScales: [ResponseScale] {
    var scales: [ResponseScale] = []
    for scale in entries.compactMap({ $0.item?.kind.scale })
    where !scales.contains(where: { $0.name == scale.name }) && items.values.allSatisfy({ $0.id != scale.name }) {
      scales.append(scale)
    }
    return scales
  }

  private func ignoredColumns(key: String) -> [String] {
    let used = Set(items.values.flatMap(\.columns) + roles.values + [key]).reduce(into: Set<String>()) {
      $0.insert($1.lowercased())
    }
    var seen = used
    let known = ignored + Self.toolColumns + (isSurveyCTO ? [] : Self.koboColumns)
    return known.filter { !$0.isEmpty && seen.insert($0.lowercased()).inserted }
  }
}
