import ColumnEstimation

extension EstimateReport {
  /// The estimates as CSV, one record per statistic and group, with the member names of the JSON.
  public var csv: String {
    let keys = tables.flatMap(\.by).reduce(into: [String]()) { names, name in
      if !names.contains(name) { names.append(name) }
    }
    var file = CSVText(
      .machine, header: ["statistic", "variable", "value"] + keys.map { "by_" + $0 } + EstimateMembers.names)
    for table in tables {
      for row in table.rows {
        let groups = keys.map { key -> JSONValue in
          table.by.firstIndex(of: key).map { .string(row.group[$0]) } ?? .null
        }
        file.append(
          [.string(row.statistic.name), .string(row.statistic.variable), .optional(row.statistic.value)] + groups
            + EstimateMembers.of(row).map(\.1))
      }
    }
    return file.text
  }
}
