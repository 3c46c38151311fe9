/// Iteratively reweighted least squares of a logistic regression: Newton's steps, halved where the deviance would grow.
///
/// Ends when the deviance changes by less than 1e-12 of itself, with one step more for the digits of β. Where that last
/// step still moves a predictor by more than 0.001, coefficients are on their way to infinity: separation. Source:
/// McCullagh and Nelder 1989, section 4.4; Albert and Anderson 1984.
struct LogisticIteration {
  private let data: RegressionData
  private let weights: [Double]
  private(set) var coefficients: [Double]
  private(set) var means: [Double] = []
  private(set) var inverse = Matrix(rows: 0, columns: 0)
  private(set) var deviance = Double.infinity
  private(set) var steps = 0
  private var eta: [Double]

  private static let mostSteps = 100

  init(_ data: RegressionData, _ weights: [Double]) {
    self.data = data
    self.weights = weights
    coefficients = Array(repeating: 0, count: data.columns.count)
    eta = Array(repeating: 0, count: data.rows.count)
    let whole = weights.reduce(0, +)
    scale = whole / Double(max(1, weights.count))
    let share = zip(weights, data.response).reduce(0) { $0 + $1.0 * $1.1 } / whole
    if data.model.hasIntercept, share > 0, share < 1 {
      coefficients[0] = Distribution.log(share / (1 - share))
      eta = data.predictor(coefficients)
    }
    means = eta.map(Self.mean)
    deviance = Self.deviance(eta, data.response, weights)
  }

  mutating func run() throws(RegressionFault) {
    // Responses that are all 0 or all 1 are told apart by nothing at all.
    let seen = Set(zip(weights, data.response).compactMap { $0 > 0 ? $1 : nil })
    if seen == [0] || seen == [1] { throw .separation }
    var isSettled = false
    while steps < Self.mostSteps {
      let move = try step()
      if isSettled {
        if move > 1e-3 { throw .separation }
        inverse = try information().inverse
        return
      }
      isSettled = (previous - deviance).magnitude <= 1e-12 * (deviance + 0.1 * scale)
    }
    throw .notConverged(iterations: steps)
  }

  private var previous = Double.infinity
  /// The mean weight: deviances are of the order of weights.
  private let scale: Double

  /// One step; the largest move of η among rows of positive weight.
  private mutating func step() throws(RegressionFault) -> Double {
    steps += 1
    previous = deviance
    let slopes = means.map { $0 * (1 - $0) }
    let working = data.response.indices.map { i in
      slopes[i] > 0 ? (data.response[i] - means[i]) / slopes[i] : 0
    }
    let direction = try information().solve(working)
    let change = data.predictor(direction)
    var length = 1.0
    for _ in 0..<40 {
      let tried = zip(eta, change).map { $0 + length * $1 }
      let reached = Self.deviance(tried, data.response, weights)
      // Rounding of the sum is no growth.
      if reached <= deviance + 1e-12 * (deviance + scale) {
        deviance = reached
        break
      }
      length /= 2
    }
    coefficients = zip(coefficients, direction).map { $0 + length * $1 }
    eta = data.predictor(coefficients)
    means = eta.map(Self.mean)
    return change.indices.reduce(0) { weights[$1] > 0 ? max($0, change[$1].magnitude) : $0 }
  }

  private func information() throws(RegressionFault) -> LeastSquares {
    let squares = LeastSquares(
      data.columns, weights: zip(weights, means).map { $0 * $1 * (1 - $1) }, tolerance: 1e-13)
    // Columns were independent at the start: weights have run out because means went to 0 and 1.
    if !squares.dependent.isEmpty { throw .separation }
    return squares
  }

  /// 1/(1 + e^−η), without overflow.
  private static func mean(_ eta: Double) -> Double {
    if eta >= 0 { return 1 / (1 + Distribution.exp(-eta)) }
    let odds = Distribution.exp(eta)
    return odds / (1 + odds)
  }

  /// −2 Σ w [y log(μ/y) + (1 − y) log((1 − μ)/(1 − y))].
  private static func deviance(_ eta: [Double], _ response: [Double], _ weights: [Double]) -> Double {
    var sum = CompensatedSum()
    for i in eta.indices where weights[i] > 0 {
      let y = response[i]
      // −log μ = log(1 + e^−η), −log(1 − μ) = log(1 + e^η).
      let tail = Distribution.log(1 + Distribution.exp(-eta[i].magnitude))
      var term = y * (tail + max(0, -eta[i])) + (1 - y) * (tail + max(0, eta[i]))
      if y > 0, y < 1 { term += y * Distribution.log(y) + (1 - y) * Distribution.log(1 - y) }
      sum.add(2 * weights[i] * term)
    }
    return sum.value
  }
}
