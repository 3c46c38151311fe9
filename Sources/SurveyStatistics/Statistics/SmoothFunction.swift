/// g(θ_1, …, θ_m) of any statistics, linearised by itself: u_k = Σ_j ∂g/∂θ_j · u_k of θ_j.
///
/// g is written in ordinary arithmetic of `Dual` numbers, which carry the gradient along (forward differentiation).
/// Undefined where one of the parts is, or where g is not finite. Source: Särndal, Swensson and Wretman 1992, section
/// 5.5; Deville 1999.
public struct SmoothFunction: SampleStatistic {
  private let parts: [any SampleStatistic]
  private let function: @Sendable ([Dual]) -> Dual

  /// The function `g` of the values of `parts`, in their order.
  public init(of parts: [any SampleStatistic], _ function: @escaping @Sendable ([Dual]) -> Dual) {
    self.parts = parts
    self.function = function
  }

  /// Rows of the domain, answered or not.
  public var isInDomain: [Bool] { union { $0.isInDomain } }
  /// Rows on which the value rests.
  public var isMember: [Bool] { union { $0.isMember } }

  /// The value and its influence at `weights`.
  public func linearised(weights: [Double]) -> Linearised? {
    let found = parts.compactMap { $0.linearised(weights: weights) }
    guard found.count == parts.count else { return nil }
    let result = function(found.enumerated().map { Dual(variable: $0, of: found.count, value: $1.value) })
    guard result.value.isFinite, result.gradient.allSatisfy(\.isFinite) else { return nil }
    var influence = Array(repeating: 0.0, count: found.first?.influence.count ?? 0)
    for (slope, part) in zip(result.gradient, found) where slope != 0 {
      for row in influence.indices { influence[row] += slope * part.influence[row] }
    }
    return Linearised(value: result.value, influence: influence)
  }

  /// The value alone.
  public func value(weights: [Double]) -> Double? {
    let found = parts.compactMap { $0.value(weights: weights) }
    guard found.count == parts.count else { return nil }
    let value = function(found.map { Dual(constant: $0) }).value
    return value.isFinite ? value : nil
  }

  private func union(_ rows: (any SampleStatistic) -> [Bool]) -> [Bool] {
    guard var all = parts.first.map(rows) else { return [] }
    for part in parts.dropFirst() {
      for (row, isIn) in rows(part).enumerated() where isIn { all[row] = true }
    }
    return all
  }
}
