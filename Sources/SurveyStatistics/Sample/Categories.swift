/// A categorical column of a sample: the label of every row as an index, in the order of the labels' bytes.
public struct Categories: Sendable, Equatable {
  /// The column's name.
  public let name: String
  /// The labels that occur, in the order of their UTF-8 bytes.
  public let labels: [String]
  /// For each row the index of its label; `nil` where it is missing.
  public let codes: [Int?]

  /// Indexes one label per row, `nil` where it is missing.
  public init(name: String, of rows: [String?]) {
    self.name = name
    var seen = Set<String>()
    for case let label? in rows { seen.insert(label) }
    let labels = seen.sorted(by: byBytes)
    let index = Dictionary(uniqueKeysWithValues: labels.enumerated().map { ($1, $0) })
    self.labels = labels
    codes = rows.map { $0.flatMap { index[$0] } }
  }

  /// 1 for rows with the label of this index, else 0.
  public func indicator(of label: Int) -> [Double] {
    codes.map { $0 == label ? 1 : 0 }
  }
}
