import SurveyModel

/// Goes through the rows of `survey` and makes items of them.
struct XLSFormTranslation {
  /// A group that is open: its condition holds for all that stands in it.
  private struct Group {
    let name: String
    let relevance: RelevanceTranslation
    let isRepeat: Bool
    let row: Int
    var questions = 0
  }

  let lists: XLSFormChoices
  let labels: XLSFormLabels
  /// The columns of an export as they are written there, by their names in lower case; `nil` where none was given.
  let export: [String: String]?
  let isSurveyCTO: Bool

  private var groups: [Group] = []
  private(set) var entries: [FormDraft.Entry] = []
  private(set) var items: [String: Item] = [:]
  private var names: [String: Int] = [:]
  private(set) var ignored: [String] = []
  private(set) var roles: [ColumnRole: String] = [:]
  private var labelsMissing: [Language: Int] = [:]
  private(set) var usedLists: [String] = []

  init(lists: XLSFormChoices, labels: XLSFormLabels, export: [String]?, isSurveyCTO: Bool) {
    self.lists = lists
    self.labels = labels
    self.export = export.map { Dictionary($0.map { ($0.lowercased(), $0) }) { first, _ in first } }
    self.isSurveyCTO = isSurveyCTO
  }

  var questions: Int { items.count }

  /// Takes one row.
  mutating func take(_ row: XLSFormSheet.Row, _ log: inout FormImportLog) {
    let type = row["type"]
    guard !type.isEmpty, !Self.isTrue(row["disabled"]) else { return }
    let kind = XLSFormType(type)
    switch kind {
    case .beginGroup, .beginRepeat: open(row, isRepeat: kind == .beginRepeat, &log)
    case .endGroup, .endRepeat: close(&log)
    case .start, .end:
      ignoreOrUse(row, as: kind == .start ? .startedAt : .endedAt)
    case .leftOut:
      ignored.append(row["name"])
      log.add(.questionLeftOut(name: row["name"], type: type), sheet: "survey", row: row.number)
    case .unknown:
      ignored.append(row["name"])
      comment("row \(row.number): \(type) \(row["name"])")
      log.add(.typeUnknown(name: row["name"], type: type), sheet: "survey", row: row.number)
    default: question(row, kind, &log)
    }
  }

  /// Closes what the sheet left open, and says what concerns the whole form.
  mutating func finish(_ log: inout FormImportLog) {
    while !groups.isEmpty { close(&log) }
    for language in Language.allCases {
      guard !labels.languages.contains(language) || labelsMissing[language] != nil else { continue }
      log.add(
        .labelsInOneLanguage(missing: language, count: labelsMissing[language] ?? items.count), sheet: "survey")
    }
    for list in usedLists { lists.report(list, &log) }
  }

  // MARK: Groups

  private mutating func open(_ row: XLSFormSheet.Row, isRepeat: Bool, _ log: inout FormImportLog) {
    let relevance = relevance(of: row, isGroup: true, &log)
    groups.append(Group(name: row["name"], relevance: relevance, isRepeat: isRepeat, row: row.number))
    let title = labels.text(row).map { ": \($0.vi)" } ?? ""
    comment("--- \(isRepeat ? "repeat" : "group") \(row["name"])\(title)")
  }

  private mutating func close(_ log: inout FormImportLog) {
    guard let group = groups.popLast() else { return }
    comment("--- end of \(group.name)")
    guard group.isRepeat else { return }
    log.add(.repeatLeftOut(name: group.name, questions: group.questions), sheet: "survey", row: group.row)
  }

  private mutating func comment(_ text: String) { entries.append(FormDraft.Entry(comments: [text])) }

  private mutating func ignoreOrUse(_ row: XLSFormSheet.Row, as role: ColumnRole) {
    let name = row["name"]
    let isThere = export.map { $0[name.lowercased()] != nil } ?? true
    if roles[role] == nil, isThere { roles[role] = name } else { ignored.append(name) }
  }

  // MARK: Questions

