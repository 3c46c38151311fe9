import SurveyModel

/// What a record must be before its cells are looked at: as wide as the header, not empty, no header again, and an
/// interview by what its tool says of it.
struct RecordShape {
  private let header: HeaderNames
  /// The column by which the tool says that a record is no interview.
  private let discards: (column: Int, words: Set<String>)?

  init(_ header: HeaderNames, tool: ToolConventions?) {
    self.header = header
    discards = tool?.discards.flatMap { rule in
      header.names.firstIndex(of: rule.column).map { ($0, rule.words) }
    }
  }

  /// What leaves the record out, or `nil`.
  func fault(_ reader: borrowing CSVReader) -> BatchFinding? {
    guard reader.cellCount == header.names.count else {
      return .recordWidth(found: reader.cellCount, expected: header.names.count)
    }
    var isEmpty = true
    var isHeader = true
    for index in 0..<reader.cellCount {
      let cell = CellBytes.trimmed(reader.cell(index))
      if !cell.isEmpty { isEmpty = false }
      if isHeader {
        let name = header.firstRow[index]
        isHeader = name.utf8.first == cell.first && CellBytes.text(cell) == name
      }
      if !isEmpty, !isHeader { return discard(reader) }
    }
    return isEmpty ? .recordEmpty : isHeader ? .headerRepeated : discard(reader)
  }

  private func discard(_ reader: borrowing CSVReader) -> BatchFinding? {
    guard let discards else { return nil }
    let text = CellBytes.text(CellBytes.trimmed(reader.cell(discards.column)))
    guard discards.words.contains(NameFolding.folded(text)) else { return nil }
    return .recordDiscarded(column: header.names[discards.column], found: text)
  }
}

extension SurveyForm {
  /// The positions of the items, each after those that decide whether it is asked.
  var itemsByCondition: [Int] {
    var order: [Int] = []
    var seen: Set<Int> = []
    func visit(_ index: Int) {
      guard seen.insert(index).inserted else { return }
      for id in items[index].appliesIf?.items ?? [] { itemIndex(id).map(visit) }
      order.append(index)
    }
    items.indices.forEach(visit)
    return order
  }
}
