/// The administrative figures of one unit at one criterion, by part.
struct FigureParts {
  /// What came of asking for a rate.
  enum Reading {
    case rate(ExactRate)
    case missing
    case zeroDenominator(ZeroDenominatorRule)
    case tooLong
  }

  private let figures: [String: AdministrativeFigure]

  init(_ figures: [AdministrativeFigure]) {
    self.figures = Dictionary(figures.map { ($0.part, $0) }) { _, last in last }
  }

  subscript(part: String) -> AdministrativeFigure? { figures[part] }

  /// Every part as a number for expressions: numerator / denominator, or the numerator alone.
  var values: [String: ExactRate] {
    figures.reduce(into: [:]) { values, entry in
      let name = entry.key.isEmpty ? "value" : entry.key
      let figure = entry.value
      values[name] =
        figure.denominator.flatMap { ExactRate(figure.numerator, over: $0) }
        ?? (figure.denominator == nil ? ExactRate(figure.numerator) : nil)
    }
  }

  /// The rate that a rule asks for.
  func rate(of rule: FigureRule) -> Reading {
    var parts: [ExactRate] = []
    for part in rule.rates {
      guard let figure = figures[part], let denominator = figure.denominator else { return .missing }
      if let rate = ExactRate(figure.numerator, over: denominator) {
        parts.append(rate)
      } else {
        guard let policy = rule.zeroDenominator else { return .missing }
        guard let rate = fallback(figure, policy) else { return .zeroDenominator(policy) }
        parts.append(rate)
      }
    }
    return combine(parts, rule.measure)
  }

  private func fallback(_ figure: AdministrativeFigure, _ policy: ZeroDenominatorRule) -> ExactRate? {
    guard case .lastYear(let divisor) = policy, let total = figure.lastYear else { return nil }
    return ExactRate(figure.numerator, over: total)?.multiplied(by: ExactRate(whole: divisor))
  }

  private func combine(_ parts: [ExactRate], _ measure: FigureRule.Measure) -> Reading {
    switch measure {
    case .share: return parts.first.map(Reading.rate) ?? .missing
    case .growth: return parts.first?.subtracting(.one).map(Reading.rate) ?? .tooLong
    case .complement:
      var rest: ExactRate? = .one
      for part in parts { rest = rest?.subtracting(part) }
      return rest.map(Reading.rate) ?? .tooLong
    }
  }
}
