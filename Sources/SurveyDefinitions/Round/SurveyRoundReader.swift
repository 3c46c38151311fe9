import Foundation
import IndexScoring
import SatisfactionScoring
import SurveyModel

/// Rounds in YAML with their forms, units, plan, index and appraisal; paths are relative to the file that names them.
public enum SurveyRoundReader {
  static let keys =
    [
      "round", "title", "synthetic", "period", "forms", "units", "plan", "batches", "index", "appraisal", "process",
      "figures", "published", "last_round", "audit",
    ] + MethodReader.keys

  /// The round in a `round.yaml`, or in the folder that holds one.
  public static func round(atPath path: String) throws(DefinitionUnusable) -> LoadedRound {
    var isFolder: ObjCBool = false
    let exists = FileManager.default.fileExists(atPath: path, isDirectory: &isFolder)
    let folder = path.hasSuffix("/") ? String(path.dropLast()) : path
    let file = exists && isFolder.boolValue ? folder + "/round.yaml" : path
    let root = try YAMLReader.root(ofFile: file)
    var log = FindingLog()
    var files = RoundFiles(file: file)
    let loaded = root.map(allowed: keys, &log).flatMap { round($0, &files, &log) }
    log.putFirst(\.isUnestablished)
    return try log.checked(loaded)
  }

  private static func round(
    _ map: DefinitionMap, _ files: inout RoundFiles, _ log: inout FindingLog
  ) -> LoadedRound? {
    let id = map.required("round", &log)?.name(.round, &log)
    let title = map.required("title", &log)?.localizedText(&log)
    let isSynthetic = map["synthetic"]?.truth(&log) ?? false
    let period = map["period"].flatMap { self.period($0, &log) }
    let forms = files.forms(map, &log)
    let faultsBefore = log.findings.count
    let units = map.required("units", &log).flatMap { files.table($0, &log) }.map { UnitTable.units($0, &log) } ?? []
    checkDates(units, of: map, period, files, &log)
    let hasUnreadUnits = log.findings.count > faultsBefore
    let unitList = units.map(\.unit)
    let plan = files.plan(map["plan"], forms: forms, units: hasUnreadUnits ? nil : unitList, &log)
    let batchReader = BatchListReader(
      forms: forms.read, hasUnreadForms: forms.hasFaults, units: hasUnreadUnits ? [] : unitList,
      isSynthetic: isSynthetic)
    let batches = map.required("batches", &log).map { batchReader.batches($0, &log) } ?? []
    let method = MethodReader.method(map, &log)
    let published = map["published"].flatMap { date($0, &log) }
    let parts = IndexPartsReader(
      forms: forms.read, hasUnreadForms: forms.hasFaults, units: units, hasUnreadUnits: hasUnreadUnits,
      published: published
    )
    .parts(map, &files, &log)
    let audit = AuditChoicesReader(
      tables: AuditFileTables(
        forms: forms.read, hasUnreadForms: forms.hasFaults, units: hasUnreadUnits ? nil : unitList.map(\.code))
    ).choices(map["audit"], &files, &log)
    if hasUnreadUnits, audit.files.sample != nil || audit.files.closed != nil, let node = map["audit"] {
      log.add(.unitsNotCompared, at: node)
    }
    checkYear(of: parts.index, period, at: map["period"], &log)
    guard let id, let title else { return nil }
    let round = SurveyRound(
      id: id, title: title, isSynthetic: isSynthetic, period: period, forms: forms.read, units: unitList, plan: plan,
      batches: batches, published: published)
    let last = lastRound(map, files, &log)
    return LoadedRound(
      round: round, method: method, index: parts.index, appraisal: parts.appraisal, figures: parts.figures,
      inputs: files.inputs, batchPaths: batches.map { DefinitionFile.path($0.file, namedBy: files.file) },
      formPaths: files.formPaths, audit: audit, remarks: log.findings, lastRound: last)
  }

  private static func lastRound(
    _ map: DefinitionMap, _ files: RoundFiles, _ log: inout FindingLog
  ) -> LastRoundPlace? {
    guard let node = map["last_round"], node.found != .nothing, let name = node.text(&log) else { return nil }
    let path = DefinitionFile.path(name, namedBy: files.file)
    if !FileManager.default.fileExists(atPath: path) { log.add(.fileMissing(named: path), at: node) }
    return LastRoundPlace(path: path, named: node.location)
  }

  /// A round rates units that existed on a day of its period.
  private static func checkDates(
    _ units: [(unit: RatedUnit, line: Int)], of map: DefinitionMap, _ period: (from: String, to: String)?,
    _ files: RoundFiles, _ log: inout FindingLog
  ) {
    guard let period, case .text(let name, _)? = map["units"]?.content else { return }
    for (unit, line) in units {
      let isOver = !unit.validTo.isEmpty && unit.validTo < period.from
      guard isOver || unit.validFrom > period.to else { continue }
      log.add(
        .unitOutsideDates(
          unit: unit.code, from: unit.validFrom, to: unit.validTo, period: "\(period.from) – \(period.to)"),
        at: SourceLocation(
          file: DefinitionFile.path(name, namedBy: files.file), line: line, column: isOver ? "valid_to" : "valid_from"))
    }
  }

  /// An index is as a rule that of the year in which its survey was held.
  private static func checkYear(
    of index: IndexDefinition?, _ period: (from: String, to: String)?, at node: DefinitionNode?, _ log: inout FindingLog
  ) {
    guard let index, let period, let node, let first = Int(period.from.prefix(4)), let last = Int(period.to.prefix(4)),
      first <= last, !(first...last).contains(index.year)
    else { return }
    log.add(
      .indexYearOutsidePeriod(index: index.id, year: index.year, period: "\(period.from) – \(period.to)"), at: node)
  }

  private static func period(_ node: DefinitionNode, _ log: inout FindingLog) -> (from: String, to: String)? {
    guard let map = node.map(allowed: ["from", "to"], &log) else { return nil }
    let from = map.required("from", &log).flatMap { date($0, &log) }
    let to = map.required("to", &log).flatMap { date($0, &log) }
    guard let from, let to else { return nil }
    if from > to { log.add(.numberOrder(lowKey: "from", low: from, highKey: "to", high: to), at: node) }
    return (from, to)
  }

  private static func date(_ node: DefinitionNode, _ log: inout FindingLog) -> String? {
    guard let text = node.text(&log) else { return nil }
    if ISODate.isValid(text) { return text }
    log.add(.valueKind(expected: .date, found: .text(text)), at: node)
    return nil
  }
}
