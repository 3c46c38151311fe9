import SurveyModel

/// An indicator computed for every unit: divided by its denominator and brought to its scale.
struct IndicatorColumn {
  private(set) var values: [IndicatorValue?] = []
  private(set) var extremes: ObservedExtremes?
  private(set) var findings: [Finding] = []

  private let node: CompositeNode
  private let indicator: CompositeIndicator
  private let table: CompositeTable

  init(_ node: CompositeNode, _ indicator: CompositeIndicator, _ table: CompositeTable) {
    self.node = node
    self.indicator = indicator
    self.table = table
    if indicator.normalisation == .none, indicator.better == .lower {
      findings.append(Finding(.composite(.directionWithoutScale(indicator: node.code))))
    }
    let raw = divided()
    guard let low = raw.compactMap({ $0 }).min(), let high = raw.compactMap({ $0 }).max() else {
      values = raw
      return
    }
    noteRange(raw, low: low, high: high)
    values = raw.indices.map { position in raw[position].flatMap { scaled($0, at: position, in: low...high) } }
  }

  /// The value on the indicator's scale; one that cannot be kept is refused.
  private mutating func scaled(
    _ value: IndicatorValue, at position: Int, in observed: ClosedRange<IndicatorValue>
  ) -> IndicatorValue? {
    // Min-max without a range has been refused, once for all units.
    if case .minMax = indicator.normalisation, observed.lowerBound == observed.upperBound { return nil }
    let scaled = indicator.normalisation.value(of: value, better: indicator.better, observed: observed)
    if scaled == nil {
      let unit = table.units[position]
      refuse(.valueTooLarge(unit: unit.code, node: node.code), unit, indicator.column)
    }
    return scaled
  }

  /// The cells over those of the denominator; `nil` where one of them is empty.
  private mutating func divided() -> [IndicatorValue?] {
    let cells = table.cells(indicator.column)
    guard let column = indicator.denominator else { return cells }
    let denominators = table.cells(column)
    return cells.indices.map { position in
      guard let cell = cells[position], let denominator = denominators[position] else { return nil }
      let unit = table.units[position]
      guard denominator > .zero else {
        refuse(
          .denominatorNotPositive(
            unit: unit.code, indicator: node.code, column: column, found: denominator.decimalText), unit, column)
        return nil
      }
      guard let value = IndicatorValue(computed: cell.value / denominator.value) else {
        refuse(.valueTooLarge(unit: unit.code, node: node.code), unit, indicator.column)
        return nil
      }
      return value
    }
  }

  private mutating func refuse(_ finding: CompositeFinding, _ unit: CompositeTable.Unit, _ column: String) {
    findings.append(Finding(.composite(finding), at: unit.location.at(column)))
  }

  /// The extremes of min-max, and who lies beyond the goalposts.
  private mutating func noteRange(_ raw: [IndicatorValue?], low: IndicatorValue, high: IndicatorValue) {
    switch indicator.normalisation {
    case .none: break
    case .minMax:
      if low == high { findings.append(Finding(.composite(.rangeEmpty(indicator: node.code)))) }
      extremes = ObservedExtremes(
        low: low, high: high, lowest: raw.indices.filter { raw[$0] == low },
        highest: raw.indices.filter { raw[$0] == high })
    case .goalposts(let lowPost, let highPost, _, let clips):
      let beyond = raw.indices.filter { position in raw[position].map { $0 < lowPost || $0 > highPost } ?? false }
      guard !beyond.isEmpty else { return }
      findings.append(
        Finding(
          .composite(
            .beyondGoalposts(
              indicator: node.code, units: beyond.map { table.units[$0].code }, clipped: clips))))
    }
  }
}

extension SourceLocation {
  /// The same place in a column.
  func at(_ column: String) -> SourceLocation {
    SourceLocation(file: file, line: line, record: record, column: column)
  }
}

extension IndicatorValue {
  /// The decimal in full, without needless zeros.
  public var decimalText: String {
    let magnitude = units.magnitude
    let (whole, fraction) = magnitude.quotientAndRemainder(dividingBy: Self.unitsPerOne.magnitude)
    var digits = String(fraction)
    digits = String(repeating: "0", count: Self.decimals - digits.count) + digits
    while digits.last == "0" { digits.removeLast() }
    return (units < 0 ? "-" : "") + String(whole) + (digits.isEmpty ? "" : "." + digits)
  }
}
