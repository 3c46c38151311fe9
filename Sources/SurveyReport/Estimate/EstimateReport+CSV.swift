import ColumnEstimation

extension EstimateReport {
  /// The estimates as CSV, one record per statistic and group, with the member names of the JSON.
  ///
  /// `publication` and `reasons` follow where rules of publication were given.
  public var csv: String {
    let keys = tables.flatMap(\.by).reduce(into: [String]()) { names, name in
      if !names.contains(name) { names.append(name) }
    }
    let isJudged = tables.contains { $0.rows.contains { $0.verdict != nil } }
    var file = CSVText(
      .machine,
      header: ["statistic", "variable", "value"] + keys.map { "by_" + $0 } + EstimateMembers.names
        + (tables.lazy.compactMap { $0.rows.first }.first.map { EstimateMembers.effects(of: $0).map(\.0) } ?? [])
        + (isJudged ? ["publication", "reasons"] : []))
    for table in tables {
      for row in table.rows {
        let groups = keys.map { key -> JSONValue in
          table.by.firstIndex(of: key).map { .string(row.group[$0]) } ?? .null
        }
        file.append(
          [.string(row.statistic.name), .string(row.statistic.variable), .optional(row.statistic.value)] + groups
            + (EstimateMembers.of(row) + EstimateMembers.effects(of: row)).map(\.1) + (isJudged ? verdict(row) : []))
      }
    }
    return file.text
  }

  private func verdict(_ row: EstimateRow) -> [JSONValue] {
    let reasons = row.verdict?.reasons.map(\.name).joined(separator: " ") ?? ""
    return [.optional(row.verdict?.name), reasons.isEmpty ? .null : .string(reasons)]
  }
}
