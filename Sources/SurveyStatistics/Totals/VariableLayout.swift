/// Which variables a table adds up, and whose respondents it counts as bases.
public struct VariableLayout: Sendable, Equatable {
  /// Number of variables; entries name them 0 ..< `variables`.
  public let variables: Int
  /// For each base, the variables of which a respondent must have at least one to be counted.
  public let bases: [[Int]]
  /// Without PSUs every respondent is a sampling unit: the table keeps second moments per stratum instead of PSU totals.
  public let respondentsArePSUs: Bool

  /// Bases that contain each variable.
  let basesOfVariable: [[Int]]

  /// Lays out a table.
  public init(variables: Int, bases: [[Int]], respondentsArePSUs: Bool) {
    self.variables = variables
    self.bases = bases
    self.respondentsArePSUs = respondentsArePSUs
    var containing = Array(repeating: [Int](), count: variables)
    for (base, members) in bases.enumerated() {
      for variable in members { containing[variable].append(base) }
    }
    basesOfVariable = containing
  }

  /// Number of unordered pairs of variables, a variable with itself included.
  var pairs: Int { variables * (variables + 1) / 2 }

  /// Position of the pair (a, b) in a packed lower triangle.
  func pair(_ a: Int, _ b: Int) -> Int { ExactSums.pair(a, b) }
}
