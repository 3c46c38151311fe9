import SurveyStatistics

/// Computes the checks of one case; a design is built when the first check asks for it.
struct CheckRunner {
  private let root: CaseValue
  private let files: CaseFiles
  private var table: CaseTable?
  private var designs: [String: Result<CaseDesign, CaseFault>] = [:]
  private let tolerance: Tolerance

  init(_ root: CaseValue, files: CaseFiles) {
    self.root = root
    self.files = files
    tolerance = Tolerance(root["default_tolerance"])
  }

  /// What becomes of a check; throws only where the case as a whole is unusable.
  mutating func result(_ check: CaseValue) throws -> CheckResult {
    let what = check["what"]?.text ?? ""
    let isRequired = check["required"] != .bool(false)
    func result(_ comparisons: [Comparison], _ fault: CaseFault?) -> CheckResult {
      CheckResult(
        id: check["id"]?.text ?? "", what: what, design: check["design"]?.text, isRequired: isRequired,
        comparisons: comparisons, fault: fault)
    }
    do {
      var expect = check["expect"] ?? .null
      if what == "weights" { expect = try WeightsCheck.expectation(expect, files: files) }
      let found = try found(what, check)
      var walk = ExpectationWalk(tolerance: Tolerance(check["tolerance"], else: tolerance))
      walk.compare(expect, found)
      // A check of which nothing was compared has not been made.
      return result(walk.comparisons, walk.comparisons.isEmpty ? .malformed("expect") : nil)
    } catch let error as CaseUnusable {
      throw error
    } catch {
      return result([], error as? CaseFault ?? .failed("\(error)"))
    }
  }

  private mutating func found(_ what: String, _ check: CaseValue) throws -> CaseValue {
    if let plain = try PlainChecks.found(what, check, data: { try self.data() }, files: files) { return plain }
    // Asked for by kinds that are known, so that an unknown one is said to be that, whatever its design.
    var setting: CheckSetting {
      get throws { CheckSetting(check: check, design: try design(check["design"]?.text), files: files) }
    }
    switch what {
    case "design_df": return try EstimateChecks.designDegreesOfFreedom(setting)
    case "count": return try EstimateChecks.count(setting)
    case "total": return try EstimateChecks.total(setting)
    case "mean": return try EstimateChecks.mean(setting)
    case "proportion": return try EstimateChecks.proportion(setting)
    case "ratio": return try EstimateChecks.ratio(setting)
    case "covariance": return try EstimateChecks.covariance(setting)
    case "kish": return try EstimateChecks.kish(setting)
    case "quantile": return try QuantileCheck.found(setting)
    case "ciprop": return try ShareIntervalCheck.found(setting)
    case "contrast": return try ContrastCheck.found(setting)
    case "independence_test": return try HypothesisChecks.independence(setting)
    case "t_test": return try HypothesisChecks.tTest(setting)
    case "regression": return try RegressionCheck.found(setting)
    case "weights": return try WeightsCheck.found(setting)
    default: throw CaseFault.unsupported(what)
    }
  }

  /// The case's data with its derived columns.
  private mutating func data() throws -> CaseTable {
    if let table { return table }
    var read = try files.table(root["data"]?["file"]?.text ?? "data.csv")
    for definition in root["derived"]?.list ?? [] { try DerivedColumn.add(definition, to: &read) }
    table = read
    return read
  }

  private mutating func design(_ name: String?) throws -> CaseDesign {
    guard let name else { throw CaseFault.malformed("design") }
    if let known = designs[name] { return try known.get() }
    guard let definition = root["designs"]?[name] else { throw CaseFault.malformed("design \(name)") }
    let table = try data()
    let result: Result<CaseDesign, CaseFault>
    do {
      result = .success(try CaseDesign(definition, table: table, files: files))
    } catch let error as CaseUnusable {
      throw error
    } catch {
      result = .failure(error as? CaseFault ?? .failed("\(error)"))
    }
    designs[name] = result
    return try result.get()
  }
}
