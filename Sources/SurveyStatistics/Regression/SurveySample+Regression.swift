extension SurveySample {
  /// Fits `model` to the sample; ν is counted by `rule` over the rows used, with replicates it is theirs.
  public func regression(
    _ model: RegressionModel, degreesOfFreedom rule: DegreesOfFreedomRule = .domain
  ) throws(RegressionFault) -> Regression {
    let data = RegressionData(model)
    let solution = try RegressionSolution(data, weights: weights)
    let values = data.original(solution.coefficients)
    let members = model.isMember
    let (components, failed) = try components(solution, values, data, members)
    let covariance = Matrix(symmetric: values.count) { i, j in
      zip(components[i], components[j]).reduce(0) { $0 + $1.0 * $1.1 }
    }
    let residual = degreesOfFreedom(of: members, rule: rule) + 1 - Double(values.count)
    var terms: [(name: String, positions: [Int])] = []
    var next = model.hasIntercept ? 1 : 0
    for predictor in model.predictors {
      terms.append((predictor.name, Array(next..<next + predictor.columns.count)))
      next += predictor.columns.count
    }
    return Regression(
      coefficients: values.indices.map { j in
        Regression.Coefficient(
          name: model.names[j], value: values[j], standardError: covariance[j, j].squareRoot(),
          degreesOfFreedom: residual)
      },
      covariance: covariance, terms: terms, base: members.indices.count { members[$0] && weights[$0] != 0 },
      residualDegreesOfFreedom: residual, deviance: solution.deviance, nullDeviance: try nullDeviance(model, members),
      failedReplicates: failed)
  }

  /// A vector per coefficient whose products are the covariances.
  private func components(
    _ solution: RegressionSolution, _ values: [Double], _ data: RegressionData, _ members: [Bool]
  ) throws(RegressionFault) -> (vectors: [[Double]], failed: Int) {
    if let replicates {
      let fitted = (0..<replicates.count).map { replicate in
        (try? RegressionSolution(data, weights: replicates.weights(of: replicate))).map {
          data.original($0.coefficients)
        }
      }
      let failed = fitted.count { $0 == nil }
      guard failed < replicates.count else { throw .noReplicate }
      let vectors = values.indices.map { j in
        replicates.components(fitted.map { $0?[j] }, fullSample: values[j]).values
      }
      return (vectors, failed)
    }
    var vectors: [[Double]] = []
    for influence in influences(solution, data) {
      switch components(influence, isInDomain: members) {
      case .success(let found): vectors.append(found.values)
      case .failure(let fault): throw .singlePSU(strata: fault.strata)
      }
    }
    return (vectors, 0)
  }

  /// A⁻¹ x_k (y_k − μ_k) for every coefficient and row of the sample.
  private func influences(_ solution: RegressionSolution, _ data: RegressionData) -> [[Double]] {
    var influences = Array(repeating: Array(repeating: 0.0, count: rows), count: solution.coefficients.count)
    for (i, row) in data.rows.enumerated() {
      let rest = data.response[i] - solution.means[i]
      let moves = data.turned(solution.inverse * data.columns.map { $0[i] * rest })
      for j in moves.indices { influences[j][row] = moves[j] }
    }
    return influences
  }

  private func nullDeviance(_ model: RegressionModel, _ members: [Bool]) throws(RegressionFault) -> Double {
    let mean = RegressionModel(model.response, on: [], family: model.family, domain: members)
    return try RegressionSolution(RegressionData(mean), weights: weights).deviance
  }
}
