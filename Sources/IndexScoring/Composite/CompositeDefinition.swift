import SurveyModel

/// A composite index of indicators: a tree whose leaves are columns of a table with one row for each unit.
public struct CompositeDefinition: Sendable, Equatable {
  /// The name of the definition.
  public let id: String
  /// What it is called.
  public let title: LocalizedText
  /// Who made the index, and where the table comes from.
  public let source: LocalizedText
  /// The columns that say who the units are.
  public let units: UnitColumns
  /// Lines of header, of which the first names the columns.
  public let headerRows: Int
  /// Codes of rows that are no units, such as a row of maxima.
  public let leftOut: [String]
  /// Decimals that are shown; nothing is rounded to them.
  public let decimals: Int
  /// What equal values get.
  public let ties: CompositeTies
  /// How far a published value may lie from the one that its parts give, and why; `nil` where none is compared.
  public let tolerance: PublishedTolerance?
  /// The tree, the index itself first.
  public let root: CompositeNode

  /// Makes a definition from parts that have been checked against each other.
  public init(
    id: String, title: LocalizedText, source: LocalizedText, units: UnitColumns, headerRows: Int = 1,
    leftOut: [String] = [], decimals: Int = 2, ties: CompositeTies = .sameRank, tolerance: PublishedTolerance? = nil,
    root: CompositeNode
  ) {
    self.id = id
    self.title = title
    self.source = source
    self.units = units
    self.headerRows = headerRows
    self.leftOut = leftOut
    self.decimals = decimals
    self.ties = ties
    self.tolerance = tolerance
    self.root = root
  }
}

/// The columns that say who the units are.
public struct UnitColumns: Sendable, Equatable {
  /// Column of codes.
  public let code: String
  /// Column of Vietnamese names.
  public let vi: String
  /// Column of English names.
  public let en: String

  /// Names the columns; where there are no names, the codes serve.
  public init(code: String, vi: String? = nil, en: String? = nil) {
    self.code = code
    self.vi = vi ?? code
    self.en = en ?? vi ?? code
  }
}

/// What equal values of the index get.
public enum CompositeTies: Sendable, Equatable {
  /// The same rank; the next rank is left out.
  case sameRank
  /// The unit with the higher value at this node goes first; still equal units share the rank.
  case byNode(String)
}

/// How far a published value may lie from the recomputed one.
public struct PublishedTolerance: Sendable, Equatable {
  /// The largest difference that counts as agreement.
  public let value: IndicatorValue
  /// Why that much.
  public let reason: LocalizedText

  /// Sets a tolerance with its reason.
  public init(value: IndicatorValue, reason: LocalizedText) {
    self.value = value
    self.reason = reason
  }
}
