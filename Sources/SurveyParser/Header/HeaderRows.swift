import SurveyModel

/// Reads a header of one row or more, and makes one name for each column of it.
struct HeaderRows {
  let conventions: ExportConventions
  let layout: FileLayout
  let limits: ParserLimits
  /// Reads the first rows of the file once more, from another place than the reader's.
  let peek: (Int) throws(BatchUnusable) -> [[String]]

  /// What a note says about rows that no one declared.
  private(set) var found: BatchFinding?

  init(
    conventions: ExportConventions, layout: FileLayout, limits: ParserLimits,
    peek: @escaping (Int) throws(BatchUnusable) -> [[String]]
  ) {
    self.conventions = conventions
    self.layout = layout
    self.limits = limits
    self.peek = peek
  }

  /// The header; the reader stands on its last row afterwards.
  mutating func read(_ reader: inout CSVReader) throws(BatchUnusable) -> HeaderNames {
    let first = try HeaderNames.read(&reader, limits: limits)
    let line = reader.line
    let (rows, style) = try layout(of: first.names, name: reader.name, line: line)
    guard rows > 1 else { return first }
    var texts = [first.names]
    for row in 2...rows { texts.append(try next(row, &reader, width: first.names.count)) }
    return Self.header(texts, style)
  }

  /// How many rows there are, and what they hold: as declared, as the tool writes them, or as they look.
  private mutating func layout(
    of first: [String], name: String, line: Int
  ) throws(BatchUnusable) -> (Int, ToolConventions.HeaderStyle) {
    let tool = conventions.tool
    if let rows = layout.headerRows {
      let isQuestion = tool?.headerStyle == .questionAndOption || (tool == nil && rows == 2 && first.contains(""))
      return (rows, isQuestion ? .questionAndOption : .names)
    }
    if let tool, tool.headerRows == 1 { return (1, .names) }
    let detected = HeaderDetection(first: first, declared: tool, peek: peek)
    guard let writer = try detected.tool() else {
      if let tool {
        throw BatchUnusable(.headerRowsMissing(tool: tool.preset, rows: tool.headerRows), file: name, line: line)
      }
      return (1, .names)
    }
    if tool == nil { found = .headerRowsDetected(tool: writer.preset, rows: writer.headerRows) }
    return (writer.headerRows, writer.headerStyle)
  }

  private func next(_ row: Int, _ reader: inout CSVReader, width: Int) throws(BatchUnusable) -> [String] {
    switch try reader.next() {
    case .end: throw BatchUnusable(.fileWithoutRecords, file: reader.name, line: reader.line)
    case .damaged(.bytesNotUTF8):
      throw BatchUnusable(
        .encodingUnknown(offset: reader.brokenText?.offset ?? 0), file: reader.name, line: reader.line)
    case .damaged(let finding): throw BatchUnusable(finding, file: reader.name, line: reader.line)
    case .record: break
    }
    guard reader.cellCount == width else {
      throw BatchUnusable(
        .headerRowWidth(row: row, found: reader.cellCount, expected: width), file: reader.name, line: reader.line)
    }
    return (0..<width).map { CellBytes.text(CellBytes.trimmed(reader.cell($0))) }
  }

  // MARK: Names

  private static func header(_ rows: [[String]], _ style: ToolConventions.HeaderStyle) -> HeaderNames {
    let first = rows[0]
    let others = first.indices.map { column in rows.dropFirst().map { $0[column] }.filter { !$0.isEmpty } }
    if style == .names {
      return HeaderNames(names: plain(first, others), firstRow: first, otherNames: others, rows: rows.count)
    }
    // An option alone names no column: several questions may have it.
    return HeaderNames(names: joined(first, rows[1]), firstRow: first, otherNames: [], rows: rows.count)
  }

  /// The first row names the columns; where it is blank, the next row that is not.
  private static func plain(_ first: [String], _ others: [[String]]) -> [String] {
    first.indices.map { first[$0].isEmpty ? others[$0].first ?? "" : first[$0] }
  }

  /// `Question [Option]`, the question carried to the right over the columns that it spans.
  private static func joined(_ questions: [String], _ options: [String]) -> [String] {
    var question = ""
    return questions.indices.map { column in
      let option = options[column]
      if !questions[column].isEmpty { question = questions[column] }
      if option.isEmpty { return questions[column] }
      if question.isEmpty { return option }
      let isAnswer = HeaderDetection.answerWords.contains(NameFolding.folded(option))
      return isAnswer && !questions[column].isEmpty ? question : "\(question) [\(option)]"
    }
  }
}
