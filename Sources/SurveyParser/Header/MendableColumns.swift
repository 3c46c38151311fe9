import SurveyModel

/// Which columns of a delivered file leave the store so that somebody can mend its records.
///
/// A column does where it surely belongs to an item that is not personal, or plays a role. All others stay: those of
/// personal items, the respondent's where it is no item (a store keeps it apart), and those that are not read at all,
/// because nobody has said that they are not personal and nothing in them needs mending.
public struct MendableColumns: Sendable, Equatable {
  /// Positions of the columns that may be shown, in the order of the file.
  public let shown: [Int]
  /// Positions of columns that are personal.
  public let personal: [Int]
  /// Positions of columns that the form does not read.
  public let unread: [Int]
  /// No record can be read without a cell that is personal.
  public let needsPersonal: Bool

  /// Sorts the columns of a file by the names that the reader gave them, matched as the reader matches them.
  public init(header: [String], form: SurveyForm, layout: FileLayout) {
    let names = HeaderNames(names: header)
    let match = HeaderMatch(header: names, form: form, conventions: ExportConventions(form: form, layout: layout))
    var read = Set(match.roleColumns.values)
    var hidden: Set<Int> = []
    var isNeeded = false
    for (index, item) in form.items.enumerated() {
      let columns = (match.itemColumns[index].map { [$0] } ?? []) + (match.optionColumns[index]?.all ?? [])
      read.formUnion(columns)
      guard item.isPersonal else { continue }
      hidden.formUnion(columns)
      if item.isRequired || form.roles[.respondent] == item.id { isNeeded = true }
    }
    if let name = form.roles[.respondent], form.item(name) == nil, let column = match.roleColumns[.respondent] {
      hidden.insert(column)
      isNeeded = true
    }
    shown = header.indices.filter { read.contains($0) && !hidden.contains($0) }
    personal = header.indices.filter { hidden.contains($0) }
    unread = header.indices.filter { !read.contains($0) && !hidden.contains($0) }
    needsPersonal = isNeeded
  }
}
