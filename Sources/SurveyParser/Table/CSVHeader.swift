import SurveyModel

/// The names of a table's columns.
public struct CSVHeader: Sendable, Equatable {
  /// The names in NFC, in the order of the file; an unnamed column has an empty one.
  public let names: [String]
  /// Physical line of the header.
  public let line: Int

  /// The position of the column with exactly this name (in any Unicode form), or `nil`.
  public func position(of name: String) -> Int? {
    name.isEmpty ? nil : names.firstIndex(of: name)
  }

  /// The column name nearest to `name`, for a message that asks whether it was meant.
  public func nearest(to name: String) -> String? {
    NameFolding.nearest(to: name, among: names.filter { !$0.isEmpty }, count: 1).first
  }
}
