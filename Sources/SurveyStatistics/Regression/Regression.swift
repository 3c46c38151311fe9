/// A fitted regression of a sample: coefficients with their full covariance.
///
/// Linear: β minimises Σ w (y − x'β)²; logistic: β solves Σ w x (y − μ) = 0. Influence of a row:
/// u_k = A⁻¹ x_k (y_k − μ_k), A = Σ w μ'(η) xx', seen through the design (calibration residuals and all stages included):
/// the sandwich A⁻¹VA⁻¹. With replicates the model is fitted again to each. Residual degrees of freedom: ν + 1 − p, ν of
/// the rows used or of the replicates. Source: Binder 1983; R `survey` 4.5 `svyglm`.
public struct Regression: Sendable, Equatable {
  /// One coefficient.
  public struct Coefficient: Sendable, Equatable {
    /// Name of its column.
    public let name: String
    /// β_j, in units of the response (log odds) per unit of the column.
    public let value: Double
    /// √V_jj.
    public let standardError: Double
    /// Residual degrees of freedom.
    public let degreesOfFreedom: Double
    /// β_j/se; `nil` for a standard error of 0.
    public let t: Double?
    /// P(|T| ≥ |t|); `nil` without t, or where no residual degrees of freedom are left.
    public let pValue: Double?

    init(name: String, value: Double, standardError: Double, degreesOfFreedom: Double) {
      self.name = name
      self.value = value
      self.standardError = standardError
      self.degreesOfFreedom = degreesOfFreedom
      t = standardError > 0 ? value / standardError : nil
      pValue = degreesOfFreedom > 0 ? t.map { Distribution.tTwoSided($0, df: degreesOfFreedom) } : nil
    }

    /// β_j ± t·se; `nil` where no residual degrees of freedom are left.
    public func interval(level: Double) -> ConfidenceInterval? {
      degreesOfFreedom > 0
        ? .t(value: value, standardError: standardError, df: degreesOfFreedom, level: level) : nil
    }

    /// e^β_j with its limits: the odds ratio of a logistic regression.
    public func exponentiated(level: Double) -> (value: Double, interval: ConfidenceInterval?) {
      let limits = interval(level: level).map {
        ConfidenceInterval(
          low: Distribution.exp($0.low), high: Distribution.exp($0.high), level: level, method: $0.method)
      }
      return (Distribution.exp(value), limits)
    }
  }

  /// Coefficients in the order of the columns of X.
  public let coefficients: [Coefficient]
  /// V of the coefficients.
  public let covariance: Matrix
  /// Names of predictors with the positions of their coefficients.
  let terms: [(name: String, positions: [Int])]
  /// Rows of positive weight that were used.
  public let base: Int
  /// ν + 1 − p; 0 or less where too few PSUs are left to test with.
  public let residualDegreesOfFreedom: Double
  /// Σ w (y − μ)² of a linear, −2·log likelihood by weights of a logistic regression.
  public let deviance: Double
  /// The deviance of the model that has the weighted mean alone.
  public let nullDeviance: Double
  /// Replicates to which the model could not be fitted, and that the covariance leaves out.
  public let failedReplicates: Int

  /// 1 − deviance/null deviance: R² of a linear, McFadden's measure of a logistic regression of 0 and 1; `nil` where the
  /// response does not vary.
  public var explainedShare: Double? { nullDeviance > 0 ? 1 - deviance / nullDeviance : nil }

  /// The Wald test that all coefficients of these predictors are 0, on the residual degrees of freedom.
  public func test(_ names: [String]) throws -> WaldTest {
    var positions: [Int] = []
    for name in names {
      guard let term = terms.first(where: { $0.name == name }) else { throw RegressionFault.unknownTerm(name) }
      positions += term.positions
    }
    return try WaldTest(
      positions.map { coefficients[$0].value }, covariance: covariance.selecting(positions),
      degreesOfFreedom: residualDegreesOfFreedom)
  }

  /// Equal in every figure.
  public static func == (a: Regression, b: Regression) -> Bool {
    a.coefficients == b.coefficients && a.covariance == b.covariance && a.base == b.base
      && a.terms.map(\.name) == b.terms.map(\.name) && a.terms.map(\.positions) == b.terms.map(\.positions)
      && a.residualDegreesOfFreedom == b.residualDegreesOfFreedom && a.deviance == b.deviance
      && a.nullDeviance == b.nullDeviance && a.failedReplicates == b.failedReplicates
  }
}
