import ColumnEstimation
import SurveyModel
import SurveyStatistics

/// A column, or several that are crossed, with the population of each category: a map, a list, or a CSV file.
enum TotalsReader {
  static func margin(
    _ map: DefinitionMap, _ files: inout RoundFiles, _ log: inout FindingLog
  ) -> WeightingRequest.MarginRequest? {
    let node = map["columns"] ?? map.required("column", &log)
    let columns = node?.names(&log) ?? []
    guard !columns.isEmpty, let totals = map.required("totals", &log) else { return nil }
    let read: [String: Double]
    switch totals.content {
    case .map: read = self.map(totals, columns, &log)
    case .list(let nodes): read = list(nodes, columns, &log)
    case .text: read = table(totals, columns, &files, &log)
    }
    return WeightingRequest.MarginRequest(columns: columns, totals: read)
  }

  /// `{"1": 500, "2": 520}`, for one column.
  private static func map(_ node: DefinitionNode, _ columns: [String], _ log: inout FindingLog) -> [String: Double] {
    guard columns.count == 1 else {
      log.add(.valueKind(expected: .list, found: .map), at: node)
      return [:]
    }
    var totals: [String: Double] = [:]
    for entry in node.map(&log)?.entries ?? [] { totals[GroupKey.text([entry.key])] = entry.value.number(&log) }
    return totals
  }

  /// `[{sex: "1", age: "18", total: 100}]`.
  private static func list(
    _ nodes: [DefinitionNode], _ columns: [String], _ log: inout FindingLog
  ) -> [String: Double] {
    var totals: [String: Double] = [:]
    for node in nodes {
      guard let map = node.map(allowed: columns + ["total"], &log) else { continue }
      let labels = columns.compactMap { map.required($0, &log)?.text(&log) }
      guard let total = map.required("total", &log)?.number(&log), labels.count == columns.count else { continue }
      add(total, labels, at: node.location, to: &totals, &log)
    }
    return totals
  }

  /// A file with the columns' names and `total`; for one column `value` will do.
  private static func table(
    _ node: DefinitionNode, _ columns: [String], _ files: inout RoundFiles, _ log: inout FindingLog
  ) -> [String: Double] {
    guard let table = files.table(node, &log) else { return [:] }
    let names = columns.count == 1 && table.header.contains("value") ? ["value"] : columns
    var totals: [String: Double] = [:]
    for record in table.records(required: names + ["total"], optional: [], &log) {
      let labels = names.compactMap { record.required($0, &log) }
      guard labels.count == names.count, let cell = record.required("total", .number, &log) else { continue }
      guard let total = DefinitionNumber.decimal(cell) else {
        log.add(.cellUnreadable(found: cell, expected: .number), at: record.location("total"))
        continue
      }
      add(total, labels, at: record.location(names[0]), to: &totals, &log)
    }
    return totals
  }

  private static func add(
    _ total: Double, _ labels: [String], at location: SourceLocation, to totals: inout [String: Double],
    _ log: inout FindingLog
  ) {
    let name = labels.joined(separator: " / ")
    if totals.updateValue(total, forKey: GroupKey.text(labels)) != nil {
      log.add(.nameRepeated(kind: .code, name: name, first: name), at: location)
    }
  }
}
