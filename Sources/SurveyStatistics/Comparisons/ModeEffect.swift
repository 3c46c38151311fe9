/// The rule by which answers of different modes (post, face to face, online, …) are joined into one figure, as data.
///
/// Modes select and measure differently; after calibration what is left of a difference is taken for measurement. A
/// test that does not reject proves nothing in a small sample, so that the rule also knows what difference matters.
public struct ModeRule: Sendable, Equatable {
  /// α of the test that all modes have the same value.
  public var significance: Double
  /// The largest difference between two modes that does not matter, in units of the statistic.
  public var negligibleDifference: Double

  /// Makes the rule; shares and net scores are 0…1.
  public init(significance: Double = 0.05, negligibleDifference: Double = 0.02) {
    self.significance = significance
    self.negligibleDifference = negligibleDifference
  }
}

/// Whether modes differ after calibration, and what follows under a `ModeRule`.
public struct ModeEffect: Sendable, Equatable {
  /// What is done with the modes.
  public enum Decision: String, Sendable {
    /// Every difference lies within the negligible one at the level 1 − α: the modes are joined.
    case equivalent
    /// The test does not reject, but a difference that matters is not ruled out either: joined, with a warning.
    case undetected
    /// The test rejects and a difference matters: reported apart.
    case apart
    /// The test rejects, and every estimated difference is negligible: joined, with a note.
    case negligible
  }

  /// Wald test that all modes have the same value.
  public let test: WaldTest
  /// The difference of each mode from the first, with its test.
  public let differences: [Contrast]
  /// The largest estimated difference between any two modes, in size.
  public let largest: Double
  /// What follows.
  public let decision: Decision
}

extension SurveySample {
  /// Compares a statistic between modes, on final weights and with the covariance that shared PSUs give.
  ///
  /// `domains` are the rows of each mode, two or more; `statistic` makes the statistic of a domain. Equivalence asks that
  /// the (1 − 2α) interval of every difference between two modes lies within ± the negligible difference (two one-sided tests). Throws
  /// `TestUndefined` where a mode has no answers or no variance. Source: Schuirmann 1987 for the two one-sided tests;
  /// de Leeuw 2005 on mixing modes.
  public func modeEffect(
    _ domains: [[Bool]], rule: ModeRule = ModeRule(), _ statistic: ([Bool]) -> any SampleStatistic
  ) throws(TestUndefined) -> ModeEffect {
    let statistics = domains.map(statistic)
    let contrasts = domains.indices.dropFirst().map { mode in
      domains.indices.map { $0 == 0 ? -1.0 : $0 == mode ? 1 : 0 }
    }
    let test = try waldTest(statistics, contrasts: contrasts)
    let estimates = estimates(of: statistics)
    var pairs: [Contrast] = []
    for first in domains.indices {
      for mode in domains.indices.dropFirst(first + 1) {
        do throws(ContrastFault) {
          pairs.append(try estimates.contrast([(mode, 1), (first, -1)], of: self))
        } catch { throw .noAnswers }
      }
    }
    let differences = Array(pairs.prefix(domains.count - 1))
    let isWithin = pairs.allSatisfy { difference in
      guard let interval = difference.interval(level: 1 - 2 * rule.significance) else { return false }
      return interval.low > -rule.negligibleDifference && interval.high < rule.negligibleDifference
    }
    guard let p = test.f?.pValue else { throw .noDegreesOfFreedom }
    let isSmall = pairs.allSatisfy { $0.value.magnitude <= rule.negligibleDifference }
    let decision: ModeEffect.Decision =
      isWithin ? .equivalent : p >= rule.significance ? .undetected : isSmall ? .negligible : .apart
    return ModeEffect(
      test: test, differences: differences, largest: pairs.map(\.value.magnitude).max() ?? 0, decision: decision)
  }
}
