import SurveyStatistics

extension ReplicateMethod {
  /// Replicates of a design with its weights.
  func replicates(
    of design: StagedDesign, weights: [Double], centering: Replicates.Centering
  ) throws(ReplicateFault) -> Replicates {
    throw .noReplicates
  }
}
