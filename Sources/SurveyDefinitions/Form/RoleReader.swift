import SurveyModel

/// Which column plays which part besides holding an answer; a name or alias of an item stands for the item's id.
enum RoleReader {
  static func roles(
    _ map: DefinitionMap, items: [Item], ignoredColumns: [String], _ log: inout FindingLog
  ) -> [ColumnRole: String] {
    let names = ColumnRole.allCases.map(\.rawValue)
    guard let roles = map.required("roles", &log)?.map(allowed: names, &log) else { return [:] }
    // `respondent: null` says that records have no ids, `unit: null` that batches declare the unit; silence says nothing.
    for role in [ColumnRole.respondent, .unit] where !roles.mentions(role.rawValue) {
      log.add(.keyMissing(key: role.rawValue), at: roles.node)
    }
    var found: [ColumnRole: String] = [:]
    for role in ColumnRole.allCases {
      guard let node = roles[role.rawValue], let column = node.text(&log) else { continue }
      if ignoredColumns.contains(column) {
        log.add(.nameRepeated(kind: .column, name: column, first: "ignored_columns"), at: node)
      }
      let known = item(of: column, items)
      if let known, known.isPersonal, neverPersonal.contains(role) {
        log.add(.itemPersonal(item: known.id, use: role.rawValue), at: node)
      }
      found[role] = known?.id ?? column
    }
    return found
  }

  /// Roles on which figures and reports rest.
  private static let neverPersonal: [ColumnRole] = [
    .unit, .raterUnit, .stratum, .psu, .weight, .version, .list, .disposition,
  ]

  /// The item that a column's name belongs to; names that differ in capitals only are one name.
  private static func item(of column: String, _ items: [Item]) -> Item? {
    items.first { $0.columns.contains(column) }
      ?? items.first { $0.columns.contains { $0.lowercased() == column.lowercased() } }
  }
}
