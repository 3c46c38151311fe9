import SamplingAudit
import SurveyModel
import SurveyStatistics

/// The files that a round gives to its audit, as CSV with a header.
struct AuditFileTables {
  let forms: [SurveyForm]
  /// A form that the round names could not be read; what is said of unknown ones would follow from that.
  let hasUnreadForms: Bool
  /// The units' codes; `nil` where they could not be read.
  let units: [String]?

  /// What `hailong plan draw` writes beside what the audit asks for.
  private static let columnsOfDraw = ["psu", "place", "order", "probability", "weight"]

  /// `form,respondent,unit[,stratum,list,disposition]`: the drawn sample, as `hailong plan draw` writes it.
  func sample(_ table: CompanionTable, _ log: inout FindingLog) -> [SampledCase] {
    var people = People()
    return table.records(
      required: ["form", "respondent", "unit"],
      optional: ["stratum", "list", "disposition"] + Self.columnsOfDraw, &log
    ).compactMap { record in
      guard let form = form(record, &log), let respondent = record.required("respondent", &log),
        let unit = unit(record, &log), people.isNew(form, respondent, record, &log)
      else { return nil }
      return SampledCase(
        form: form.id, respondent: respondent, unit: unit, stratum: record["stratum"] ?? "",
        list: record["list"].flatMap { list($0, record, &log) } ?? .official,
        disposition: record["disposition"].flatMap { disposition($0, record, &log) })
    }
  }

  /// `form,item,code,total`: known totals of the population.
  func totals(_ table: CompanionTable, _ log: inout FindingLog) -> [KnownTotal] {
    var seen: Set<[String]> = []
    return table.records(required: ["form", "item", "code", "total"], optional: [], &log).compactMap { record in
      guard let form = form(record, &log), let name = record.required("item", &log),
        let code = record.required("code", &log), let total = record.count("total", &log)
      else { return nil }
      guard let item = form.item(name) else {
        unknown(.item, name, among: form.items.map(\.id), record.location("item"), &log)
        return nil
      }
      let codes = item.kind.scale?.points.map(\.code) ?? []
      guard codes.contains(code) else {
        log.add(
          .valueNotAllowed(found: code, nearest: NearestName.of(code, among: codes), allowed: codes),
          at: record.location("code"))
        return nil
      }
      if !seen.insert([form.id, name, code]).inserted {
        log.add(.nameRepeated(kind: .code, name: code, first: code), at: record.location("code"))
      }
      return KnownTotal(form: form.id, item: name, code: code, total: Double(total))
    }
  }

  /// `form,unit,closed`: files closed in the period.
  func closed(_ table: CompanionTable, _ log: inout FindingLog) -> [ClosedDossiers] {
    table.records(required: ["form", "unit", "closed"], optional: [], &log).compactMap { record in
      guard let form = form(record, &log), let unit = unit(record, &log), let count = record.count("closed", &log)
      else { return nil }
      return ClosedDossiers(form: form.id, unit: unit, count: count)
    }
  }

  /// `form,respondent[,interviewed]` and a column per item that was asked again.
  func recheck(_ table: CompanionTable, _ log: inout FindingLog) -> [RecheckedCase] {
    let fixed = ["form", "respondent", "interviewed"]
    let items = Set(forms.flatMap { $0.items.map(\.id) })
    let asked = table.header.filter { items.contains($0) && !fixed.contains($0) }
    var people = People()
    return table.records(required: ["form", "respondent"], optional: ["interviewed"] + asked, &log).compactMap {
      record in
      guard let form = form(record, &log), let respondent = record.required("respondent", &log),
        people.isNew(form, respondent, record, &log)
      else { return nil }
      let answers = Dictionary(uniqueKeysWithValues: asked.compactMap { name in record[name].map { (name, $0) } })
      return RecheckedCase(
        form: form.id, respondent: respondent,
        wasInterviewed: record["interviewed"].flatMap { yesNo($0, record, &log) },
        answers: answers)
    }
  }

  /// The respondents of a file, each of whom may stand there once for a form.
  private struct People {
    private var lines: [[String]: Int] = [:]

    /// Whether nobody of this id had a row before; a second one is logged with the line of the first, never with the id.
    mutating func isNew(
      _ form: SurveyForm, _ respondent: String, _ record: CompanionRecord, _ log: inout FindingLog
    ) -> Bool {
      guard let first = lines[[form.id, respondent]] else {
        lines[[form.id, respondent]] = record.line
        return true
      }
      log.add(.auditRespondentRepeated(firstLine: first), at: record.location("respondent"))
      return false
    }
  }

  private func form(_ record: CompanionRecord, _ log: inout FindingLog) -> SurveyForm? {
    guard let id = record.required("form", &log) else { return nil }
    if let form = forms.first(where: { $0.id == id }) { return form }
    if !hasUnreadForms { unknown(.form, id, among: forms.map(\.id), record.location("form"), &log) }
    return nil
  }

  private func unit(_ record: CompanionRecord, _ log: inout FindingLog) -> String? {
    guard let code = record.required("unit", &log) else { return nil }
    guard let units, !units.contains(code) else { return code }
    unknown(.unit, code, among: units, record.location("unit"), &log)
    return nil
  }

  private func list(_ cell: String, _ record: CompanionRecord, _ log: inout FindingLog) -> SampleList? {
    choice(cell, SampleList(rawValue: cell), SampleList.allCases.map(\.rawValue), record.location("list"), &log)
  }

  /// A name or an AAPOR code such as 2.1.
  private func disposition(_ cell: String, _ record: CompanionRecord, _ log: inout FindingLog) -> Disposition? {
    choice(
      cell, Disposition(rawValue: cell) ?? Disposition(code: cell), Disposition.allCases.map(\.rawValue),
      record.location("disposition"), &log)
  }

  private func yesNo(_ cell: String, _ record: CompanionRecord, _ log: inout FindingLog) -> Bool? {
    choice(cell, ["yes": true, "no": false][cell], ["yes", "no"], record.location("interviewed"), &log)
  }

  private func choice<Value>(
    _ cell: String, _ value: Value?, _ allowed: [String], _ location: SourceLocation, _ log: inout FindingLog
  ) -> Value? {
    if value == nil {
      log.add(
        .valueNotAllowed(found: cell, nearest: NearestName.of(cell, among: allowed), allowed: allowed), at: location)
    }
    return value
  }

  private func unknown(
    _ kind: NameKind, _ name: String, among names: [String], _ location: SourceLocation, _ log: inout FindingLog
  ) {
    log.add(.nameUnknown(kind: kind, name: name, nearest: NearestName.of(name, among: names)), at: location)
  }
}
