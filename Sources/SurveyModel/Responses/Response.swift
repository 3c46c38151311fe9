/// One respondent's answer to one item.
public enum Response: Sendable, Equatable {
  /// The chosen point of the item's scale, by position.
  case point(Int)
  /// The chosen options of a multiple-response item, by position.
  case points([Int])
  case number(Double)
  /// Text, and dates as they stand in ISO form.
  case text(String)
  case missing(MissingReason)
}

/// The answers to one item in a run of records, stored by column.
public enum ResponseColumn: Sendable, Equatable {
  /// Position of the scale point, or the raw value of a `MissingReason`, which is negative.
  case coded([Int16])
  /// A bit per option; a missing answer has bit 63 set and the reason's raw value, negated, in the low bits.
  case multi([UInt64])
  /// The number, or `nil` beside its reason.
  case number([Double], missing: [Int16])
  /// The text (dates in ISO form), or an empty string beside its reason.
  case text([String], missing: [Int16])
  /// The file has no such column.
  case notDelivered

  /// The mark of a missing answer in a `multi` column.
  public static let missingBit: UInt64 = 1 << 63

  /// The answer of record `row`; an item that was not delivered was not asked.
  public subscript(row: Int) -> Response {
    switch self {
    case .coded(let values):
      return values[row] >= 0 ? .point(Int(values[row])) : .missing(reason(values[row]))
    case .multi(let sets):
      if sets[row] & Self.missingBit != 0 { return .missing(reason(-Int16(truncatingIfNeeded: sets[row] & 0xFF))) }
      return .points((0..<63).filter { sets[row] & (1 << UInt64($0)) != 0 })
    case .number(let values, let missing):
      return missing[row] == 0 ? .number(values[row]) : .missing(reason(missing[row]))
    case .text(let values, let missing):
      return missing[row] == 0 ? .text(values[row]) : .missing(reason(missing[row]))
    case .notDelivered:
      return .missing(.notAsked)
    }
  }

  private func reason(_ raw: Int16) -> MissingReason {
    MissingReason(rawValue: raw) ?? .unreadable
  }
}
