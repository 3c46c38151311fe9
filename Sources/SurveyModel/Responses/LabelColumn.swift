/// A column of labels that repeat (unit, stratum, PSU), stored once each.
public struct LabelColumn: Sendable, Equatable {
  /// The distinct labels in order of first appearance, as the file writes them, in NFC.
  public var labels: [String]
  /// Position in `labels` per record; −1 where the cell is empty.
  public var indices: [Int32]

  /// Makes a column from its distinct labels and the positions of the records.
  public init(labels: [String] = [], indices: [Int32] = []) {
    self.labels = labels
    self.indices = indices
  }

  /// The label of record `row`, or `nil` where the cell is empty.
  public subscript(row: Int) -> String? {
    indices[row] < 0 ? nil : labels[Int(indices[row])]
  }
}
