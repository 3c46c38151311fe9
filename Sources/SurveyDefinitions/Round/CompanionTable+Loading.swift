import SurveyModel

extension CompanionTable {
  /// Reads a comma-separated file with a header; a quoted cell ends on the line on which it began.
  static func load(_ path: String) throws(DefinitionUnusable) -> CompanionTable {
    let text = try DefinitionFile.text(DefinitionFile.bytes(path), file: path)
    var header: [String]?
    var rows: [(line: Int, cells: [String])] = []
    for (index, line) in text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).enumerated() {
      if line.isEmpty { continue }
      let cells = cells(of: line)
      if header == nil { header = cells } else { rows.append((index + 1, cells)) }
    }
    guard let header else { throw DefinitionFile.refusal(.fileEmpty, path) }
    return CompanionTable(file: path, header: header, rows: rows)
  }

  private static func cells(of line: Substring) -> [String] {
    var cells = [""]
    var isQuoted = false
    var before: Character?
    for character in line {
      if character == "\"" {
        if !isQuoted, before == "\"" { cells[cells.count - 1].append("\"") }
        isQuoted.toggle()
      } else if character == ",", !isQuoted {
        cells.append("")
      } else {
        cells[cells.count - 1].append(character)
      }
      before = character
    }
    return cells
  }
}
