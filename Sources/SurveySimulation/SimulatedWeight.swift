import SurveyModel

/// Weights of simulated respondents: what a sample by the plan would give.
struct SimulatedWeight {
  /// PSUs of each stratum of the form's plan.
  private let psus: [String: Int]

  init(plan: [PlanEntry], form: String) {
    psus = plan.filter { $0.formID == form && !$0.psu.isEmpty }.reduce(into: [:]) { $0[$1.stratum, default: 0] += 1 }
  }

  /// Members of the stratum over those planned or, where the plan names PSUs, PSUs of the stratum over those drawn.
  func text(_ entry: PlanEntry) -> String {
    let drawn = entry.psu.isEmpty ? entry.planned : psus[entry.stratum]
    guard let population = entry.population, let drawn, drawn > 0 else { return "1" }
    return Self.decimal(population, over: drawn)
  }

  /// A quotient to nine decimals, half up, without trailing zeros.
  private static func decimal(_ population: Int, over drawn: Int) -> String {
    let units = (population * 1_000_000_000 * 2 + drawn) / (2 * drawn)
    let digits = String(units % 1_000_000_000)
    var fraction = String(repeating: "0", count: 9 - digits.count) + digits
    while fraction.hasSuffix("0") { fraction.removeLast() }
    return fraction.isEmpty ? String(units / 1_000_000_000) : "\(units / 1_000_000_000).\(fraction)"
  }
}
