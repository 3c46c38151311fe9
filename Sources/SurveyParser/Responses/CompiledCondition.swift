import SurveyModel

/// A condition of the form, ready to be asked of the last record of the columns being built.
///
/// The truth is that of `Condition.holds`; a missing answer is none of the codes.
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

  /// Whether the condition holds for the last record of `columns`.
  func holds(_ columns: [ColumnBuilder]) -> Bool {
    switch self {
    case .position(let item, let wanted): columns[item].lastPosition.map(wanted.contains) ?? false
    case .option(let item, let mask):
      columns[item].lastMissing == nil && (columns[item].lastSet ?? 0) & mask != 0
    case .number(let item, let wanted):
      columns[item].lastMissing == nil && (columns[item].lastNumber.map(wanted.contains) ?? false)
    case .text(let item, let wanted):
      columns[item].lastMissing == nil && (columns[item].lastText.map(wanted.contains) ?? false)
    case .not(let inner): !inner.holds(columns)
    case .all(let parts): parts.allSatisfy { $0.holds(columns) }
    case .any(let parts): parts.contains { $0.holds(columns) }
    }
  }
}
