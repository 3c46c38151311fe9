/// What every step asks of the weights that it is given.
enum WeightChecks {
  /// As many as rows, all finite with a finite sum of squares, at least one over 0.
  static func finite(_ weights: [Double], rows: Int) throws(WeightingFault) {
    guard weights.count == rows else { throw .rowCount(expected: rows, found: weights.count) }
    var squares = 0.0
    for (row, weight) in weights.enumerated() {
      squares += weight * weight
      guard squares.isFinite else { throw .weightNotFinite(row: row) }
    }
    guard weights.contains(where: { $0 > 0 }) else { throw .noWeight }
  }

  /// Finite, and none under 0.
  static func nonNegative(_ weights: [Double], rows: Int) throws(WeightingFault) {
    try finite(weights, rows: rows)
    for (row, weight) in weights.enumerated() where weight < 0 { throw .weightNegative(row: row, weight: weight) }
  }

  /// Names that occur once.
  static func unique(_ names: [String]) throws(WeightingFault) {
    guard !names.isEmpty else { throw .nothingToCalibrate }
    var seen = Set<String>()
    for name in names where !seen.insert(name).inserted { throw .duplicateName(name) }
  }
}
