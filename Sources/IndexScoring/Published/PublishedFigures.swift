/// A figure with its name; `nil` where it was not published.
public struct NamedNumber: Sendable, Equatable {
  /// What the figure is of.
  public let name: String
  /// The figure.
  public let number: PrintedNumber?

  /// Names a figure.
  public init(name: String, number: PrintedNumber?) {
    self.name = name
    self.number = number
  }
}

/// A percentage that gives points in proportion: maximum · min(1, percent / fullFrom).
public struct LinearPart: Sendable, Equatable {
  /// The percentage.
  public let percent: PrintedNumber
  /// The points at `fullFrom`.
  public let maximum: IndicatorValue
  /// The percentage from which on all points are given; 100 where it is not said.
  public let fullFrom: IndicatorValue

  /// Makes a part; `fullFrom` is over 0.
  public init(percent: PrintedNumber, maximum: IndicatorValue, fullFrom: IndicatorValue) {
    self.percent = percent
    self.maximum = maximum
    self.fullFrom = fullFrom
  }
}

/// The mean of a group, and how many units it is of.
public struct UnitGroup: Sendable, Equatable {
  /// The group's name.
  public let name: String
  /// The mean of its units, or the value of its one unit.
  public let mean: PrintedNumber?
  /// How many units it has.
  public let units: Int

  /// Makes a group.
  public init(name: String, mean: PrintedNumber?, units: Int) {
    self.name = name
    self.mean = mean
    self.units = units
  }
}

/// How groups weigh in a mean over groups.
public enum GroupWeighting: String, Sendable, CaseIterable {
  /// Every group alike.
  case block
  /// Every unit alike: a group by its number of units.
  case unit
}

/// A unit with its published rank, and its value where that was published too.
public struct RankedUnit: Sendable, Equatable {
  /// The unit's name.
  public let name: String
  /// Its rank, 1 the best.
  public let rank: Int
  /// Its value.
  public let value: PrintedNumber?

  /// Ranks a unit.
  public init(name: String, rank: Int, value: PrintedNumber?) {
    self.name = name
    self.rank = rank
    self.value = value
  }
}
