import SurveyStatistics

extension ReplicateMethod {
  /// Replicates of a design with its weights.
  func replicates(
    of design: StagedDesign, weights: [Double], centering: Replicates.Centering
  ) throws(ReplicateFault) -> Replicates {
    switch self {
    case .jk1: try .jk1(design, weights: weights, centering: centering)
    case .jkn: try .jkn(design, weights: weights, centering: centering)
    case .brr: try .balancedHalves(design, weights: weights, centering: centering)
    case .fay(let rho): try .balancedHalves(design, weights: weights, fay: rho, centering: centering)
    case .bootstrap(let count, let seed):
      try .bootstrap(design, weights: weights, replicates: count, seed: seed, centering: centering)
    }
  }
}
