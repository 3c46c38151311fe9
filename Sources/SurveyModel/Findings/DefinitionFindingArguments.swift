/// A part of YAML that definitions do without, because it hides what a file says or lets a small file grow without limit.
public enum YAMLFeature: Sendable, Hashable {
  case anchor
  case alias
  case tag(String)
  case mergeKey
  case secondDocument
  /// A key that is a list or a map.
  case complexKey
  case depth(limit: Int)
  case size(limit: Int)
}

/// What a key or a cell has to hold.
public enum ValueKind: String, Sendable, Hashable, CaseIterable {
  case text
  /// `{vi: …, en: …}`
  case localizedText
  case texts
  case list
  case map
  case wholeNumber
  case number
  /// `gap=mean(a)/mean(b)`
  case function
  case points
  /// A figure that a unit reported, zero or more.
  case amount
  /// `0.9` or `90%`.
  case rate
  case trueOrFalse
  case date
  /// A point of a scale: `{code, label, score, top, bottom}`.
  case scalePoints
}

/// What stands where something else was expected.
public enum FoundValue: Sendable, Hashable {
  case text(String)
  case nothing
  case list
  case map
}

/// What a name in a definition names.
public enum NameKind: String, Sendable, Hashable, CaseIterable {
  case form
  case item
  case itemOfNode
  case column
  case scale
  case code
  case node
  case part
  case round
  case unit
  case batch
  case index
  case block
  case criterion
  case appraisedCriterion
  case figureCriterion
  case figurePart
  case planLine
  case audit
  case contradiction
  case conduct
}

/// What an `applies_if` needs at the place where it cannot be read.
public enum ConditionPart: String, Sendable, Hashable, CaseIterable {
  case itemName
  case comparison
  case code
  case openingBracket
  case commaOrClosingBracket
  case closingParenthesis
  case andOrEnd
}

/// What an expression over figures needs at the place where it cannot be read.
public enum ExpressionPart: String, Sendable, Hashable, CaseIterable {
  case numberOrName
  /// A number, where a condition stands.
  case number
  /// A condition, where a number stands.
  case comparison
  case closingParenthesis
  case end
  /// Fewer parentheses in each other.
  case shallower
}

/// Why an item is never asked.
public enum UnreachableReason: Sendable, Hashable {
  /// The condition asks about an item that comes later in the form.
  case askedLater(item: String)
  /// No combination of answers makes the condition true.
  case neverTrue
}

/// Whose points or figure a cell of a table holds.
public struct ScoredCell: Sendable, Hashable {
  /// The unit's code.
  public let unit: String
  /// The criterion's code.
  public let criterion: String

  /// Names the unit and the criterion.
  public init(unit: String, criterion: String) {
    self.unit = unit
    self.criterion = criterion
  }
}
