import SurveyModel

/// What a record must be before its cells are looked at: as wide as the header, not empty, no header again, and an
/// interview by what its tool says of it.
struct RecordShape {
  private let header: HeaderNames
  /// With which byte the first row of the header starts.
  private let firstByte: UInt8?
  /// The column by which the tool says that a record is no interview.
  private let discards: (column: Int, words: Set<String>)?

  init(_ header: HeaderNames, tool: ToolConventions?) {
    self.header = header
    firstByte = header.firstRow.first?.utf8.first
    discards = tool?.discards.flatMap { rule in
      header.names.firstIndex(of: rule.column).map { ($0, rule.words) }
    }
  }

  /// Whether nothing can be wrong with the shape of the record, as the first cell alone shows of nearly all.
  func isSound(_ reader: borrowing CSVReader) -> Bool {
    guard reader.cellCount == header.names.count, discards == nil else { return false }
    let first = reader.cell(0)
    guard let byte = first.first, byte > 0x20, byte < 0x7F else { return false }
    return byte != firstByte
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
    return isEmpty ? .recordEmpty() : isHeader ? .headerRepeated : discard(reader)
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
