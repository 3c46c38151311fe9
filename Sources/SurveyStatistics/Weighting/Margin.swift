/// A categorical column and how many persons each of its categories has in the population.
///
/// Rows with weight 0 (nonrespondents after their adjustment) need no category. A target of 0 sets the weights of its
/// category to 0.
public struct Margin: Sendable, Equatable {
  /// The category of every row.
  public let categories: Categories
  /// Persons by label.
  public let targets: [String: Double]
  /// Labels of the sample and of the targets, in the order of their bytes.
  public let labels: [String]
  let targetOfLabel: [Double?]
  /// For each row the index of its category in `labels`.
  let codes: [Int?]

  /// Asks that Σ w over the rows of each category be its target.
  public init(_ categories: Categories, targets: [String: Double]) {
    self.categories = categories
    self.targets = targets
    let labels = Set(categories.labels).union(targets.keys).sorted(by: byBytes)
    let index = Dictionary(uniqueKeysWithValues: labels.enumerated().map { ($1, $0) })
    let position = categories.labels.map { index[$0] }
    self.labels = labels
    targetOfLabel = labels.map { targets[$0] }
    codes = categories.codes.map { code in code.flatMap { position[$0] } }
  }

  /// The column's name.
  public var name: String { categories.name }

  /// Sum of the targets, in the order of the labels.
  public var total: Double { targetOfLabel.reduce(0) { $0 + ($1 ?? 0) } }

  /// Σ w by label; rows without category are left out.
  func sums(of weights: [Double]) -> [Double] {
    var sums = Array(repeating: 0.0, count: labels.count)
    for (code, weight) in zip(codes, weights) {
      if let code { sums[code] += weight }
    }
    return sums
  }

  /// The category that is furthest from its target.
  func worstMisfit(sums: [Double]) -> MarginMisfit? {
    var worst: MarginMisfit?
    for (code, label) in labels.enumerated() {
      guard let target = targetOfLabel[code] else { continue }
      let misfit = MarginMisfit(margin: name, category: label, estimate: sums[code], target: target)
      if misfit.error > worst?.error ?? -1 { worst = misfit }
    }
    return worst
  }
}
