import SurveyModel
import SurveyStatistics

/// What a criterion with thresholds gives under the survey's error, which no gradient can tell.
public struct ThresholdUncertainty: Sendable, Equatable {
  /// θ̂, the share on which the points rest.
  public let share: Double
  /// Standard error of θ̂.
  public let standardError: Double
  /// Mean of the points over draws of θ by t.
  public let expectedPoints: Double
  /// For a ladder: the share of draws that end on each step, the step under all bounds last; else empty.
  public let steps: [Step]
  /// Thresholds within two standard errors of θ̂.
  public let near: [ExactRate]

  /// One step of a ladder.
  public struct Step: Sendable, Equatable {
    /// What the step gives.
    public let points: Points
    /// Share of draws on it, 0…1: under the survey's error, not a confidence level.
    public let probability: Double
  }
}

extension ThresholdUncertainty {
  /// Says it of `conversion` at a share with a standard error, from drawn shares and the points they give.
  init(_ conversion: RateConversion, share: Double, standardError: Double, drawn: [Double], points: [Double]) {
    var steps: [Step] = []
    if case .ladder(let ladder) = conversion {
      var hits = Array(repeating: 0, count: ladder.steps.count + 1)
      for share in drawn {
        hits[ladder.steps.firstIndex { share >= $0.from.value } ?? ladder.steps.count] += 1
      }
      steps = zip(ladder.levels, hits).map { Step(points: $0, probability: Double($1) / Double(drawn.count)) }
    }
    self.init(
      share: share, standardError: standardError, expectedPoints: points.reduce(0, +) / Double(points.count),
      steps: steps, near: conversion.thresholds.filter { ($0.value - share).magnitude <= 2 * standardError })
  }
}
