extension Replicates {
  /// √(scale·c_r)·(θ_r − θ_0) of every replicate: the squared length is the variance; 0 for replicates without a value.
  ///
  /// Replicates in which the statistic has no value (or one that is not finite) are left out, as R does it, and counted.
  func components(_ statistic: any SampleStatistic, fullSample: Double) -> (values: [Double], failed: Int) {
    components((0..<count).map { statistic.value(weights: stored[$0]) }, fullSample: fullSample)
  }

  /// The same of values that were computed elsewhere.
  func components(_ values: [Double?], fullSample: Double) -> (values: [Double], failed: Int) {
    let usable = values.map { $0.flatMap { $0.isFinite ? $0 : nil } }
    var center = fullSample
    if centering == .replicateMean {
      let used = zip(usable, factors).compactMap { $1 > 0 ? $0 : nil }
      center = used.isEmpty ? fullSample : used.reduce(0, +) / Double(used.count)
    }
    let components = zip(usable, factors).map { value, factor in
      value.map { (scale * factor).squareRoot() * ($0 - center) } ?? 0
    }
    return (components, usable.count { $0 == nil })
  }
}
