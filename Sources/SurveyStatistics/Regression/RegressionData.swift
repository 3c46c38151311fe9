/// The rows of a model laid out for fitting: those that it can use, whatever their weight.
///
/// With an intercept every number is held as the deviation from its column's origin, so that no digits are lost to large
/// offsets; `original` turns coefficients back.
struct RegressionData {
  let model: RegressionModel
  /// Rows of the sample that are used.
  let rows: [Int]
  let columns: [[Double]]
  let response: [Double]
  /// Origins of the columns, and of the response.
  private let origins: [Double]
  private let responseOrigin: Double

  init(_ model: RegressionModel) {
    self.model = model
    let members = model.isMember
    let rows = members.indices.filter { members[$0] }
    self.rows = rows
    let keepsOrigins = model.hasIntercept
    func numbers(_ column: NumericColumn, _ isShifted: Bool) -> [Double] {
      rows.map { isShifted ? column.deviations[$0] : column.value($0) }
    }
    let values = model.predictors.flatMap { $0.columns.map(\.values) }
    columns =
      (keepsOrigins ? [rows.map { _ in 1.0 }] : []) + values.map { numbers($0, keepsOrigins) }
    origins = keepsOrigins ? [0] + values.map(\.origin) : []
    let isShifted = keepsOrigins && model.family == .linear
    response = numbers(model.response, isShifted)
    responseOrigin = isShifted ? model.response.origin : 0
  }

  /// Coefficients of the columns as they were given: the intercept takes up the origins.
  func original(_ coefficients: [Double]) -> [Double] {
    var shifted = turned(coefficients)
    if !shifted.isEmpty { shifted[0] += responseOrigin }
    return shifted
  }

  /// The same of differences of coefficients, of influences for instance.
  func turned(_ coefficients: [Double]) -> [Double] {
    guard model.hasIntercept, !coefficients.isEmpty else { return coefficients }
    var turned = coefficients
    turned[0] -= zip(origins, coefficients).reduce(0) { $0 + $1.0 * $1.1 }
    return turned
  }

  /// η of every row used.
  func predictor(_ coefficients: [Double]) -> [Double] {
    var eta = Array(repeating: 0.0, count: rows.count)
    for (column, coefficient) in zip(columns, coefficients) {
      for i in eta.indices { eta[i] += coefficient * column[i] }
    }
    return eta
  }
}
