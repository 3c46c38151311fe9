import Glibc
import SurveyModel

/// Collects a column of labels that repeat, without making a text twice; each table has labels of its own.
struct LabelBuilder {
  private(set) var column = LabelColumn()
  private var known: [Fingerprint: Int32] = [:]
  private var texts: [String: Int32] = [:]
  private var newest: Fingerprint?
  private var newestIsLabel = false
  /// The label seen last, as the file writes it: files are mostly sorted by unit.
  private var recent: [UInt8] = []
  private var recentIndex: Int32 = -1

  /// Adds a record if this table already has the label in `bytes`.
  mutating func appendKnown(_ bytes: UnsafeRawBufferPointer) -> Bool {
    if isRecent(bytes) {
      appendRecent()
      return true
    }
    guard let index = known[Fingerprint(bytes)] else { return false }
    newest = nil
    column.indices.append(index)
    remember(bytes, index)
    return true
  }

  private func isRecent(_ bytes: UnsafeRawBufferPointer) -> Bool {
    guard recentIndex >= 0, recent.count == bytes.count, let start = bytes.baseAddress else { return false }
    return recent.withUnsafeBytes { known in known.baseAddress.map { memcmp($0, start, bytes.count) == 0 } ?? false }
  }

  private mutating func appendRecent() {
    newest = nil
    column.indices.append(recentIndex)
  }

  private mutating func remember(_ bytes: UnsafeRawBufferPointer, _ index: Int32) {
    recent.removeAll(keepingCapacity: true)
    recent.append(contentsOf: bytes)
    recentIndex = index
  }

  /// Adds a record with the label in `bytes`.
  mutating func append(_ bytes: UnsafeRawBufferPointer) {
    if appendKnown(bytes) { return }
    let print = Fingerprint(bytes)
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
    recentIndex = -1
    if newestIsLabel { texts[column.labels.removeLast()] = nil }
    newest = nil
  }

  /// The finished column; the builder starts again with no labels.
  mutating func take() -> LabelColumn {
    defer { self = LabelBuilder() }
    return column
  }
}
