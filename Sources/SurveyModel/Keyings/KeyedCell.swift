/// What a cell of a keyed form holds, as two keyings of it are compared.
public enum KeyedCell: Sendable, Hashable, Codable {
  /// Nothing was keyed.
  case blank
  /// An answer, by its code where it has one, or what stands there in place of one.
  case text(String)
}

/// What two keyings say about one item of one form.
public struct KeyedPair: Sendable, Hashable, Codable {
  /// In the first file.
  public let here: KeyedCell
  /// In the second file.
  public let there: KeyedCell

  /// Pairs the cells of two files.
  public init(here: KeyedCell, there: KeyedCell) {
    self.here = here
    self.there = there
  }
}