  private mutating func question(_ row: XLSFormSheet.Row, _ kind: XLSFormType, _ log: inout FormImportLog) {
    if let index = groups.lastIndex(where: \.isRepeat) {
      groups[index].questions += 1
      return comment("row \(row.number): \(row["type"]) \(row["name"])")
    }
    guard let name = name(of: row, &log) else { return }
    var entry = FormDraft.Entry()
    let relevance = groups.map(\.relevance).reduce(RelevanceTranslation()) { $0.and($1) }.and(
      self.relevance(of: row, isGroup: false, &log))
    var builder = XLSFormQuestion(row: row, name: name, lists: lists)
    builder.build(kind, &log)
    usedLists.append(contentsOf: builder.usedLists.filter { !usedLists.contains($0) })
    entry.comments = comments(row) + builder.comments
    if relevance.isIncomplete { entry.comments.append("asked under a condition that could not be translated in full") }
    let label = labels.text(row)
    countLabels(row, label)
    let isMissing = export.map { $0[row["name"].lowercased()] == nil } ?? false
    if isMissing {
      entry.comments.append("not in the export")
      log.add(.questionNotInExport(name: row["name"]), sheet: "survey", row: row.number)
    }
    let item = Item(
      id: name, kind: builder.kind, label: label, columns: name == row["name"] ? [] : [row["name"]],
      nonresponse: builder.nonresponse, appliesIf: relevance.condition,
      isRequired: Self.isTrue(row["required"]) && !relevance.isIncomplete && !isMissing, isPersonal: builder.isPersonal)
    entry.item = item
    entries.append(entry)
    items[row["name"]] = item
    addOther(builder, name: name, &log)
  }

  /// `or_other` asks for the other answer in words.
  private mutating func addOther(_ builder: XLSFormQuestion, name: String, _ log: inout FormImportLog) {
    guard builder.hasOther, let item = items[name] ?? items.values.first(where: { $0.id == name }) else { return }
    let id = name + "_other"
    guard names[id.lowercased()] == nil else { return }
    names[id.lowercased()] = builder.row.number
    var condition: Condition?
    if case .coded = item.kind { condition = .answer(item: name, isOneOf: ["other"]) }
    let other = Item(id: id, kind: .text(maximumLength: nil), label: item.label, appliesIf: condition, isPersonal: true)
    entries.append(FormDraft.Entry(comments: ["the other answer to \(name)"], item: other))
    items[id] = other
  }

  private func comments(_ row: XLSFormSheet.Row) -> [String] {
    [("relevant", row["relevant", "relevance"]), ("constraint", row["constraint"])].filter { !$0.1.isEmpty }.map {
      "\($0.0): \(YAMLText.oneLine($0.1))"
    }
  }

  private mutating func name(of row: XLSFormSheet.Row, _ log: inout FormImportLog) -> String? {
    let found = row["name"]
    let name = SafeForm.safe(found, otherwise: "row_\(row.number)")
    if let first = names[name.lowercased()] {
      log.add(.nameRepeated(name: found, firstRow: first), sheet: "survey", row: row.number)
      comment("row \(row.number): \(row["type"]) \(found), whose name stands in row \(first) already")
      return nil
    }
    names[name.lowercased()] = row.number
    if name != found { log.add(.nameChanged(found: found, name: name), sheet: "survey", row: row.number) }
    return name
  }

  private func relevance(
    of row: XLSFormSheet.Row, isGroup: Bool, _ log: inout FormImportLog
  ) -> RelevanceTranslation {
    let text = row["relevant", "relevance"]
    guard !text.isEmpty else { return RelevanceTranslation() }
    let relevance = RelevanceTranslation(text, items: items)
    if relevance.isIncomplete {
      let drops = isGroup || Self.isTrue(row["required"])
      log.add(
        .conditionNotTranslated(name: row["name"], expression: YAMLText.oneLine(text), dropsRequired: drops),
        sheet: "survey", row: row.number)
    }
    return relevance
  }

  private mutating func countLabels(_ row: XLSFormSheet.Row, _ label: LocalizedText?) {
    guard labels.languages.count == 2, label != nil else { return }
    for language in labels.missing(in: row) { labelsMissing[language, default: 0] += 1 }
  }

  static func isTrue(_ text: String) -> Bool {
    ["yes", "true", "true()", "1", "required", "có"].contains(text.lowercased())
  }
}
