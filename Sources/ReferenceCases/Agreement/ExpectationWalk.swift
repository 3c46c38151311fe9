/// Compares what was found with every leaf of an expectation; nothing is passed over in silence.
///
/// Null is "not defined" and is not compared. Members of `described` are no results (names, notes, rules).
struct ExpectationWalk {
  private let tolerance: Tolerance
  private(set) var comparisons: [Comparison] = []

  init(tolerance: Tolerance) {
    self.tolerance = tolerance
  }

  /// What an expectation says about itself.
  private static let described: Set<String> = [
    "group", "variable", "level", "row", "col", "variables", "levels", "of", "interval", "qrule", "df_rule",
    "knife_edge", "file", "rows_are", "required", "term", "terms", "a", "b", "weights", "names", "note", "p",
    "se_centred_at_mean_psu_total", "nrow",
  ]

  /// What stands around a leaf: the estimate that errors are measured against.
  private struct Surroundings {
    var estimate: Double?
    var isRequired = true
  }

  mutating func compare(_ expected: CaseValue, _ found: CaseValue?) {
    walk(expected, found, path: "", key: "", Surroundings())
  }

  private mutating func walk(
    _ expected: CaseValue, _ found: CaseValue?, path: String, key: String, _ around: Surroundings
  ) {
    switch expected {
    case .null: return
    case .members(let members):
      var inner = around
      inner.estimate = members["estimate"]?.number ?? around.estimate
      if members["required"] == .bool(false) { inner.isRequired = false }
      for (name, value) in members.sorted(by: { $0.key < $1.key }) where !Self.described.contains(name) {
        walk(value, found?[name], path: path + "/" + name, key: name, inner)
      }
    case .list(let values):
      if key == "matrix" || key == "covariance" { return compareCovariance(values, found, path: path, around) }
      let other = found?.list ?? []
      for (i, value) in values.enumerated() {
        walk(value, i < other.count ? other[i] : nil, path: "\(path)/\(i)", key: key, around)
      }
    default: compareLeaf(expected, found, path: path, key: key, around)
    }
  }

  private mutating func compareLeaf(
    _ expected: CaseValue, _ found: CaseValue?, path: String, key: String, _ around: Surroundings
  ) {
    guard let e = expected.number else {
      let error: Double = expected == found ? 0 : .infinity
      return add(path, expected, found, error: error, relative: error, around)
    }
    guard let x = found?.number else { return add(path, expected, nil, error: .infinity, relative: .infinity, around) }
    var slack = 0.0
    if ["se", "lower", "upper", "cv"].contains(key) || key.hasPrefix("ci") { slack = 1e-9 * abs(around.estimate ?? 0) }
    let rule = key.hasPrefix("p_") ? Tolerance(relative: 1e-5, absolute: 1e-12) : tolerance
    let exact = ["df", "n", "n_psu", "n_strata", "n_rows", "rank", "rank_lower", "rank_upper"].contains(key)
    let error = exact && e == e.rounded() ? (x == e ? 0 : .infinity) : rule.error(x, e, slack: slack)
    let relative = rule.relativeError(x, e, slack: slack, estimate: abs(around.estimate ?? 0))
    add(path, expected, found, error: error, relative: relative, around)
  }

  /// Covariances agree within 1e-8 of se_i·se_j.
  private mutating func compareCovariance(
    _ rows: [CaseValue], _ found: CaseValue?, path: String, _ around: Surroundings
  ) {
    let diagonal = rows.enumerated().map { i, row in row.list.count > i ? row.list[i].number ?? 0 : 0 }
    let other = found?.list ?? []
    for (i, row) in rows.enumerated() {
      for (j, value) in row.list.enumerated() {
        guard let e = value.number else { continue }
        let cell = i < other.count && j < other[i].list.count ? other[i].list[j] : nil
        let scale = (abs(diagonal[i]) * abs(j < diagonal.count ? diagonal[j] : 0)).squareRoot()
        let error = cell?.number.map { tolerance.error($0, e, slack: 1e-8 * scale) } ?? .infinity
        let relative = cell?.number.map { scale > 0 ? abs($0 - e) / scale : abs($0 - e) } ?? .infinity
        add("\(path)/\(i)/\(j)", value, cell, error: error, relative: relative, around)
      }
    }
  }

  private mutating func add(
    _ path: String, _ expected: CaseValue, _ found: CaseValue?, error: Double, relative: Double,
    _ around: Surroundings
  ) {
    comparisons.append(
      Comparison(
        path: path, expected: expected, found: found, error: error, relativeError: relative,
        isRequired: around.isRequired))
  }
}
