import SurveyModel

/// Whether the rows under a header belong to it, by the marks that only a tool leaves there.
///
/// A file is looked at again only where its first row has a blank or a column of such a tool, so that plain files are
/// opened once.
struct HeaderDetection {
  private let first: [String]
  private let declared: ToolConventions?
  private let peek: (Int) throws(BatchUnusable) -> [[String]]

  /// Words of a second row that say "the answer itself", folded.
  static let answerWords = ToolConventions.surveyMonkey.answerWords

  init(
    first: [String], declared: ToolConventions?, peek: @escaping (Int) throws(BatchUnusable) -> [[String]]
  ) {
    self.first = first
    self.declared = declared
    self.peek = peek
  }

  /// The tool whose header this is, the declared one only where one is declared; `nil` for a header of one row.
  func tool() throws(BatchUnusable) -> ToolConventions? {
    let candidates = declared.map { [$0] } ?? [.qualtrics, .surveyMonkey]
    guard declared != nil || first.contains("") || candidates.contains(where: hasColumn) else { return nil }
    let rows = try peek(3)
    return candidates.first { tool in
      tool.headerStyle == .questionAndOption ? looksLikeOptions(rows, tool) : holdsImportIDs(rows)
    }
  }

  private func hasColumn(of tool: ToolConventions) -> Bool {
    let columns = Set(tool.systemColumns.map(NameFolding.folded))
    return first.contains { columns.contains(NameFolding.folded($0)) }
  }

  /// Qualtrics: the third row is JSON with import ids.
  private func holdsImportIDs(_ rows: [[String]]) -> Bool {
    rows.count == 3 && rows[2].contains { $0.contains("\"ImportId\"") || $0.contains("'ImportId'") }
  }

  /// SurveyMonkey: the second row holds `Response` or fills every gap of the first, and nothing under its own columns.
  private func looksLikeOptions(_ rows: [[String]], _ tool: ToolConventions) -> Bool {
    guard rows.count >= 2, rows[1].count == first.count else { return false }
    let second = rows[1]
    let columns = Set(tool.systemColumns.map(NameFolding.folded))
    let own = first.indices.filter { columns.contains(NameFolding.folded(first[$0])) }
    guard own.allSatisfy({ second[$0].isEmpty }) else { return false }
    if second.contains(where: { tool.answerWords.contains(NameFolding.folded($0)) }) { return true }
    let gaps = first.indices.filter { first[$0].isEmpty }
    return declared != nil && !gaps.isEmpty && gaps.allSatisfy { !second[$0].isEmpty }
  }
}
