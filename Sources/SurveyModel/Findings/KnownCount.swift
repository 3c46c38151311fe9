/// How much may be told of a number of respondents.
public enum KnownCount: Sendable, Hashable {
  /// The number itself.
  case exactly(Int)
  /// It is under this number, and more must not be told: respondents could be recognised, or a figure worked back.
  case under(Int)

  /// Tells the number from `smallestShown` on.
  public init(_ count: Int, smallestShown: Int) {
    self = count < smallestShown ? .under(smallestShown) : .exactly(count)
  }
}
