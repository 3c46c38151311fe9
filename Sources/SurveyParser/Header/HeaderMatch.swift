import SurveyModel

/// Which column of the file holds which item and plays which role: by name and alias, never by position.
///
/// Names as they stand come first, then names that differ in case and blanks, then what the tool that wrote the file does
/// to names (`HeaderMatch+Tools`). An earlier match is never disturbed by a later one.
///
/// An item may be missing from the file only if nothing rests on it: it is not required, not scored, plays no role and
/// decides about no other item. Such items are named once and count as not delivered.
struct HeaderMatch {
  /// The column of each item of the form, in the form's order.
  var itemColumns: [Int?] = []
  /// The columns of the options of multiple-response items, by the item's position.
  var optionColumns: [Int: OptionColumns] = [:]
  /// The column of each role of the form.
  var roleColumns: [ColumnRole: Int] = [:]
  /// What makes the file unusable.
  var faults: [BatchFinding] = []
  /// What should be known, each with the column it concerns.
  private(set) var remarks: [(finding: BatchFinding, column: String?)] = []

  let header: HeaderNames
  let form: SurveyForm
  let conventions: ExportConventions
  /// The names, folded.
  let folded: [String]
  var claimed: Set<Int> = []
  var ambiguous: Set<String> = []

  /// How many columns of the file belong to the form.
  var claimedCount: Int { claimed.count }

  /// Matches the names of a header with a form, under the conventions of the file.
  init(header: HeaderNames, form: SurveyForm, conventions: ExportConventions) {
    self.header = header
    self.form = form
    self.conventions = conventions
    folded = header.names.map(NameFolding.folded)
    faults = header.repeated + header.unnamed
    itemColumns = form.items.map { exactColumn(of: $0.columns) }
    for (role, name) in orderedRoles where form.item(name) == nil { roleColumns[role] = exactColumn(of: [name]) }
    matchOtherRows()
    matchFolded()
    matchAsToolsWrite()
    // A line without one column of the form is hardly its header: it may be a record, whose cells are not repeated.
    guard !claimed.isEmpty else {
      let roles = Set(form.roles.values).filter { form.item($0) == nil }.sorted()
      faults = [.headerOfNoColumn(form: form.id, expected: roles + form.items.map(\.id))]
      return
    }
    for (role, name) in orderedRoles {
      if let item = form.itemIndex(name) { roleColumns[role] = itemColumns[item] }
    }
    reportMissing()
    reportUnknown()
  }

  var orderedRoles: [(ColumnRole, String)] {
    ColumnRole.allCases.compactMap { role in form.roles[role].map { (role, $0) } }
  }

  private mutating func exactColumn(of candidates: [String]) -> Int? {
    choose(among: header.names.indices.filter { candidates.contains(header.names[$0]) }, for: candidates[0])
  }

  private mutating func matchFolded() {
    for (index, item) in form.items.enumerated() where itemColumns[index] == nil {
      itemColumns[index] = foldedColumn(of: item.columns)
    }
    for (role, name) in orderedRoles where form.item(name) == nil && roleColumns[role] == nil {
      roleColumns[role] = foldedColumn(of: [name])
    }
  }

  private mutating func foldedColumn(of candidates: [String]) -> Int? {
    guard !ambiguous.contains(candidates[0]) else { return nil }
    let wanted = candidates.map(NameFolding.folded)
    let columns = header.names.indices.filter {
      !claimed.contains($0) && !header.names[$0].isEmpty && wanted.contains(folded[$0])
    }
    guard let column = choose(among: columns, for: candidates[0]) else { return nil }
    let found = header.names[column]
    let name = zip(candidates, wanted).first { $0.1 == folded[column] }?.0 ?? candidates[0]
    remarks.append((.columnNameFolded(found: found, name: name), found))
    return column
  }

  /// The only column there is; several, under different aliases, leave the item ambiguous.
  mutating func choose(among columns: [Int], for name: String) -> Int? {
    if columns.count > 1 {
      claimed.formUnion(columns)
      ambiguous.insert(name)
      let finding = BatchFinding.columnRepeated(name: name, positions: columns.map { $0 + 1 })
      if Set(columns.map { header.names[$0] }).count > 1 { faults.append(finding) }
      return nil
    }
    claimed.formUnion(columns)
    return columns.first
  }

  private mutating func reportMissing() {
    let scored = Set(form.satisfaction?.scoredItems.map(\.item) ?? [])
    let deciding = Set(form.items.flatMap { $0.appliesIf?.items ?? [] })
    let aggregating = Set(form.satisfaction?.flattened.compactMap(Self.ownItem) ?? [])
    let inRoles = Set(form.roles.values)
    var notDelivered: [String] = []
    for (index, item) in form.items.enumerated()
    where itemColumns[index] == nil && optionColumns[index] == nil && !ambiguous.contains(item.id) {
      let isNeeded =
        item.isRequired || scored.contains(item.id) || deciding.contains(item.id) || inRoles.contains(item.id)
        || aggregating.contains(item.id) || isTorn(item.id)
      if isNeeded {
        faults.append(missing(item.id, .item(id: item.id, columns: item.columns)))
      } else {
        notDelivered.append(item.id)
      }
    }
    for (role, name) in orderedRoles
    where roleColumns[role] == nil && form.item(name) == nil && !ambiguous.contains(name) {
      faults.append(missing(name, .role(role)))
    }
    if !notDelivered.isEmpty { remarks.append((.columnsNotDelivered(names: notDelivered), nil)) }
  }

  /// Another column is the item's name with quotes or semicolons after it: a damaged header, not a missing column.
  private func isTorn(_ id: String) -> Bool {
    let wanted = NameFolding.folded(id)
    return header.names.indices.contains { index in
      guard !claimed.contains(index) else { return false }
      let name = NameFolding.folded(header.names[index])
      guard name.hasPrefix(wanted), let next = name.dropFirst(wanted.count).first else { return false }
      return next == "'" || next == "\"" || next == ";"
    }
  }

  /// The item whose value a node takes as its own.
  private static func ownItem(_ node: SatisfactionNode) -> String? {
    if case .item(let item) = node.aggregation { return item }
    return nil
  }

  func missing(_ name: String, _ use: ColumnUse) -> BatchFinding {
    let free = header.names.indices.filter { !claimed.contains($0) }.map { header.names[$0] }
    let nearest = NameFolding.nearest(to: name, among: free, count: 1).first
    return .columnMissing(name: name, nearest: nearest, found: header.names, use: use)
  }

  private mutating func reportUnknown() {
    let ignored = Set(form.ignoredColumns.map(NameFolding.folded))
    let unknown = header.names.indices.filter { !claimed.contains($0) && !ignored.contains(folded[$0]) }
      .map { header.names[$0] }.filter { !$0.isEmpty && !conventions.isOwnColumn($0) }
    if !unknown.isEmpty { remarks.append((.columnsNotInForm(names: unknown), nil)) }
  }
}
