/// Draws of K jointly normal (or t) deviations, from which critical values of maxima are read.
public struct JointDraws: Sendable, Equatable {
  /// Number of draws, B.
  public let count: Int
  /// Number of deviations in each, K.
  public let width: Int
  /// Deviations, draw after draw.
  let values: [Double]

  /// Draws Z = F·normals with F F' = `covariance`, each divided by √(χ²_ν/ν) where `degreesOfFreedom` is finite.
  ///
  /// Draw b depends on the seed, b and the covariance only. Throws `RankError.tooFewDraws` for fewer than 100 draws,
  /// `notCovariance` for a matrix that is not square, finite and positive semidefinite, `notUsable` for ν ≤ 0 (unit 0).
  public init(
    covariance: Matrix, degreesOfFreedom: Double = .infinity, count: Int, seed: UInt64
  ) throws(RankError) {
    guard count >= 100 else { throw .tooFewDraws }
    guard degreesOfFreedom > 0 else { throw .notUsable(unit: 0) }
    guard covariance.rows == covariance.columns, covariance.entries.allSatisfy(\.isFinite) else {
      throw .notCovariance
    }
    let cholesky = PivotedCholesky(covariance)
    guard !cholesky.isIndefinite else { throw .notCovariance }
    self.count = count
    width = covariance.rows
    values = Self.draw(cholesky.factor, df: degreesOfFreedom, count: count, seed: seed)
  }

  /// Takes independent standard normal draws made elsewhere, one row a draw; column i is multiplied by
  /// `standardErrors[i]`.
  ///
  /// Throws `sizesDiffer` where a row is not as long as the standard errors, `tooFewDraws` for fewer than 100 rows,
  /// `notUsable` for a column that holds something not finite.
  public init(standardNormal rows: [[Double]], standardErrors: [Double]) throws(RankError) {
    guard rows.count >= 100 else { throw .tooFewDraws }
    guard rows.allSatisfy({ $0.count == standardErrors.count }) else { throw .sizesDiffer }
    count = rows.count
    width = standardErrors.count
    values = rows.flatMap { row in zip(row, standardErrors).map { $0 * $1 } }
    for (i, value) in values.enumerated() where !value.isFinite { throw .notUsable(unit: i % width) }
  }

  /// Deviation `column` of one draw.
  public func deviation(draw: Int, of column: Int) -> Double { values[draw * width + column] }

  private init(count: Int, width: Int, values: [Double]) {
    self.count = count
    self.width = width
    self.values = values
  }

  /// The same draws with deviation i where `positions[i]` was.
  func selecting(_ positions: [Int]) -> JointDraws {
    var selected: [Double] = []
    selected.reserveCapacity(count * positions.count)
    for draw in 0..<count {
      for position in positions { selected.append(values[draw * width + position]) }
    }
    return JointDraws(count: count, width: positions.count, values: selected)
  }

  /// The same draws with the opposite sign.
  var negated: JointDraws { JointDraws(count: count, width: width, values: values.map { -$0 }) }

  private static func draw(_ factor: Matrix, df: Double, count: Int, seed: UInt64) -> [Double] {
    let (width, rank) = (factor.rows, factor.columns)
    var values: [Double] = []
    values.reserveCapacity(count * width)
    var normals = Array(repeating: 0.0, count: rank)
    for draw in 0..<count {
      var generator = KeyedGenerator(seed: seed, key: ["joint draw", String(draw)])
      for k in 0..<rank { normals[k] = generator.normal() }
      let divisor = df.isFinite ? (Distribution.chiSquareQuantile(generator.uniform(), df: df) / df).squareRoot() : 1
      factor.entries.withUnsafeBufferPointer { entries in
        for i in 0..<width {
          var sum = 0.0
          for k in 0..<rank { sum += entries[i * rank + k] * normals[k] }
          values.append(sum / divisor)
        }
      }
    }
    return values
  }
}
