import SurveyModel

extension HeaderMatch {
  /// The names of the columns as one row of header has to write them so that each is matched as it was.
  ///
  /// Where the header has more rows, a column that one of the others named goes by the item's id or the role's column.
  var plainHeader: [String] {
    guard !header.otherNames.isEmpty else { return header.names }
    var names = header.names
    for (index, item) in form.items.enumerated() {
      if let column = itemColumns[index], !item.columns.contains(names[column]) { names[column] = item.id }
    }
    for (role, name) in orderedRoles where form.item(name) == nil {
      if let column = roleColumns[role] { names[column] = name }
    }
    return names
  }
}
