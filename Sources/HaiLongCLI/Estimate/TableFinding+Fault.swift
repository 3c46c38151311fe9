import SurveyModel
import SurveyReport
import SurveyStatistics

extension TableFinding {
  /// Says why a design and a table do not fit together.
  init(_ fault: DesignFault) {
    switch fault {
    case .populationTooSmall(let stratum, let population, let sample):
      let number = NumberFormat(.en).text(population, decimals: 0)
      self = .populationUnderSample(stratum: stratum, population: number, sample: sample)
    case .singlePSU(let strata): self = .singlePSURefused(strata: strata)
    case .populationMixed: self = .populationMixed
    case .populationUnusable(let value): self = .populationUnusable(found: "\(value)")
    case .populationVaries(let stratum, let first, let second):
      func text(_ value: Double?) -> String { value.map { "\($0)" } ?? "" }
      self = .populationVaries(stratum: stratum, first: text(first), second: text(second))
    case .psuInTwoStrata(let psu, let first, let second):
      self = .psuInTwoStrata(psu: psu, first: first, second: second)
    }
  }
}
