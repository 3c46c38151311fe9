import SurveyStatistics

/// A step that turns given weights into final ones, by column names.
public enum WeightingRequest: Sendable, Equatable {
  /// Known totals of the labels of a column.
  public struct MarginRequest: Sendable, Equatable {
    /// Columns whose crossed labels are the categories.
    public let columns: [String]
    /// Total of each category; labels of several columns are joined by `GroupKey`.
    public let totals: [String: Double]

    /// Holds the totals of a column, or of several that are crossed.
    public init(columns: [String], totals: [String: Double]) {
      self.columns = columns
      self.totals = totals
    }
  }

  /// An auxiliary variable with its known total.
  public struct AuxiliaryRequest: Sendable, Equatable {
    /// What is added up.
    public enum Variable: Sendable, Equatable {
      /// 1 for every row.
      case one
      /// The number in a column.
      case number(String)
      /// 1 for rows with this label in a column.
      case label(String, String)
    }

    /// What is added up.
    public let variable: Variable
    /// T.
    public let total: Double

    /// Holds a known total.
    public init(_ variable: Variable, total: Double) {
      self.variable = variable
      self.total = total
    }
  }

  /// Respondents take over the weights of nonrespondents of their cell.
  case nonresponse(cells: [String], status: String, meanings: [String: ResponseStatus])
  /// Weights of each cell add up to its total.
  case poststratify(MarginRequest)
  /// Weights add up to the totals of several margins.
  case rake([MarginRequest])
  /// Weights add up to totals of any auxiliary variables.
  case calibrate([AuxiliaryRequest], distance: CalibrationDistance)
  /// Weights are cut at limits.
  case trim(
    upper: TrimmingLimit?, lower: TrimmingLimit?, groups: String?, redistribution: Trimming.Redistribution,
    isStrict: Bool)

  /// The name of the step in records and messages.
  public var name: String {
    switch self {
    case .nonresponse: "nonresponse"
    case .poststratify: "poststratify"
    case .rake: "rake"
    case .calibrate: "calibrate"
    case .trim: "trim"
    }
  }

  /// Columns whose cells are labels.
  public var labelColumns: [String] {
    switch self {
    case .nonresponse(let cells, let status, _): cells + [status]
    case .poststratify(let margin): margin.columns
    case .rake(let margins): margins.flatMap(\.columns)
    case .calibrate(let auxiliaries, _):
      auxiliaries.compactMap { if case .label(let column, _) = $0.variable { column } else { nil } }
    case .trim(_, _, let groups, _, _): [groups].compactMap { $0 }
    }
  }

  /// Columns whose cells must be numbers.
  public var numberColumns: [String] {
    guard case .calibrate(let auxiliaries, _) = self else { return [] }
    return auxiliaries.compactMap { if case .number(let column) = $0.variable { column } else { nil } }
  }

  /// The step for the rows of a table; throws where a column is not held, or a cell of it is empty or no number.
  func step(_ rows: ColumnRows) throws(AnalysisFault) -> WeightingStep {
    switch self {
    case .nonresponse(let cells, let status, let meanings):
      let crossed = try rows.crossed(cells)
      let codes = try rows.labels(status)
      do throws(WeightingFault) {
        let statuses = try ResponseStatus.reading(codes, meanings: meanings)
        return .nonresponse(NonresponseAdjustment(cells: crossed, statuses: statuses))
      } catch { throw .weighting(step: name, error) }
    case .poststratify(let margin): return .poststratification(Poststratification(try rows.margin(margin)))
    case .rake(let margins):
      var read: [Margin] = []
      for margin in margins { read.append(try rows.margin(margin)) }
      return .raking(Raking(read))
    case .calibrate(let auxiliaries, let distance):
      var read: [Auxiliary] = []
      for auxiliary in auxiliaries { read.append(try rows.auxiliary(auxiliary)) }
      return .calibration(Calibration(read, distance: distance))
    case .trim(let upper, let lower, let groups, let redistribution, let isStrict):
      let categories = try groups.map { name throws(AnalysisFault) in try rows.crossed([name]) }
      return .trimming(
        Trimming(
          upper: upper, lower: lower, groups: categories, redistribution: redistribution, isStrict: isStrict))
    }
  }
}
