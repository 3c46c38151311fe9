import SurveyModel

/// Collects the answers to one item, column by column; the kind decides which arrays are used.
struct ColumnBuilder {
  private enum Storage {
    case coded
    case multi
    case number
    case text
    case notDelivered
  }

  private let storage: Storage
  /// Where the positions of a coded item lie.
  let codedMemory: CodedMemory?
  private var sets: [UInt64] = []
  private var numbers: [Double] = []
  private var texts: [String] = []
  private var missing: [Int16] = []

  /// Collects answers of an item's kind, or nothing where the file has no such column.
  init(kind: ItemKind, isDelivered: Bool) {
    guard isDelivered else {
      storage = .notDelivered
      codedMemory = nil
      return
    }
    if case .coded = kind { codedMemory = CodedMemory() } else { codedMemory = nil }
    switch kind {
    case .coded: storage = .coded
    case .multi: storage = .multi
    case .integer, .decimal: storage = .number
    case .date, .datetime, .text: storage = .text
    }
  }

  mutating func append(position: Int16) { codedMemory?.state.pointee.append(position) }

  mutating func append(set: UInt64) { sets.append(set) }

  mutating func append(number: Double) {
    numbers.append(number)
    missing.append(0)
  }

  mutating func append(text: String) {
    texts.append(text)
    missing.append(0)
  }

  /// Adds a missing answer with its reason.
  mutating func append(_ reason: MissingReason) {
    switch storage {
    case .coded: codedMemory?.state.pointee.append(reason.rawValue)
    case .multi: sets.append(Self.set(reason))
    case .number:
      numbers.append(0)
      missing.append(reason.rawValue)
    case .text:
      texts.append("")
      missing.append(reason.rawValue)
    case .notDelivered: break
    }
  }

  /// The reason why the last record has no answer, or `nil` where it has one.
  var lastMissing: MissingReason? {
    switch storage {
    case .coded: lastCoded < 0 ? MissingReason(rawValue: lastCoded) : nil
    case .multi:
      (sets.last ?? 0) & ResponseColumn.missingBit == 0
        ? nil : MissingReason(rawValue: -Int16(truncatingIfNeeded: (sets.last ?? 0) & 0xFF))
    case .number, .text: MissingReason(rawValue: missing.last ?? 0)
    case .notDelivered: .notAsked
    }
  }

  /// The position of the last record's scale point, for coded items.
  var lastPosition: Int? { codedMemory?.last.map(Int.init) }

  private var lastCoded: Int16 { codedMemory?.last ?? 0 }

  /// The options of the last record, for multiple-response items.
  var lastSet: UInt64? { sets.last }
  /// The number of the last record.
  var lastNumber: Double? { numbers.last }
  /// The text of the last record.
  var lastText: String? { texts.last }

  /// Puts a reason in the place of the last record's answer.
  mutating func replaceLast(with reason: MissingReason) {
    removeLast()
    append(reason)
  }

  /// Takes the last record back.
  mutating func removeLast() {
    switch storage {
    case .coded: codedMemory?.removeLast()
    case .multi: sets.removeLast()
    case .number:
      numbers.removeLast()
      missing.removeLast()
    case .text:
      texts.removeLast()
      missing.removeLast()
    case .notDelivered: break
    }
  }

  /// The finished column; the builder starts again.
  mutating func take() -> ResponseColumn {
    defer {
      sets.removeAll(keepingCapacity: true)
      numbers.removeAll(keepingCapacity: true)
      texts.removeAll(keepingCapacity: true)
      missing.removeAll(keepingCapacity: true)
    }
    switch storage {
    case .coded: return .coded(codedMemory?.take() ?? [])
    case .multi: return .multi(sets)
    case .number: return .number(numbers, missing: missing)
    case .text: return .text(texts, missing: missing)
    case .notDelivered: return .notDelivered
    }
  }

  private static func set(_ reason: MissingReason) -> UInt64 {
    ResponseColumn.missingBit | UInt64(-reason.rawValue)
  }
}
