import SurveyModel

/// A column of labels that grows by the tables of several batches, every label stored once.
struct LabelStore: Sendable {
  private(set) var column = LabelColumn()
  private var known: [String: Int32] = [:]

  /// Adds the labels of a table.
  mutating func append(_ other: LabelColumn) {
    let places = other.labels.map { place(of: $0) }
    column.indices += other.indices.map { $0 < 0 ? -1 : places[Int($0)] }
  }

  /// Adds labels record by record; an empty one is none.
  mutating func append(_ labels: some Sequence<String>) {
    for label in labels { column.indices.append(label.isEmpty ? -1 : place(of: label)) }
  }

  /// Adds records without a label.
  mutating func appendNone(_ count: Int) {
    column.indices += Array(repeating: -1, count: count)
  }

  private mutating func place(of label: String) -> Int32 {
    if let place = known[label] { return place }
    let place = Int32(column.labels.count)
    known[label] = place
    column.labels.append(label)
    return place
  }
}
