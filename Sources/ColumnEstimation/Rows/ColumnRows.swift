import SurveyStatistics

/// Rows of named columns held in memory, for statistics that totals cannot give.
///
/// Rows are sorted by what they hold before anything is computed, so that no figure depends on the order of files.
public struct ColumnRows: Sendable {
  /// One row as it was read.
  public struct Row: Sendable, Equatable {
    /// Stratum of each stage that has strata.
    public var strata: [String]
    /// Unit of each stage that has units.
    public var units: [String]
    /// N_h, f_h or π of each stage that has a population; `nil` where the cell is empty.
    public var populations: [Double?]
    /// w_k.
    public var weight: Double
    /// The PSU was certain to be drawn.
    public var isCertain: Bool
    /// Replicate weights, in their order.
    public var replicates: [Double]
    /// Cells of the other columns, in the order of `ColumnRows.columns`.
    public var cells: [ColumnValue]
    /// Labels of the columns that split tables or make domains, in the order of `ColumnRows.labels`.
    public var groups: [String]
    /// Its number among the rows in the order of reading, from 0; given when it is added, and no part of what it holds.
    public internal(set) var position = 0

    /// Holds one row.
    public init(
      strata: [String] = [], units: [String] = [], populations: [Double?] = [], weight: Double = 1,
      isCertain: Bool = false, replicates: [Double] = [], cells: [ColumnValue], groups: [String] = []
    ) {
      self.strata = strata
      self.units = units
      self.populations = populations
      self.weight = weight
      self.isCertain = isCertain
      self.replicates = replicates
      self.cells = cells
      self.groups = groups
    }
  }

  /// Names of the cells' columns.
  public let columns: [String]
  /// Names of the label columns.
  public let labels: [String]
  /// The rows, in the order in which they were added unless sorted.
  public private(set) var rows: [Row] = []

  /// An empty table.
  public init(columns: [String], labels: [String]) {
    self.columns = columns
    self.labels = labels
  }

  /// Adds a row.
  public mutating func append(_ row: Row) {
    var row = row
    row.position = rows.count
    rows.append(row)
  }

  /// The same rows in an order that follows from what they hold.
  public var sorted: ColumnRows {
    var copy = self
    let keys = rows.map(Self.key)
    copy.rows = rows.indices.sorted { keys[$0].lexicographicallyPrecedes(keys[$1]) }.map { rows[$0] }
    return copy
  }

  /// Codes that a statistic counts and no cell holds, in the order in which they were asked for.
  public func codesNotFound(_ statistics: [ColumnStatistic]) -> [(column: String, code: String)] {
    statistics.flatMap { statistic -> [(column: String, code: String)] in
      guard !statistic.codes.isEmpty, let cells = categories(statistic.variable) else { return [] }
      let held = Set(cells.labels)
      return statistic.codes.filter { !held.contains($0) }.map { (statistic.variable, $0) }
    }
  }

  /// Rows with an empty label in one of these columns.
  public func rowsInNoGroup(_ names: [String]) -> Int {
    let positions = names.compactMap { labels.firstIndex(of: $0) }
    return rows.count { row in positions.contains { row.groups[$0].isEmpty } }
  }

  /// All that a row holds, as bytes.
  private static func key(_ row: Row) -> [UInt8] {
    var texts = row.strata + row.units + row.groups
    for cell in row.cells {
      if case .present(let text, _) = cell { texts.append("=" + text) } else { texts.append("") }
    }
    let numbers = row.populations.map { $0 ?? -1 } + [row.weight, row.isCertain ? 1 : 0] + row.replicates
    return Array(GroupKey.text(texts).utf8)
      + numbers.flatMap { number in withUnsafeBytes(of: number.bitPattern.bigEndian) { Array($0) } }
  }

  /// The cells of a column as numbers; decimals are kept as they were written.
  public func numeric(_ name: String) -> NumericColumn? {
    guard let position = columns.firstIndex(of: name) else { return nil }
    let cells = rows.map { $0.cells[position] }
    let decimals = cells.map { cell -> ScaledDecimal? in
      if case .present(let text, .some) = cell { ScaledDecimal(text) } else { nil }
    }
    let numbers = cells.map { cell -> Double? in
      if case .present(_, let number) = cell { number } else { nil }
    }
    let areExact = zip(decimals, numbers).allSatisfy { ($0 == nil) == ($1 == nil) }
    return areExact ? NumericColumn(decimals: decimals) : NumericColumn(numbers)
  }

  /// The cells of a column as labels.
  public func categories(_ name: String) -> Categories? {
    guard let position = columns.firstIndex(of: name) else { return nil }
    return Categories(
      name: name,
      of: rows.map { row in
        if case .present(let text, _) = row.cells[position] { text } else { nil }
      })
  }

  /// The labels of a column that splits tables; empty ones are `nil`.
  public func group(_ name: String) -> [String?]? {
    guard let position = labels.firstIndex(of: name) else { return nil }
    return rows.map { $0.groups[position].isEmpty ? nil : $0.groups[position] }
  }
}
