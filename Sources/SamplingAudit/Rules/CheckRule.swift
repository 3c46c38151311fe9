import SurveyModel

/// From which value on a check says that one should look, and from which that a figure cannot stand.
///
/// A check without thresholds only notes its value.
public struct CheckRule: Sendable, Equatable {
  /// From here on a person should look; `nil` for never.
  public var warn: Double?
  /// From here on the unit's scores are not publishable; `nil` for never.
  public var fail: Double?
  /// Other numbers that the check needs, by name.
  public var parameters: [String: Double]
  /// Where the thresholds come from.
  public var source: LocalizedText

  /// Declares thresholds.
  public init(warn: Double? = nil, fail: Double? = nil, parameters: [String: Double] = [:], source: LocalizedText) {
    self.warn = warn
    self.fail = fail
    self.parameters = parameters
    self.source = source
  }

  /// Another number of the check; throws where the rules do not name it, for no number has a home in the code.
  func number(_ name: String) throws(CheckObstacle) -> Double {
    guard let number = parameters[name], number.isFinite else { throw .ruleWithout(name) }
    return number
  }

  /// Another number of the check as a whole number of at least `least`; throws as `number`.
  func count(_ name: String, atLeast least: Int = 0) throws(CheckObstacle) -> Int {
    guard let count = Int(exactly: try number(name).rounded()) else { throw .ruleWithout(name) }
    return max(least, count)
  }

  /// How bad `value` is; a value on the threshold has reached it.
  public func severity(of value: Double, isLowBad: Bool) -> CheckSeverity {
    func reaches(_ limit: Double?) -> Bool {
      guard let limit else { return false }
      return isLowBad ? value <= limit : value >= limit
    }
    if reaches(fail) { return .failure }
    if reaches(warn) { return .warning }
    return warn == nil && fail == nil ? .note : .clear
  }
}

/// How bad the value of a check is.
public enum CheckSeverity: String, Sendable, Comparable, CaseIterable, Codable {
  /// Nothing to look at.
  case clear
  /// For the record: the check has no threshold.
  case note
  /// A person should look.
  case warning
  /// The unit's scores cannot carry a published rank.
  case failure

  /// From clear to failure.
  public static func < (a: CheckSeverity, b: CheckSeverity) -> Bool { a.place < b.place }

  private var place: Int {
    switch self {
    case .clear: 0
    case .note: 1
    case .warning: 2
    case .failure: 3
    }
  }
}
