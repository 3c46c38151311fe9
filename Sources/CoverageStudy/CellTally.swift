import SurveyStatistics

/// What became of the replicates of one cell: the intervals of every method, and the estimates themselves.
struct CellTally: Sendable, Equatable {
  /// The methods for shares, in the order in which they are shown.
  static let methods: [IntervalMethod] = [
    .wald, .logit, .asin, .likelihood, .beta, .kornGraubard, .wilson, .wilsonAdjusted,
  ]

  /// One tally per method.
  private(set) var methods = Array(repeating: MethodTally(), count: Self.methods.count)
  /// Korn and Graubard's intervals of the replicates in which the product's flag of few clusters is down.
  private(set) var unflagged = MethodTally()
  private var replicates = 0.0
  private var deviations = 0.0
  private var squaredDeviations = 0.0
  private var variances = 0.0
  private var kish = 0.0

  /// Share of replicates in which the flag of few clusters is up.
  var flaggedShare: Double { 1 - Double(unflagged.replicates) / replicates }
  /// Mean of the estimates less the true share.
  var bias: Double { deviations / replicates }
  /// Mean of the estimated variances over the variance of the estimates: 1 where the variance is right.
  var varianceRatio: Double {
    let spread = squaredDeviations / replicates - bias * bias
    return variances / replicates / spread
  }
  /// Mean of Kish's design effect.
  var kishEffect: Double { kish / replicates }

  /// The tally of `method`.
  subscript(_ method: IntervalMethod) -> MethodTally? {
    Self.methods.firstIndex(of: method).map { methods[$0] }
  }

  /// Counts an estimate of the share `truth`, with the interval that the product gives it by every method.
  mutating func count(_ estimate: Estimate, truth: Double, level: Double) {
    for (i, method) in Self.methods.enumerated() {
      methods[i].count(estimate.withInterval(.share(method), level: level).interval, truth: truth)
    }
    if !ClusterRule().flags(estimate) {
      unflagged.count(estimate.withInterval(.share(.kornGraubard), level: level).interval, truth: truth)
    }
    let deviation = (estimate.value ?? .nan) - truth
    let error = estimate.standardError ?? .nan
    replicates += 1
    deviations += deviation
    squaredDeviations += deviation * deviation
    variances += error * error
    kish += estimate.kish?.designEffect ?? .nan
  }

  /// Adds what was counted elsewhere.
  mutating func add(_ other: CellTally) {
    for i in methods.indices { methods[i].add(other.methods[i]) }
    unflagged.add(other.unflagged)
    replicates += other.replicates
    deviations += other.deviations
    squaredDeviations += other.squaredDeviations
    variances += other.variances
    kish += other.kish
  }
}
