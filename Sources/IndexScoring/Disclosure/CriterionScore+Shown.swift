extension CriterionScore {
  /// Nothing below lacks what the definition asks for, so that points say something.
  public var isComplete: Bool {
    flattened.allSatisfy { !$0.outcome.withholdsIndex }
  }

  /// Every criterion here left the denominator; bonus and penalty points stand beside it.
  public var isLeftOut: Bool {
    if case .adjustment = criterion.rule { return false }
    return maximum.units == 0
  }

  /// Points count and would give a small group's sub-score away.
  var isSecret: Bool {
    children.isEmpty && isProtected && outcome == .scored && maximum.units > 0
  }

  /// Forms whose respondents have a part in the points.
  var countedForms: Set<String> {
    Set(surveyParts.filter { $0.outcome == .scored }.map(\.source.form))
  }
}
