/// What became of the records that were delivered about one unit: each is counted once.
///
/// delivered = valid + quarantined + superseded + excluded. Over all units and the records whose unit cannot be read this is
/// the number of records of the batches.
public struct DeliveredRecords: Sendable, Equatable {
  /// Records that count.
  public var valid = 0
  /// Records that could not be read with certainty, or that come a second time.
  public var quarantined = 0
  /// Records that gave way to a later one of the same respondent.
  public var superseded = 0
  /// Records that a decision keeps out.
  public var excluded = 0

  /// None.
  public init() {}

  /// All that were delivered.
  public var delivered: Int { valid + quarantined + superseded + excluded }

  /// Those of both.
  public static func + (a: DeliveredRecords, b: DeliveredRecords) -> DeliveredRecords {
    var sum = a
    sum.valid += b.valid
    sum.quarantined += b.quarantined
    sum.superseded += b.superseded
    sum.excluded += b.excluded
    return sum
  }
}

/// Records that do not count, by the code of the unit that they rate.
public struct LeftOutRecords: Sendable, Equatable {
  private var byUnit: [String: DeliveredRecords] = [:]

  /// None.
  public init() {}

  /// The records of a unit; `nil` for those whose unit cannot be read.
  public subscript(unit: String?) -> DeliveredRecords {
    get { byUnit[unit ?? ""] ?? DeliveredRecords() }
    set { byUnit[unit ?? ""] = newValue }
  }

  /// Those of a unit whose code is read, or of none that is, as cells have it.
  public var units: Set<String> { Set(byUnit.keys).subtracting([""]) }

  /// Adds others.
  public mutating func add(_ others: LeftOutRecords) { byUnit.merge(others.byUnit) { $0 + $1 } }
}
