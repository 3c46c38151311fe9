import SurveyStatistics

/// The weighting steps of a design, as a chain.
struct CaseWeighting {
  private let steps: [CaseValue]
  private let table: CaseTable

  init(_ steps: [CaseValue], table: CaseTable) {
    self.steps = steps
    self.table = table
  }

  /// The weights after all steps.
  func run(_ weights: [Double]) throws -> WeightingResult {
    let links = try steps.map { WeightingChain.Link($0["method"]?.text ?? "", try step($0)) }
    return try WeightingChain(links).run(DesignWeights(weights))
  }

  private func step(_ value: CaseValue) throws -> WeightingStep {
    switch value["method"]?.text {
    case "poststratify": .poststratification(Poststratification(try cells(value)))
    case "rake": .raking(Raking(try (value["margins"]?.list ?? []).map(margin)))
    case "calibrate":
      .calibration(Calibration(try (value["terms"]?.list ?? []).map(auxiliary), distance: try distance(value)))
    case "trim":
      .trimming(
        Trimming(
          upper: value["upper"]?.number.map { .absolute($0) }, lower: value["lower"]?.number.map { .absolute($0) },
          redistribution: .equal, isStrict: value["strict"]?.isTrue ?? false))
    default: throw CaseFault.unsupported("step \(value["method"]?.text ?? "")")
    }
  }

  private func margin(_ value: CaseValue) throws -> Margin {
    guard let column = value["column"]?.text else { throw CaseFault.malformed("margin") }
    return Margin(try table.categories(column), targets: (value["totals"]?.members ?? [:]).compactMapValues(\.number))
  }

  /// Cells of several columns crossed, each with its count.
  private func cells(_ value: CaseValue) throws -> Margin {
    let names = value["variables"]?.texts ?? []
    let columns = try names.map { try table.text($0) }
    let labels = (0..<table.rows).map { row in Optional(GroupKey.text(columns.map { $0[row] })) }
    var targets: [String: Double] = [:]
    for cell in value["cells"]?.list ?? [] {
      let key = names.map { cell[$0]?.text ?? cell["group"]?[$0]?.text ?? "" }
      targets[GroupKey.text(key)] = cell["count"]?.number
    }
    return Margin(Categories(name: names.joined(separator: " × "), of: labels), targets: targets)
  }

  private func auxiliary(_ term: CaseValue) throws -> Auxiliary {
    guard let total = term["total"]?.number else { throw CaseFault.malformed("term") }
    if term["intercept"]?.isTrue == true { return .intercept(rows: table.rows, total: total) }
    guard let column = term["column"]?.text else { throw CaseFault.malformed("term") }
    if let level = term["level"]?.text {
      let values = try table.text(column).map { $0 == level ? 1.0 : 0 }
      return Auxiliary("\(column)=\(level)", values: values, total: total)
    }
    return Auxiliary(column, values: try table.numbers(column).map { $0 ?? .nan }, total: total)
  }

  private func distance(_ value: CaseValue) throws -> CalibrationDistance {
    let bounds = value["bounds"]?.numbers ?? []
    switch (value["distance"]?.text, bounds.count) {
    case ("linear", 0): return .linear
    case ("linear", 2): return .truncatedLinear(lower: bounds[0], upper: bounds[1])
    case ("raking", 0): return .raking
    case ("raking", 2): return .truncatedRaking(lower: bounds[0], upper: bounds[1])
    case ("logit", 2): return .logit(lower: bounds[0], upper: bounds[1])
    default: throw CaseFault.unsupported("distance \(value["distance"]?.text ?? "")")
    }
  }
}
