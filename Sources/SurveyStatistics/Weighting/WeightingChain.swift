/// Named steps of weighting in order, from design weights to final weights.
///
/// The chain holds no weights: `run` it on the design weights of the full sample, then on those of every replicate.
public struct WeightingChain: Sendable, Equatable {
  /// A step and what it is called in the record.
  public struct Link: Sendable, Equatable {
    /// What the step is called.
    public let name: String
    /// The step.
    public let step: WeightingStep

    /// Names a step.
    public init(_ name: String, _ step: WeightingStep) {
      self.name = name
      self.step = step
    }
  }

  /// The steps in order.
  public let links: [Link]

  /// Runs `links` one after the other.
  public init(_ links: [Link]) {
    self.links = links
  }

  /// Final weights, their record and the projections of the calibrations, in order.
  ///
  /// Throws at the first step that cannot be made.
  public func run(_ base: DesignWeights) throws(WeightingStepFault) -> WeightingResult {
    var (weights, records, projections) = (base.values, [WeightingRecord](), [CalibrationProjection]())
    for (position, link) in links.enumerated() {
      let adjustment: WeightAdjustment
      do {
        adjustment = try link.step.adjust(weights)
      } catch {
        throw WeightingStepFault(position: position, step: link.name, fault: error)
      }
      records.append(WeightingRecord(step: link.name, before: weights, adjustment: adjustment))
      if let projection = adjustment.projection { projections.append(projection) }
      weights = adjustment.weights
    }
    return WeightingResult(
      base: base, weights: FinalWeights(unchecked: weights), records: records, projections: projections)
  }
}

/// A step that could not be made.
public struct WeightingStepFault: Error, Equatable, Sendable {
  /// Position in the chain, from 0.
  public let position: Int
  /// The step's name.
  public let step: String
  /// Why.
  public let fault: WeightingFault

  /// Says that the step at `position` (from 0) failed.
  public init(position: Int, step: String, fault: WeightingFault) {
    self.position = position
    self.step = step
    self.fault = fault
  }
}

/// What one step did to the weights.
public struct WeightingRecord: Sendable, Equatable {
  /// The step's name.
  public let step: String
  /// Number, sum and design effect before.
  public let before: WeightSpread
  /// Number, sum and design effect after.
  public let after: WeightSpread
  /// Smallest factor new weight / old weight, over rows with an old weight other than 0.
  public let lowestFactor: Double
  /// Largest such factor.
  public let highestFactor: Double
  /// How the step went.
  public let diagnostics: AdjustmentDiagnostics

  init(step: String, before: [Double], adjustment: WeightAdjustment) {
    self.step = step
    self.before = WeightSpread(before)
    after = WeightSpread(adjustment.weights)
    let factors = zip(before, adjustment.weights).filter { $0.0 != 0 }.map { $1 / $0 }.filter(\.isFinite)
    lowestFactor = factors.min() ?? 1
    highestFactor = factors.max() ?? 1
    diagnostics = adjustment.diagnostics
  }
}

/// What a chain gives: weights to estimate with, and what the variance needs.
public struct WeightingResult: Sendable, Equatable {
  /// Weights that the chain started from.
  public let base: DesignWeights
  /// Weights after the last step.
  public let weights: FinalWeights
  /// What each step did, in order.
  public let records: [WeightingRecord]
  /// Projections of the steps that reproduce totals, in order.
  public let projections: [CalibrationProjection]

  /// The unweighted scores u after all projections, the last step's first, each with the weights that it started from.
  ///
  /// The linearised contribution of row k is its final weight times its residual. Trimming after a calibration changes
  /// the weight and not the residual.
  public func residuals(of scores: [Double]) -> [Double] {
    projections.reversed().reduce(scores) { $1.residuals(of: $0) }
  }

  /// Final weight times residual: contributions whose design variance is that of the statistic with scores u.
  public func contributions(of scores: [Double]) -> [Double] {
    zip(weights.values, residuals(of: scores)).map { $0 * $1 }
  }
}
