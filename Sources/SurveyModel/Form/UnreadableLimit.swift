/// How many answers of one record may be unreadable before the record itself is not to be trusted.
public enum UnreadableLimit: Sendable, Equatable {
  /// A share of the scored answers that were given, 0…1.
  case share(Double)
  case count(Int)

  /// Half of the scored answers: what holds where a form does not say.
  public static let half = UnreadableLimit.share(0.5)

  /// Whether `unreadable` of `given` answers are too many.
  public func isPassed(unreadable: Int, given: Int) -> Bool {
    switch self {
    case .share(let share): Double(unreadable) > share * Double(given)
    case .count(let count): unreadable > count
    }
  }
}
