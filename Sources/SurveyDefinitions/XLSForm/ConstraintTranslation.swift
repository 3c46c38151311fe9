import SurveyModel

/// The bounds that a constraint sets to a number, and the codes that it lets pass besides.
struct ConstraintTranslation: Equatable {
  var minimum: Double?
  var maximum: Double?
  /// The bound itself is not allowed.
  var excludesMinimum = false
  var excludesMaximum = false
  /// Single values that are allowed outside the bounds, as they are written.
  var codes: [String] = []
  /// Some of the constraint is in none of these.
  var isIncomplete = false

  /// Translates `. >= 2 and . <= 60 or . = -999`; what cannot be translated leaves the number free.
  init(_ text: String) {
    guard let expression = XPathExpression(text) else {
      isIncomplete = true
      return
    }
    take(alternatives: expression.parts(of: "or"))
  }

  private init() {}

  /// One range and any number of single values; two ranges cannot be said.
  ///
  /// The values count even where the range cannot be translated, lest a code be taken for a number. Values alone are
  /// no range, and the number is left free.
  private mutating func take(alternatives: [XPathExpression]) {
    var ranges: [ConstraintTranslation?] = []
    var values: [String] = []
    for part in alternatives {
      if case .binary("=", let left, let right) = part, let code = Self.code(left, right) {
        values.append(code)
      } else {
        ranges.append(Self.range(part))
      }
    }
    if ranges.count == 1, let range = ranges[0] { self = range } else { isIncomplete = true }
    // A value within the range is a number like any other.
    codes = ranges.isEmpty ? [] : values.filter { Double($0).map { !contains($0) } ?? true }
  }

  private static func range(_ expression: XPathExpression) -> ConstraintTranslation? {
    var found = ConstraintTranslation()
    for part in expression.parts(of: "and") where !found.take(part) { found.isIncomplete = true }
    return found.minimum == nil && found.maximum == nil ? nil : found
  }

  /// Takes one bound; false where the part is none.
  private mutating func take(_ part: XPathExpression) -> Bool {
    guard case .binary(let sign, let left, let right) = part else { return false }
    switch (left, right) {
    case (.this, .number(let text)): return take(sign, Double(text))
    case (.number(let text), .this):
      return take(["<": ">", "<=": ">=", ">": "<", ">=": "<="][sign] ?? sign, Double(text))
    default: return false
    }
  }

  private mutating func take(_ sign: String, _ bound: Double?) -> Bool {
    guard let bound, bound.isFinite else { return false }
    switch sign {
    case ">", ">=":
      if let minimum, minimum >= bound { return true }
      minimum = bound
      excludesMinimum = sign == ">"
    case "<", "<=":
      if let maximum, maximum <= bound { return true }
      maximum = bound
      excludesMaximum = sign == "<"
    default: return false
    }
    return true
  }

  private func contains(_ value: Double) -> Bool {
    guard minimum != nil || maximum != nil else { return false }
    return value >= minimum ?? value && value <= maximum ?? value
  }

  private static func code(_ left: XPathExpression, _ right: XPathExpression) -> String? {
    switch (left, right) {
    case (.this, .number(let text)), (.number(let text), .this), (.this, .text(let text)), (.text(let text), .this):
      text
    default: nil
    }
  }

  /// The least and the greatest whole number within the bounds.
  var wholeBounds: (minimum: Int?, maximum: Int?) {
    func whole(_ value: Double?) -> Int? { value.flatMap { abs($0) < 1e15 ? Int($0) : nil } }
    let low = minimum.map { excludesMinimum ? $0.rounded(.down) + 1 : $0.rounded(.up) }
    let high = maximum.map { excludesMaximum ? $0.rounded(.up) - 1 : $0.rounded(.down) }
    return (whole(low), whole(high))
  }

  /// A bound that only a whole number can keep out.
  var hasOpenBound: Bool { excludesMinimum || excludesMaximum }
}
