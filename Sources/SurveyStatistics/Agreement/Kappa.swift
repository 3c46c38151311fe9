/// What a disagreement between two categories counts.
public enum KappaWeights: String, Sendable, CaseIterable {
  /// All disagreements alike.
  case none
  /// |i − j|/(k − 1).
  case linear
  /// (i − j)²/(k − 1)².
  case quadratic

  /// Agreement of categories i and j among k ≥ 2: 1 less the disagreement.
  public func agreement(_ i: Int, _ j: Int, categories k: Int) -> Double {
    let distance = Double((i - j).magnitude) / Double(k - 1)
    return switch self {
    case .none: i == j ? 1 : 0
    case .linear: 1 - distance
    case .quadratic: 1 - distance * distance
    }
  }
}

/// Cohen's kappa: agreement of two ratings of the same cases, beyond chance.
///
/// With cell shares p_ij, margins p_i. and p_.j and agreement weights v_ij: p_o = Σ v_ij p_ij, p_e = Σ v_ij p_i. p_.j and
/// κ = (p_o − p_e)/(1 − p_e). Source: Cohen 1960, 1968; errors after Fleiss, Cohen and Everitt 1969.
public struct Kappa: Sendable, Equatable {
  /// Number of cases rated twice, n.
  public let base: Int
  /// What disagreements count.
  public let weights: KappaWeights
  /// p_o; `nil` without cases.
  public let observed: Double?
  /// p_e, the agreement that the margins alone would give.
  public let expected: Double?
  /// κ; `nil` where chance alone gives full agreement.
  public let kappa: Double?
  /// Standard error of κ.
  public let standardError: Double?
  /// Standard error of κ where there is no agreement beyond chance.
  public let nullStandardError: Double?
  /// κ over its error under no agreement; `nil` where that is 0.
  public let z: Double?
  /// κ ± z·se at the level asked for.
  public let interval: ConfidenceInterval?

  /// Computes κ from a square table of counts: rows for the first rating, columns for the second.
  ///
  /// Throws `tooFew` for fewer than two categories, `sizesDiffer` unless the table is square, `notUsable` with the row
  /// of a negative count.
  public init(counts: [[Int]], weights: KappaWeights = .none, level: Double = 0.95) throws(AgreementError) {
    let k = counts.count
    guard k >= 2 else { throw .tooFew }
    for (i, row) in counts.enumerated() {
      guard row.count == k else { throw .sizesDiffer }
      guard row.allSatisfy({ $0 >= 0 }) else { throw .notUsable(at: i) }
    }
    self.init(table: RatingTable(counts, weights), weights: weights, level: level)
  }

  /// Computes κ from two ratings of each case, as positions among `categories`; cases rated once only are left out.
  ///
  /// Throws as for counts, `sizesDiffer` where the lists differ in length, `notUsable` with the case of a position that
  /// is not a category.
  public init(
    first: [Int?], second: [Int?], categories: Int, weights: KappaWeights = .none, level: Double = 0.95
  ) throws(AgreementError) {
    guard categories >= 2 else { throw .tooFew }
    guard first.count == second.count else { throw .sizesDiffer }
    var counts = Array(repeating: Array(repeating: 0, count: categories), count: categories)
    for (row, (a, b)) in zip(first, second).enumerated() {
      for rating in [a, b] {
        if let rating, rating < 0 || rating >= categories { throw .notUsable(at: row) }
      }
      if let a, let b { counts[a][b] += 1 }
    }
    try self.init(counts: counts, weights: weights, level: level)
  }

  private init(table: RatingTable, weights: KappaWeights, level: Double) {
    base = table.total
    self.weights = weights
    guard table.total > 0 else {
      (observed, expected, kappa, standardError, nullStandardError, z, interval) = (nil, nil, nil, nil, nil, nil, nil)
      return
    }
    let (po, pe) = (table.observed, table.expected)
    observed = po
    expected = pe
    guard 1 - pe > 1e-12 else {
      (kappa, standardError, nullStandardError, z, interval) = (nil, nil, nil, nil, nil)
      return
    }
    let kappa = (po - pe) / (1 - pe)
    let error = table.standardError(kappa: kappa)
    let null = table.nullStandardError
    self.kappa = kappa
    standardError = error
    nullStandardError = null
    z = null > 1e-12 ? kappa / null : nil
    let isLevel = level > 0 && level < 1
    interval = isLevel ? .t(value: kappa, standardError: error, df: .infinity, level: level) : nil
  }
}
