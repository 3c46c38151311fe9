import SurveyModel

extension HeaderMatch {
  /// Items that the first row of the header does not name, and another row does.
  mutating func matchOtherRows() {
    let header = self.header
    guard !header.otherNames.isEmpty else { return }
    for (index, item) in form.items.enumerated() where itemColumns[index] == nil {
      itemColumns[index] = column(for: item.id) { column in
        header.otherNames[column].contains { item.columns.contains($0) }
      }
    }
    for (role, name) in orderedRoles where form.item(name) == nil && roleColumns[role] == nil {
      roleColumns[role] = column(for: name) { header.otherNames[$0].contains(name) }
    }
  }

  /// Names as tools write them: a column for each option, groups before the name, brackets, labels for names.
  mutating func matchAsToolsWrite() {
    let marks = conventions.tool?.groupMarks ?? []
    // The names of options end in anything, so they are taken before single questions are looked for behind groups.
    for mark in marks { matchBehindGroups(mark) { $0.isMulti } }
    matchOptions()
    for mark in marks { matchBehindGroups(mark) { _ in true } }
    if conventions.tool?.bracketsAreUnderscores == true { matchBrackets() }
    if conventions.namesByLabel { matchLabels() }
  }

  /// The only unclaimed column for which `fits` holds.
  private mutating func column(for name: String, _ fits: (Int) -> Bool) -> Int? {
    guard !ambiguous.contains(name) else { return nil }
    return choose(among: header.names.indices.filter { !claimed.contains($0) && fits($0) }, for: name)
  }

  /// A group before the name is passed over where only one column is left of that name.
  private mutating func matchBehindGroups(_ mark: String, _ isWanted: (ItemKind) -> Bool) {
    let names = header.names
    for (index, item) in form.items.enumerated()
    where isWanted(item.kind) && itemColumns[index] == nil && optionColumns[index] == nil {
      itemColumns[index] = column(for: item.id) { column in
        item.columns.contains { names[column].hasSuffix(mark + $0) }
      }
    }
    for (role, name) in orderedRoles where form.item(name) == nil && roleColumns[role] == nil {
      roleColumns[role] = column(for: name) { names[$0].hasSuffix(mark + name) }
    }
  }

  private mutating func matchBrackets() {
    let names = folded.map(Self.withoutBrackets)
    for (index, item) in form.items.enumerated() where itemColumns[index] == nil && optionColumns[index] == nil {
      let wanted = item.columns.map { Self.withoutBrackets(NameFolding.folded($0)) }
      itemColumns[index] = column(for: item.id) { wanted.contains(names[$0]) }
    }
  }

  private static func withoutBrackets(_ name: String) -> String {
    name.replacing("[", with: "_").replacing("]", with: "")
  }

  private mutating func matchLabels() {
    let names = header.names.indices.map { column in
      Set([folded[column]] + (header.otherNames.isEmpty ? [] : header.otherNames[column].map(NameFolding.folded)))
    }
    let labels = form.items.map { item in
      Set(Language.allCases.compactMap { language in item.label.map { NameFolding.folded($0[language]) } })
    }
    for (index, item) in form.items.enumerated() where itemColumns[index] == nil && optionColumns[index] == nil {
      // A label that several items have names none of them.
      let wanted = labels[index].filter { label in labels.count { $0.contains(label) } == 1 }
      if wanted.isEmpty { continue }
      itemColumns[index] = column(for: item.id) { !names[$0].isDisjoint(with: wanted) }
    }
  }

  // MARK: A column for each option

  private mutating func matchOptions() {
    for (index, item) in form.items.enumerated() {
      guard case .multi(let scale, _) = item.kind, !ambiguous.contains(item.id) else { continue }
      let labels = conventions.namesByLabel ? Language.allCases.compactMap { item.label?[$0] } : []
      let names = OptionNames(names: item.columns + labels, scale: scale)
      guard let found = optionColumns(names, of: item, count: scale.points.count) else { continue }
      // Beside a column with all options, only the full set of option columns is surely theirs.
      if itemColumns[index] != nil, found.columns.contains(nil) { continue }
      claimed.formUnion(found.all)
      optionColumns[index] = found
      for (position, column) in found.columns.enumerated() where column == nil {
        let name = "\(item.id)/\(scale.points[position].code)"
        faults.append(missing(name, .item(id: item.id, columns: [name])))
      }
    }
  }

  private mutating func optionColumns(_ names: OptionNames, of item: Item, count: Int) -> OptionColumns? {
    var found = OptionColumns(columns: Array(repeating: nil, count: count))
    let ignored = Set(form.ignoredColumns.map(NameFolding.folded))
    for column in header.names.indices where !claimed.contains(column) && !ignored.contains(folded[column]) {
      guard let hit = hit(names, column) else { continue }
      switch hit {
      case .stray: if !conventions.isOwnColumn(header.names[column]) { found.strays.append(column) }
      case .option(let position):
        if let first = found.columns[position] {
          faults.append(.columnRepeated(name: header.names[column], positions: [first + 1, column + 1]))
        }
        found.columns[position] = column
      }
    }
    return found.columns.contains { $0 != nil } ? found : nil
  }

  /// What a column's name says, with or without the groups before it.
  private func hit(_ names: OptionNames, _ column: Int) -> OptionNames.Hit? {
    let name = header.names[column]
    if let hit = names.hit(name) { return hit }
    for mark in conventions.tool?.groupMarks ?? [] {
      var rest = name[...]
      while let range = rest.firstRange(of: mark) {
        rest = rest[range.upperBound...]
        if let hit = names.hit(String(rest)) { return hit }
      }
    }
    return nil
  }
}

extension ItemKind {
  fileprivate var isMulti: Bool {
    if case .multi = self { return true }
    return false
  }
}
