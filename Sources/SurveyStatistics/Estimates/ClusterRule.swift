/// When an interval rests on too few clusters to be trusted without a second look, as data.
///
/// Two signs: few degrees of freedom; and a share whose rarer answer occurs in a handful of PSUs, because then share and
/// standard error are too small together and the interval is short on the wrong side. Sources: Parker et al. 2017 (NCHS
/// Series 2 no. 175) for df < 8; the coverage study of this program for the second.
public struct ClusterRule: Sendable, Equatable {
  /// The least ν without a flag.
  public var minimumDegreesOfFreedom: Double
  /// The least number of PSUs that hold the rarer answer without a flag.
  public var minimumRarerAnswerPSUs: Int

  /// Makes the rule.
  public init(minimumDegreesOfFreedom: Double = 8, minimumRarerAnswerPSUs: Int = 5) {
    self.minimumDegreesOfFreedom = minimumDegreesOfFreedom
    self.minimumRarerAnswerPSUs = minimumRarerAnswerPSUs
  }

  /// Whether the flag is up for an estimate that has a standard error.
  public func flags(_ estimate: Estimate) -> Bool {
    guard estimate.standardError != nil else { return false }
    if estimate.degreesOfFreedom < minimumDegreesOfFreedom { return true }
    return estimate.rarerAnswerPSUs.map { $0 < minimumRarerAnswerPSUs } ?? false
  }
}
