/// The final outcome of a sampled case, in AAPOR's groups.
public enum Disposition: String, Sendable, CaseIterable {
  /// I: complete interview (1.1).
  case complete
  /// P: partial interview (1.2).
  case partial
  /// R: refusal or break-off (2.1).
  case refusal
  /// NC: not contacted (2.2).
  case nonContact = "non_contact"
  /// O: eligible, no interview for another reason (2.3).
  case other
  /// UH: unknown whether there is a household or person (3.1).
  case unknownHousehold = "unknown_household"
  /// UO: unknown eligibility for another reason (3.2).
  case unknownOther = "unknown_other"
  /// NE: not eligible (4).
  case notEligible = "not_eligible"

  /// The group of an AAPOR code as "1.1", "2.27" or "4.5"; `nil` where the code belongs to none.
  ///
  /// Only the first two digits count: 2.1… is a refusal, 4… is not eligible.
  public init?(code: String) {
    let parts = code.utf8.split(separator: UInt8(ascii: "."), maxSplits: 1, omittingEmptySubsequences: false)
    let digits = UInt8(ascii: "0")...UInt8(ascii: "9")
    guard let head = parts.first, head.count == 1, parts.dropFirst().allSatisfy({ $0.allSatisfy(digits.contains) })
    else { return nil }
    let major = head.first.map { $0 - UInt8(ascii: "0") }
    let minor = parts.dropFirst().first?.first.map { $0 &- UInt8(ascii: "0") }
    switch (major, minor) {
    case (1, 1): self = .complete
    case (1, 2): self = .partial
    case (2, 1): self = .refusal
    case (2, 2): self = .nonContact
    case (2, 3): self = .other
    case (3, 1): self = .unknownHousehold
    case (3, 2): self = .unknownOther
    case (4, _): self = .notEligible
    default: return nil
    }
  }
}

/// How many cases ended how: counts, or sums of weights.
public struct Dispositions: Sendable, Equatable {
  private var sums: [Disposition: Double] = [:]

  /// No cases.
  public init() {}

  /// Holds counts or sums of weights by outcome; what is not named is 0.
  ///
  /// Throws an `OutcomeRateError.notUsable` for a sum that is negative or not finite.
  public init(_ sums: [Disposition: Double]) throws(OutcomeRateError) {
    for outcome in Disposition.allCases {
      guard let sum = sums[outcome] else { continue }
      guard sum >= 0, sum.isFinite else { throw .notUsable(outcome) }
      self.sums[outcome] = sum
    }
  }

  /// The count or sum of weights of an outcome.
  public subscript(_ outcome: Disposition) -> Double { sums[outcome, default: 0] }

  /// Adds a case with its weight; throws `notUsable` for a weight that is negative or not finite.
  public mutating func add(_ outcome: Disposition, weight: Double = 1) throws(OutcomeRateError) {
    guard weight >= 0, weight.isFinite else { throw .notUsable(outcome) }
    sums[outcome, default: 0] += weight
  }

  /// The cases of both.
  public static func + (a: Dispositions, b: Dispositions) -> Dispositions {
    var both = a
    both.sums.merge(b.sums, uniquingKeysWith: +)
    return both
  }

  /// I + P + R + NC + O: known to be eligible.
  public var eligible: Double { self[.complete] + self[.partial] + self[.refusal] + self[.nonContact] + self[.other] }

  /// UH + UO: of unknown eligibility.
  public var unknown: Double { self[.unknownHousehold] + self[.unknownOther] }
}
