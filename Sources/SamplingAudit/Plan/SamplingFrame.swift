import SurveyModel

/// A list from which a sample is drawn: a key per person, where he belongs, and the size of his unit where one is needed.
///
/// Held by column, every label once, so that a million rows fit into some hundred megabytes.
public struct SamplingFrame: Sendable {
  /// The file, for messages.
  public let file: String
  /// Names of the columns of earlier stages, from the first.
  public let stageColumns: [String]
  /// One key per row.
  public private(set) var keys: [String] = []
  /// Physical line of each row.
  private(set) var lines: [Int32] = []
  /// Places in order of appearance, and that of each row.
  private(set) var places: [SamplePlace] = []
  private(set) var placeOfRow: [Int32] = []
  /// By stage: labels in order of appearance, and that of each row.
  private(set) var groups: [[String]]
  private(set) var groupOfRow: [[Int32]]
  /// Sizes in millionths; empty where the frame has none.
  private(set) var sizes: [Int] = []

  private var knownPlaces: [SamplePlace: Int32] = [:]
  private var knownGroups: [[String: Int32]]

  /// Sizes are kept to six decimals, up to what whole millionths of any number of rows can add up.
  public static let sizes = smallestSize...1e9
  static let smallestSize = 1e-6

  /// An empty frame.
  public init(file: String, stageColumns: [String] = []) {
    self.file = file
    self.stageColumns = stageColumns
    groups = stageColumns.map { _ in [] }
    groupOfRow = groups.map { _ in [] }
    knownGroups = groups.map { _ in [:] }
  }

  /// Rows.
  public var count: Int { keys.count }

  /// Adds a row; `labels` has one label per stage, `size` is one of `sizes` in every row or in none.
  public mutating func append(
    key: String, place: SamplePlace = SamplePlace(), labels: [String] = [], size: Double? = nil, line: Int
  ) {
    precondition(labels.count == stageColumns.count, "one label per stage")
    keys.append(key)
    lines.append(Int32(truncatingIfNeeded: line))
    if knownPlaces[place] == nil {
      knownPlaces[place] = Int32(places.count)
      places.append(place)
    }
    placeOfRow.append(knownPlaces[place] ?? 0)
    for (stage, label) in labels.enumerated() {
      if knownGroups[stage][label] == nil {
        knownGroups[stage][label] = Int32(groups[stage].count)
        groups[stage].append(label)
      }
      groupOfRow[stage].append(knownGroups[stage][label] ?? 0)
    }
    if let size { sizes.append(max(1, Int((size / Self.smallestSize).rounded()))) }
  }

  /// Rows by place, in the order of `places`.
  public func counts() -> [(place: SamplePlace, rows: Int)] {
    var counts = places.map { _ in 0 }
    for place in placeOfRow { counts[Int(place)] += 1 }
    return Array(zip(places, counts)).map { (place: $0.0, rows: $0.1) }
  }

  /// A finding about a row.
  func finding(_ kind: PlanFinding, row: Int32) -> Finding {
    Finding(.plan(kind), at: SourceLocation(file: file, line: Int(lines[Int(row)])))
  }
}
