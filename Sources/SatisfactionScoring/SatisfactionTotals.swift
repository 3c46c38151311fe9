import SurveyModel
import SurveyStatistics

/// What the answers to one form add up to, by one grouping: fed chunk by chunk, merged in any order.
public struct SatisfactionTotals: Sendable {
  /// The form that was asked.
  public let form: SurveyForm
  /// How respondents are split.
  public let grouping: Grouping
  let layout: SatisfactionLayout
  var totals: TotalsTable
  /// Respondents added.
  public private(set) var respondents = 0

  /// Empty totals; `nil` where the form has no satisfaction tree.
  public init?(form: SurveyForm, grouping: Grouping) {
    guard let layout = SatisfactionLayout(form) else { return nil }
    self.form = form
    self.grouping = grouping
    self.layout = layout
    totals = TotalsTable(layout: layout.variables)
  }

  /// Adds the totals of other batches of the same form and grouping.
  public mutating func merge(_ other: SatisfactionTotals) throws(TermOutOfRange) {
    try totals.merge(other.totals)
    respondents += other.respondents
  }

  /// Adds the respondents of one chunk.
  public mutating func add(_ table: ResponseTable) throws(TermOutOfRange) {
    let scored = layout.scoredItems.map { (values: codes(table.columns[$0.item]), first: $0.firstVariable) }
    let groups = grouping.keys.map { key -> [Int16] in
      guard case .item(let id) = key, let index = form.itemIndex(id) else { return [] }
      return codes(table.columns[index])
    }
    var slots: [SlotKey: TotalsTable.Slot] = [:]
    var entries: [RowEntry] = []
    for row in 0..<table.count {
      entries.removeAll(keepingCapacity: true)
      for item in scored where !item.values.isEmpty && item.values[row] >= 0 {
        entries.append(RowEntry(variable: item.first + Int(item.values[row])))
      }
      let key = SlotKey(table, row: row, groups: groups)
      let slot = slots[key] ?? makeSlot(table, row: row, groups: groups)
      slots[key] = slot
      try totals.add(slot, weight: table.weights?[row] ?? 1, entries: entries)
    }
    respondents += table.count
  }

  /// Positions of labels within one chunk; a slot is looked up once per combination.
  private struct SlotKey: Hashable {
    let unit: Int32
    let stratum: Int32
    let psu: Int32
    let groups: [Int16]

    init(_ table: ResponseTable, row: Int, groups: [[Int16]]) {
      unit = table.unit.indices[row]
      stratum = table.stratum?.indices[row] ?? 0
      psu = table.psu?.indices[row] ?? 0
      self.groups = groups.map { $0.isEmpty ? 0 : $0[row] }
    }
  }

  private mutating func makeSlot(_ table: ResponseTable, row: Int, groups: [[Int16]]) -> TotalsTable.Slot {
    let values = zip(grouping.keys, groups).map { key, codes -> String in
      switch key {
      case .unit: return table.unit[row] ?? ""
      case .item(let id):
        guard !codes.isEmpty, codes[row] >= 0, let scale = form.item(id)?.kind.scale else { return "" }
        return scale.points[Int(codes[row])].code
      }
    }
    return totals.slot(
      stratum: table.stratum?[row] ?? "", psu: table.psu?[row] ?? "", part: Grouping.part(values))
  }

  private func codes(_ column: ResponseColumn) -> [Int16] {
    if case .coded(let values) = column { values } else { [] }
  }
}

extension SatisfactionTotals {
  /// The exact totals, for statistics that reach beyond one node.
  public var table: TotalsTable { totals }

  /// The value of a node, or of an item that is scored, as a fraction of 0…1 (net scores: −1…1).
  public func statistic(of name: String) -> LinearStatistic? {
    layout.measures.first { $0.target.name == name }?.statistic
  }

  /// The domain of one group, given by the values of the grouping's keys.
  public static func domain(_ group: [String]) -> Domain {
    .part(Grouping.part(group))
  }
}

extension SatisfactionTotals {
  /// The mean of what a respondent's chosen option counts for: Σ_v w_v C_v / Σ_v C_v over the codes v that have a weight.
  ///
  /// `nil` where the form does not score `item`. Codes without a weight are no answers.
  public func statistic(ofItem item: String, weights: [String: Double]) -> LinearStatistic? {
    guard let index = form.itemIndex(item), let scale = form.items[index].kind.scale,
      let place = layout.scoredItems.first(where: { $0.item == index }),
      let base = layout.measures.first(where: { $0.isSingleItem && $0.target.name == item })?.statistic.base
    else { return nil }
    let valid = scale.points.enumerated().compactMap { position, point in
      weights[point.code].map { Coefficient(place.firstVariable + position, $0) }
    }
    let term = RatioTerm(
      numerator: valid.filter { $0.factor != 0 }, denominator: valid.map { Coefficient($0.variable) })
    return LinearStatistic(terms: [term], base: base)
  }
}
