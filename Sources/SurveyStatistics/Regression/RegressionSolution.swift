/// β at given weights, with what its influence needs.
struct RegressionSolution {
  /// Coefficients of the columns as `RegressionData` holds them.
  let coefficients: [Double]
  /// μ of every row used.
  let means: [Double]
  /// A⁻¹, A = Σ w μ'(η) xx'.
  let inverse: Matrix
  /// Σ w (y − μ)², or −2·log likelihood by weights.
  let deviance: Double
  /// Steps that the iteration took; 1 for least squares.
  let iterations: Int

  /// Rows with weight 0 have no part in β and still a mean.
  init(_ data: RegressionData, weights: [Double]) throws(RegressionFault) {
    let used = data.rows.map { weights[$0] }
    if let i = used.firstIndex(where: { $0 < 0 }) { throw .negativeWeight(row: data.rows[i], value: used[i]) }
    guard used.contains(where: { $0 > 0 }), !data.columns.isEmpty else { throw .noAnswers }
    let plain = LeastSquares(data.columns, weights: used)
    if !plain.dependent.isEmpty { throw .dependentColumns(plain.dependent.map { data.model.names[$0] }) }
    switch data.model.family {
    case .linear: self.init(data, used, leastSquares: plain)
    case .logistic: try self.init(logistic: data, used)
    }
  }

  private init(_ data: RegressionData, _ weights: [Double], leastSquares: LeastSquares) {
    var coefficients = leastSquares.solve(data.response)
    // What rounding left unexplained is explained once more.
    let rest = zip(data.response, data.predictor(coefficients)).map { $0 - $1 }
    coefficients = zip(coefficients, leastSquares.solve(rest)).map { $0 + $1 }
    let means = data.predictor(coefficients)
    var deviance = CompensatedSum()
    for i in means.indices { deviance.add(weights[i] * (data.response[i] - means[i]) * (data.response[i] - means[i])) }
    self.coefficients = coefficients
    self.means = means
    inverse = leastSquares.inverse
    self.deviance = deviance.value
    iterations = 1
  }

  private init(logistic data: RegressionData, _ weights: [Double]) throws(RegressionFault) {
    for (i, y) in data.response.enumerated() where !(0...1).contains(y) {
      throw .responseOutOfRange(row: data.rows[i], value: y)
    }
    var iteration = LogisticIteration(data, weights)
    try iteration.run()
    coefficients = iteration.coefficients
    means = iteration.means
    inverse = iteration.inverse
    deviance = iteration.deviance
    iterations = iteration.steps
  }
}
