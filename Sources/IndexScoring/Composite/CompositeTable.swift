import SurveyModel

/// The units of a composite index with the cells of the columns that its definition asks for.
public struct CompositeTable: Sendable {
  /// A unit of the table.
  public struct Unit: Sendable, Equatable {
    /// Its code.
    public let code: String
    /// Its name.
    public let name: LocalizedText
    /// Where it stands.
    public let location: SourceLocation

    /// Names a unit.
    public init(code: String, name: LocalizedText, location: SourceLocation) {
      self.code = code
      self.name = name
      self.location = location
    }
  }

  /// The units in the order of the table, without the rows that are left out.
  public let units: [Unit]
  /// How many rows were left out as the definition says.
  public let leftOut: Int

  private let columns: [String: [IndicatorValue?]]

  /// Makes a table; each column has a cell for every unit, `nil` where it is empty.
  public init(units: [Unit], leftOut: Int = 0, columns: [String: [IndicatorValue?]]) {
    self.units = units
    self.leftOut = leftOut
    self.columns = columns
  }

  /// The cells of a column; empty cells where there is no such column.
  func cells(_ column: String) -> [IndicatorValue?] {
    columns[column] ?? Array(repeating: nil, count: units.count)
  }
}

/// A composite index that cannot be computed, with everything that stands against it.
public struct CompositeRefused: Error, Equatable {
  /// What was found; at least one is an error.
  public let findings: [Finding]

  /// Refuses an index because of `findings`.
  public init(findings: [Finding]) {
    self.findings = findings
  }
}
