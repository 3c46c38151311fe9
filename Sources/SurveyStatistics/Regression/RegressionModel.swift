/// What a regression explains, and by what.
///
/// The columns of X are the intercept (first, where there is one) and those of the predictors in their order; the rows
/// used are those of the domain that have the response and every column.
public struct RegressionModel: Sendable, Equatable {
  /// How the mean μ depends on η = x'β.
  public enum Family: String, Sendable, CaseIterable {
    /// μ = η, by least squares.
    case linear
    /// μ = 1/(1 + e^−η), for a response of 0 and 1 (or shares between): β are log odds.
    case logistic
  }

  /// A predictor: one column of numbers, or the indicators of a factor.
  public struct Predictor: Sendable, Equatable {
    /// What terms are called in tests.
    public let name: String
    /// Its columns with the names of their coefficients.
    public let columns: [Column]

    /// A column of X.
    public struct Column: Sendable, Equatable {
      /// Name of the coefficient.
      public let name: String
      /// One number per row of the sample.
      public let values: NumericColumn

      /// Names a column.
      public init(name: String, values: NumericColumn) {
        self.name = name
        self.values = values
      }
    }

    /// A predictor of columns of one's own: polynomials, interactions, other codings.
    public init(name: String, columns: [Column]) {
      self.name = name
      self.columns = columns
    }

    /// A column of numbers; its coefficient has its name.
    public static func numeric(_ name: String, _ values: NumericColumn) -> Predictor {
      Predictor(name: name, columns: [Column(name: name, values: values)])
    }

    /// Indicators of all labels that occur in `domain` but the reference: the first by its bytes where none is named.
    ///
    /// Coefficients are called by the factor's name followed by the label, as R does it.
    public static func factor(_ categories: Categories, reference: String? = nil, domain: [Bool]) -> Predictor {
      var occurs = Array(repeating: false, count: categories.labels.count)
      for (row, code) in categories.codes.enumerated() where domain[row] {
        if let code { occurs[code] = true }
      }
      let labels = categories.labels.indices.filter { occurs[$0] }.map { categories.labels[$0] }
      let base = reference ?? labels.first
      return Predictor(
        name: categories.name,
        columns: labels.filter { $0 != base }.map {
          Column(name: categories.name + $0, values: .indicator(categories, of: [$0]))
        })
    }
  }

  /// y.
  public let response: NumericColumn
  /// What stands in X after the intercept.
  public let predictors: [Predictor]
  /// Linear or logistic.
  public let family: Family
  /// Whether X begins with a column of ones.
  public let hasIntercept: Bool
  /// The rows in question; missing values take rows out of it.
  public let domain: [Bool]

  /// How the coefficient of the column of ones is called.
  public static let interceptName = "(Intercept)"

  /// A model of `response` in the rows of `domain`.
  public init(
    _ response: NumericColumn, on predictors: [Predictor], family: Family = .linear, hasIntercept: Bool = true,
    domain: [Bool]
  ) {
    self.response = response
    self.predictors = predictors
    self.family = family
    self.hasIntercept = hasIntercept
    self.domain = domain
  }

  /// Names of the coefficients, in the order of the columns of X.
  public var names: [String] {
    (hasIntercept ? [Self.interceptName] : []) + predictors.flatMap { $0.columns.map(\.name) }
  }

  /// Rows of the domain that have the response and every column.
  public var isMember: [Bool] {
    let columns = predictors.flatMap { $0.columns.map(\.values.isPresent) } + [response.isPresent]
    return domain.indices.map { row in domain[row] && columns.allSatisfy { $0[row] } }
  }
}

/// Why a model cannot be fitted.
public enum RegressionFault: Error, Equatable, Sendable {
  /// No row of positive weight has all values, or there is no column in X.
  case noAnswers
  /// These columns are combinations of those before them: leave them out, or choose another reference.
  case dependentColumns([String])
  /// Least squares takes no negative weights.
  case negativeWeight(row: Int, value: Double)
  /// The response of a logistic regression is not between 0 and 1.
  case responseOutOfRange(row: Int, value: Double)
  /// The predictors tell 0 from 1 without error, in all rows or in some: coefficients grow without end.
  case separation
  /// The iteration did not settle.
  case notConverged(iterations: Int)
  /// A term that is to be tested is no predictor of the model.
  case unknownTerm(String)
  /// A single-PSU stratum leaves the covariance undefined.
  case singlePSU(strata: [String])
  /// The model could be fitted to no replicate.
  case noReplicate
}
