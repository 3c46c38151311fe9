import SurveyModel

/// Collects a column of labels that repeat, without making a text twice; each table has labels of its own.
struct LabelBuilder {
  private(set) var column = LabelColumn()
  private var known: [Fingerprint: Int32] = [:]
  private var texts: [String: Int32] = [:]
  private var newest: Fingerprint?
  private var newestIsLabel = false
  /// The label seen last: files are mostly sorted by unit.
  private var recent: (print: Fingerprint, index: Int32)?

  /// Adds a record if this table already has the label in `bytes`.
  mutating func appendKnown(_ bytes: UnsafeRawBufferPointer) -> Bool {
    guard let index = index(of: Fingerprint(bytes)) else { return false }
    newest = nil
    column.indices.append(index)
    return true
  }

  private mutating func index(of print: Fingerprint) -> Int32? {
    if let recent, recent.print == print { return recent.index }
    guard let index = known[print] else { return nil }
    recent = (print, index)
    return index
  }

  /// Adds a record with the label in `bytes`.
  mutating func append(_ bytes: UnsafeRawBufferPointer) {
    newest = nil
    let print = Fingerprint(bytes)
    if let index = index(of: print) {
      column.indices.append(index)
      return
    }
    let text = CellBytes.text(bytes)
    newestIsLabel = texts[text] == nil
    let index = texts[text] ?? Int32(column.labels.count)
    if newestIsLabel {
      column.labels.append(text)
      texts[text] = index
    }
    known[print] = index
    newest = print
    column.indices.append(index)
  }

  /// Adds a record without a label.
  mutating func appendBlank() {
    newest = nil
    column.indices.append(-1)
  }

  /// Takes the last record back, and its label with it if no other record had it.
  mutating func removeLast() {
    column.indices.removeLast()
    guard let print = newest else { return }
    known[print] = nil
    recent = nil
    if newestIsLabel { texts[column.labels.removeLast()] = nil }
    newest = nil
  }

  /// The finished column; the builder starts again with no labels.
  mutating func take() -> LabelColumn {
    defer { self = LabelBuilder() }
    return column
  }
}
