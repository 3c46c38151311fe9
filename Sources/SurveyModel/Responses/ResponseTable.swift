/// A run of accepted records, by column: what the parser hands on, one chunk at a time.
public struct ResponseTable: Sendable, Equatable {
  /// One column per item of the form, in the form's order.
  public var columns: [ResponseColumn]
  /// Physical line on which each record starts, 1-based.
  public var lines: [Int]
  /// The rated unit's code; one label for the whole batch where the batch declares it.
  public var unit: LabelColumn
  /// `nil` where the form names no such column.
  public var stratum: LabelColumn?
  /// The primary sampling unit's label; `nil` where the form names no such column.
  public var psu: LabelColumn?
  /// Weights as delivered, all positive and finite; `nil` where the form names no weight column.
  public var weights: [Double]?
  /// Record numbers, respondents and cells of other roles; `nil` unless the reader was asked for them.
  public var keys: RecordKeys?

  /// Makes a table from columns of equal length.
  public init(
    columns: [ResponseColumn], lines: [Int], unit: LabelColumn, stratum: LabelColumn? = nil, psu: LabelColumn? = nil,
    weights: [Double]? = nil, keys: RecordKeys? = nil
  ) {
    self.columns = columns
    self.lines = lines
    self.unit = unit
    self.stratum = stratum
    self.psu = psu
    self.weights = weights
    self.keys = keys
  }

  /// The number of records.
  public var count: Int { lines.count }
}
