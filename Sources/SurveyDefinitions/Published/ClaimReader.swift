import IndexScoring
import SurveyModel

/// The claims of a published set: one for each entry, or for each row or block of the table that an entry names.
struct ClaimReader {
  private static let others = ["id", "title", "tolerance", "because", "note"]
  static let kinds = ["sum", "linear", "ratio", "difference", "mean", "count", "ranks"]

  var files: RoundFiles
  private var ids: [String] = []

  init(files: RoundFiles) {
    self.files = files
  }

  mutating func claims(_ node: DefinitionNode, _ log: inout FindingLog) -> [PublishedClaim] {
    let kinds: [(key: String, others: [String])] = Self.kinds.map { ($0, Self.others) }
    guard let (key, map) = node.kind(kinds, &log), let value = map[key] else { return [] }
    let id = map.required("id", &log)?.name(.node, &log)
    if let id {
      if ids.contains(id) { log.add(.nameRepeated(kind: .node, name: id, first: id), at: node) }
      ids.append(id)
    }
    let title = map.required("title", &log)?.localizedText(&log)
    let tolerance = tolerance(map, &log)
    let note = map["note"]?.localizedText(&log)
    guard let id, let title else { return [] }
    return subjects(key, value, &log).map { subject, kind in
      PublishedClaim(id: id, title: title, subject: subject, kind: kind, tolerance: tolerance, note: note)
    }
  }

  /// `tolerance` and `because` go together: a tolerance that nobody explains explains nothing.
  private func tolerance(_ map: DefinitionMap, _ log: inout FindingLog) -> PublishedTolerance? {
    guard map["tolerance"] != nil || map["because"] != nil else { return nil }
    let value = map.required("tolerance", &log)?.indicatorValue(&log)
    let reason = map.required("because", &log)?.localizedText(&log)
    guard let value, let reason else { return nil }
    return PublishedTolerance(value: value, reason: reason)
  }

  private mutating func subjects(
    _ key: String, _ node: DefinitionNode, _ log: inout FindingLog
  ) -> [(String?, PublishedClaim.Kind)] {
    switch key {
    case "sum": return sums(node, &log)
    case "ranks": return ranks(node, &log)
    default: return kind(key, node, &log).map { [(nil, $0)] } ?? []
    }
  }

  private func kind(_ key: String, _ node: DefinitionNode, _ log: inout FindingLog) -> PublishedClaim.Kind? {
    let reader = FigureReader()
    switch key {
    case "linear": return reader.linear(node, &log)
    case "ratio": return reader.ratio(node, &log)
    case "difference": return reader.difference(node, &log)
    case "mean": return reader.mean(node, &log)
    default: return reader.count(node, &log)
    }
  }

  /// `{parts: {NAME: NUMBER}, total: NUMBER}`, or `{table: FILE, unit: COLUMN, parts: [COLUMN], total: COLUMN}`.
  private mutating func sums(
    _ node: DefinitionNode, _ log: inout FindingLog
  ) -> [(String?, PublishedClaim.Kind)] {
    guard let map = node.map(allowed: ["table", "unit", "parts", "total", "decimals"], &log) else { return [] }
    guard let file = map["table"] else { return FigureReader().sum(map, &log).map { [(nil, $0)] } ?? [] }
    let unit = map.required("unit", &log)?.text(&log)
    let parts = map.required("parts", &log)?.texts(&log)
    let total = map.required("total", &log)?.text(&log)
    let decimals = map["decimals"]?.count(from: 0, &log)
    guard let unit, let parts, let total, let table = files.table(file, &log) else { return [] }
    return table.records(required: [unit] + parts + [total], optional: table.header, &log).compactMap { record in
      guard let name = record.required(unit, &log),
        let sum = record.required(total, &log) == nil ? nil : record.printed(total, decimals, &log)
      else { return nil }
      let numbers = parts.map { NamedNumber(name: $0, number: record.printed($0, decimals, &log)) }
      return (name, .sum(parts: numbers, total: sum))
    }
  }

  /// `{table: FILE, block: COLUMN, unit: COLUMN, rank: COLUMN, value: COLUMN, units: {BLOCK: N}}`; rows without a rank
  /// are passed over.
  private mutating func ranks(
    _ node: DefinitionNode, _ log: inout FindingLog
  ) -> [(String?, PublishedClaim.Kind)] {
    guard let map = node.map(allowed: ["table", "block", "unit", "rank", "value", "units"], &log) else { return [] }
    let block = map["block"]?.text(&log)
    let unit = map.required("unit", &log)?.text(&log)
    let rank = map.required("rank", &log)?.text(&log)
    let value = map.required("value", &log)?.text(&log)
    let counts = FigureReader().counts(map["units"], &log)
    guard let unit, let rank, let value, let file = map.required("table", &log), let table = files.table(file, &log)
    else { return [] }
    let required = [unit, rank, value] + (block.map { [$0] } ?? [])
    var blocks: [(name: String?, units: [RankedUnit])] = []
    for record in table.records(required: required, optional: table.header, &log) {
      guard let place = record.count(rank, &log), let name = record.required(unit, &log) else { continue }
      let ranked = RankedUnit(name: name, rank: place, value: record.printed(value, nil, &log))
      let own = block.flatMap { record[$0] }
      if let position = blocks.firstIndex(where: { $0.name == own }) {
        blocks[position].units.append(ranked)
      } else {
        blocks.append((own, [ranked]))
      }
    }
    return blocks.map { ($0.name, .ranks($0.units, units: $0.name.flatMap { counts[$0] })) }
  }
}

extension CompanionRecord {
  /// A number as it was printed; `nil` where the cell is empty.
  func printed(_ column: String, _ decimals: Int?, _ log: inout FindingLog) -> PrintedNumber? {
    guard let cell = self[column] else { return nil }
    if let number = PrintedNumber(cell, decimals: decimals) { return number }
    log.add(.cellUnreadable(found: cell, expected: .number), at: location(column))
    return nil
  }
}
