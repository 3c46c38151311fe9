import ColumnEstimation
import SurveyModel
import SurveyStatistics

extension Finding {
  /// Says why an analysis cannot be made.
  init(_ fault: AnalysisFault) {
    switch fault {
    case .columnMissing(let name):
      self.init(.table(.columnMissing(name: name, nearest: nil, found: [])))
    case .design(let fault): self.init(.table(TableFinding(fault)))
    case .weighting(let step, let fault): self.init(.analysis(.weighting(step: step, WeightingProblem(fault))))
    case .replicates(let fault): self.init(.analysis(.replicates(ReplicateProblem(fault))))
    case .cellsMissing(let column, let rows): self.init(.analysis(.cellsMissing(column: column, rows: rows)))
    case .weightsAllZero: self.init(.analysis(.weightsAllZero))
    case .tooFewGroups(let columns, let found):
      self.init(.analysis(.tooFewGroups(columns: columns, found: found)))
    }
  }
}

extension ReplicateProblem {
  /// The fault in plain arguments.
  init(_ fault: ReplicateFault) {
    switch fault {
    case .noReplicates: self = .none
    case .factorCount(let expected, let found): self = .factorCount(expected: expected, found: found)
    case .factorUnusable(_, let value): self = .parameterUnusable(name: "factors", value: value)
    case .scaleUnusable(let value): self = .parameterUnusable(name: "scale", value: value)
    case .weightUnusable(_, let value), .baseWeightUnusable(_, let value): self = .weightUnusable(value: value)
    case .rowCount(_, let expected, let found): self = .rowCount(expected: expected, found: found)
    case .needsPairs(let stratum, let psus): self = .needsPairs(stratum: stratum, psus: psus)
    case .singlePSU(let stratum): self = .singlePSU(stratum: stratum)
    case .stratified(let strata): self = .stratified(strata: strata)
    case .parameterUnusable(let name, let value): self = .parameterUnusable(name: name, value: value)
    }
  }
}

extension TestReason {
  /// The reason without the figures that only the library knows.
  init(_ undefined: TestUndefined) {
    switch undefined {
    case .noAnswers: self = .noAnswers
    case .singleRow: self = .singleRow
    case .singleColumn: self = .singleColumn
    case .noVariance: self = .noVariance
    case .noVariation: self = .noVariation
    case .exactDifference: self = .exactDifference
    case .noDegreesOfFreedom: self = .noDegreesOfFreedom
    case .sharesUnusable, .labelWithoutShare, .sizesDiffer: self = .hypothesis
    }
  }
}

extension RegressionReason {
  /// The fault in plain arguments.
  init(_ fault: RegressionFault) {
    switch fault {
    case .noAnswers: self = .noAnswers
    case .dependentColumns(let names): self = .dependentColumns(names)
    case .negativeWeight(_, let value): self = .negativeWeight(value)
    case .responseOutOfRange(_, let value): self = .responseOutOfRange(value)
    case .separation: self = .separation
    case .notConverged(let iterations): self = .notConverged(iterations: iterations)
    case .unknownTerm(let name): self = .unknownTerm(name)
    case .singlePSU(let strata): self = .singlePSU(strata: strata)
    case .noReplicate: self = .noReplicate
    }
  }
}
