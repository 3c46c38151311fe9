import SurveyModel

/// Makes the kind of one question.
struct XLSFormQuestion {
  let row: XLSFormSheet.Row
  let name: String
  let lists: XLSFormChoices

  private(set) var kind = ItemKind.text(maximumLength: nil)
  private(set) var nonresponse: [String: MissingReason] = [:]
  private(set) var comments: [String] = []
  private(set) var usedLists: [String] = []
  /// `or_other` was asked for.
  private(set) var hasOther = false

  init(row: XLSFormSheet.Row, name: String, lists: XLSFormChoices) {
    self.row = row
    self.name = name
    self.lists = lists
  }

  /// What people write themselves may name them.
  var isPersonal: Bool {
    if case .text = kind { return true }
    return false
  }

  mutating func build(_ type: XLSFormType, _ log: inout FormImportLog) {
    switch type {
    case .selectOne(let list, let orOther): select(list, orOther, isMultiple: false, &log)
    case .selectMultiple(let list, let orOther): select(list, orOther, isMultiple: true, &log)
    case .integer, .decimal: number(isWhole: type == .integer, &log)
    case .date: kind = .date(.iso)
    case .datetime: kind = .datetime(.iso)
    case .asText: asText(.typeOfItsOwn, &log)
    default: refuseConstraint(&log)
    }
  }

  private mutating func asText(_ reason: TextReason, _ log: inout FormImportLog) {
    comments.append("\(row["type"]) in the original")
    log.add(.questionAsText(name: row["name"], type: row["type"], reason: reason), sheet: "survey", row: row.number)
  }

  private mutating func refuseConstraint(_ log: inout FormImportLog) {
    let text = row["constraint"]
    guard !text.isEmpty else { return }
    log.add(
      .constraintNotTranslated(name: row["name"], expression: YAMLText.oneLine(text), kept: nil), sheet: "survey",
      row: row.number)
  }

  // MARK: Choices

  private mutating func select(_ name: String, _ orOther: Bool, isMultiple: Bool, _ log: inout FormImportLog) {
    if row["appearance"].contains("search(") || row["appearance"].contains("search (") {
      return asText(.listElsewhere, &log)
    }
    guard let list = lists.lists[name], !list.points.isEmpty else { return asText(.listMissing, &log) }
    var points = list.points
    if orOther, !points.contains(where: { $0.code == "other" }) {
      points.append(ScalePoint(code: "other", label: LocalizedText(vi: "Khác", en: "Other")))
      hasOther = true
    }
    if isMultiple, points.count > ItemReader.mostOptions { return asText(.tooManyOptions, &log) }
    guard points.count <= ScaleReader.mostPoints else { return asText(.tooManyOptions, &log) }
    usedLists.append(name)
    nonresponse = list.nonresponse
    let scale = ResponseScale(name: hasOther ? self.name : SafeForm.safe(name, otherwise: self.name), points: points)
    kind = isMultiple ? .multi(scale, separator: " ") : .coded(coded(points), scale)
    refuseConstraint(&log)
  }

  private func coded(_ points: [ScalePoint]) -> CodedKind {
    if row["appearance"].contains("likert") { return .ordinal }
    let labels = Set(points.map { $0.label.vi.lowercased() })
    let isYesNo = labels == ["yes", "no"] || labels == ["có", "không"]
    return isYesNo ? .yesNo : .single
  }

  // MARK: Numbers

  private mutating func number(isWhole: Bool, _ log: inout FormImportLog) {
    kind = isWhole ? .integer(minimum: nil, maximum: nil) : .decimal(minimum: nil, maximum: nil)
    let text = row["constraint"]
    guard !text.isEmpty else { return }
    let found = ConstraintTranslation(text)
    if isWhole {
      kind = .integer(minimum: found.wholeBounds.minimum, maximum: found.wholeBounds.maximum)
    } else {
      kind = .decimal(minimum: found.minimum, maximum: found.maximum)
    }
    if found.isIncomplete || (!isWhole && found.hasOpenBound) {
      log.add(
        .constraintNotTranslated(
          name: row["name"], expression: YAMLText.oneLine(text), kept: kept(found)), sheet: "survey", row: row.number)
    }
    for code in found.codes { take(code, found, isWhole: isWhole, &log) }
  }

  /// A value that the constraint lets pass besides the range is a code for "no answer", if the choices say which.
  private mutating func take(
    _ code: String, _ range: ConstraintTranslation, isWhole: Bool, _ log: inout FormImportLog
  ) {
    guard let reason = lists.reason(ofCode: code) else {
      log.add(.codeWithoutMeaning(name: row["name"], code: code), sheet: "survey", row: row.number)
      return
    }
    nonresponse[code] = reason
    // Statistics programs print the whole numbers of a decimal column so.
    if !isWhole, !code.contains(".") { nonresponse[code + ".0"] = reason }
  }

  private func kept(_ found: ConstraintTranslation) -> String? {
    let low = found.minimum.map { ">= \(YAMLText.number($0))" }
    let high = found.maximum.map { "<= \(YAMLText.number($0))" }
    let parts = [low, high].compactMap { $0 }
    return parts.isEmpty ? nil : parts.joined(separator: ", ")
  }
}
