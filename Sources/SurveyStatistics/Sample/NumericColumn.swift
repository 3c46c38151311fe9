/// A column of numbers with the rows in which there is one.
///
/// Numbers are held as deviations from an `origin` that they share, which the reader subtracts from the decimals as they
/// are written: of 10000000.2 a double keeps eight digits after the point, of 0.2 sixteen. Means and variances are made
/// from deviations and keep those digits.
public struct NumericColumn: Sendable, Equatable {
  /// What is added to every deviation.
  public let origin: Double
  /// Value less `origin` of each row; 0 where it is missing.
  public let deviations: [Double]
  /// Rows that have a value.
  public let isPresent: [Bool]

  /// Holds one value per row, `nil` where it is missing.
  public init(_ values: [Double?], origin: Double = 0) {
    self.origin = origin
    deviations = values.map { $0.map { $0 - origin } ?? 0 }
    isPresent = values.map { $0 != nil }
  }

  /// Holds deviations from `origin`, each made from the decimals as written.
  public init(deviations: [Double?], from origin: Double) {
    self.origin = origin
    self.deviations = deviations.map { $0 ?? 0 }
    isPresent = deviations.map { $0 != nil }
  }

  /// 1 in every row.
  public static func ones(_ rows: Int) -> NumericColumn {
    NumericColumn(Array(repeating: 1, count: rows))
  }

  /// 1 where a row's label is one of `labels`, 0 where it is another, missing where it has none.
  public static func indicator(_ categories: Categories, of labels: Set<String>) -> NumericColumn {
    let chosen = categories.labels.map { labels.contains($0) ? 1.0 : 0 }
    return NumericColumn(categories.codes.map { $0.map { chosen[$0] } })
  }

  /// A number per label, missing for labels without one: answer scores, +1/0/−1 of a net score.
  public static func scores(_ categories: Categories, _ scores: [String: Double]) -> NumericColumn {
    let byCode = categories.labels.map { scores[$0] }
    return NumericColumn(categories.codes.map { $0.flatMap { byCode[$0] } })
  }

  /// The value of a row; 0 where it is missing.
  public func value(_ row: Int) -> Double { isPresent[row] ? origin + deviations[row] : 0 }

  /// Values of all rows, 0 where missing.
  public var values: [Double] { deviations.indices.map(value) }
}
