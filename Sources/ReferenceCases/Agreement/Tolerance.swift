/// How near a number has to come: |x − e| ≤ max(abs, rel·|e|), and what the case format adds for errors.
struct Tolerance {
  let relative: Double
  let absolute: Double

  init(_ value: CaseValue?, else fallback: Tolerance = Tolerance(relative: 1e-9, absolute: 1e-9)) {
    relative = value?["rel"]?.number ?? fallback.relative
    absolute = value?["abs"]?.number ?? fallback.absolute
  }

  init(relative: Double, absolute: Double) {
    self.relative = relative
    self.absolute = absolute
  }

  /// |x − e| over what is allowed; 0 where both are the same.
  func error(_ found: Double, _ expected: Double, slack: Double = 0) -> Double {
    if found == expected { return 0 }
    let allowed = max(absolute, relative * abs(expected), slack)
    guard allowed > 0, found.isFinite, expected.isFinite else { return .infinity }
    return abs(found - expected) / allowed
  }

  /// |x − e| / |e|; beside `estimate` where only the slack makes it agree, undivided where only the absolute tolerance does.
  func relativeError(_ found: Double, _ expected: Double, slack: Double, estimate: Double) -> Double {
    let difference = found == expected ? 0 : abs(found - expected)
    if difference == 0 || expected == 0 { return difference }
    if difference > relative * abs(expected) {
      if difference <= slack { return difference / estimate }
      if difference <= absolute { return difference }
    }
    return difference / abs(expected)
  }
}
