import SurveyModel

/// A condition of the form, ready to be asked of the last record of the columns being built.
///
/// The truth is that of `Condition.truth`: a missing answer leaves it open. An item that was not asked has no answer for
/// certain, and so none of the codes.
indirect enum CompiledCondition {
  case position(item: Int, among: Set<Int>)
  case option(item: Int, mask: UInt64)
  case number(item: Int, among: [Double])
  case text(item: Int, among: [String])
  case not(CompiledCondition)
  case all([CompiledCondition])
  case any([CompiledCondition])

  /// Compiles a condition of `form`.
  init(_ condition: Condition, form: SurveyForm) {
    switch condition {
    case .answer(let item, let codes): self = Self.answer(item, codes, form)
    case .not(let inner): self = .not(CompiledCondition(inner, form: form))
    case .all(let parts): self = .all(parts.map { CompiledCondition($0, form: form) })
    case .any(let parts): self = .any(parts.map { CompiledCondition($0, form: form) })
    }
  }

  private static func answer(_ id: String, _ codes: [String], _ form: SurveyForm) -> CompiledCondition {
    guard let index = form.itemIndex(id) else { return .any([]) }
    switch form.items[index].kind {
    case .coded(_, let scale):
      return .position(item: index, among: Set(codes.compactMap(scale.index(ofCode:))))
    case .multi(let scale, _):
      let positions = codes.compactMap(scale.index(ofCode:))
      return .option(item: index, mask: positions.reduce(0) { $0 | 1 << UInt64($1) })
    case .integer, .decimal:
      return .number(item: index, among: codes.compactMap(number))
    case .date, .datetime, .text:
      return .text(item: index, among: codes)
    }
  }

  private static func number(_ code: String) -> Double? {
    Array(code.utf8).withUnsafeBytes(StrictNumber.decimal)
  }

  /// Whether the condition is true or false for the last record of `columns`; `nil` where that is open.
  func truth(_ columns: [ColumnBuilder]) -> Bool? {
    switch self {
    case .position(let item, let wanted): Self.answered(columns[item]) { $0.lastPosition.map(wanted.contains) }
    case .option(let item, let mask): Self.answered(columns[item]) { ($0.lastSet ?? 0) & mask != 0 }
    case .number(let item, let wanted): Self.answered(columns[item]) { $0.lastNumber.map(wanted.contains) }
    case .text(let item, let wanted): Self.answered(columns[item]) { $0.lastText.map(wanted.contains) }
    case .not(let inner): inner.truth(columns).map { !$0 }
    case .all(let parts): Condition.all(parts) { $0.truth(columns) }
    case .any(let parts): Condition.any(parts) { $0.truth(columns) }
    }
  }

  private static func answered(_ column: borrowing ColumnBuilder, _ truth: (borrowing ColumnBuilder) -> Bool?) -> Bool?
  {
    switch column.lastMissing {
    case nil: truth(column)
    case .notAsked: false
    default: nil
    }
  }
}
