/// A square matrix of ±1 whose rows are orthogonal to each other, and whose columns are: HH' = H'H = nI.
///
/// Made by Sylvester's doubling from the orders 1 and 2 and from Paley's two constructions, over fields of p, p² and p³
/// elements: order q + 1 for q ≡ 3 (mod 4), 2(q + 1) for q ≡ 1 (mod 4). That gives every multiple of 4 up to 88; the
/// first ones missing are 92, 116, 156, 172 and 184. The first column is 1 throughout. Source: Paley 1933; Wolter 2007,
/// appendix A.
public struct HadamardMatrix: Sendable, Equatable {
  /// n.
  public let order: Int
  /// Entries, row after row.
  private var entries: [Int8]

  /// The entry of a row and a column: 1 or −1.
  public subscript(row: Int, column: Int) -> Int { Int(entries[row * order + column]) }

  /// The matrix of the smallest order that is at least `size` and can be made: 1, 2 or a multiple of 4.
  public init(atLeast size: Int) {
    var order = max(1, size)
    while true {
      if let made = HadamardMatrix(order: order) {
        self = made
        return
      }
      order += 1
    }
  }

  /// The matrix of this order; `nil` where none of the constructions gives it.
  public init?(order: Int) {
    guard order > 0, order <= 2 || order % 4 == 0 else { return nil }
    if order == 1 {
      self.init(order: 1) { _, _ in 1 }
    } else if order % 4 == 0, let field = QuadraticCharacter(order - 1) {
      self.init(order: order) { Self.first($0, $1, field) }
    } else if order % 4 == 0, order / 2 % 2 == 0, let field = QuadraticCharacter(order / 2 - 1), field.size % 4 == 1 {
      self.init(order: order) { Self.second($0, $1, field) }
    } else if let half = HadamardMatrix(order: order / 2) {
      let n = order / 2
      self.init(order: order) { $0 >= n && $1 >= n ? -half[$0 - n, $1 - n] : half[$0 % n, $1 % n] }
    } else {
      return nil
    }
  }

  /// Rows are multiplied so that the first column becomes 1.
  private init(order: Int, entry: (Int, Int) -> Int) {
    self.order = order
    entries = []
    entries.reserveCapacity(order * order)
    for i in 0..<order {
      let sign = entry(i, 0)
      for j in 0..<order { entries.append(Int8(sign * entry(i, j))) }
    }
  }

  /// I + S, S = [[0, 1], [−1, Q]] with Q_ab = χ(a − b): q ≡ 3 (mod 4), where Q' = −Q.
  private static func first(_ i: Int, _ j: Int, _ field: QuadraticCharacter) -> Int {
    if i == j { return 1 }
    if i == 0 { return 1 }
    if j == 0 { return -1 }
    return field(i - 1, minus: j - 1)
  }

  /// C ⊗ [[1, 1], [1, −1]] + I ⊗ [[1, −1], [−1, −1]], C = [[0, 1], [1, Q]]: q ≡ 1 (mod 4), where Q' = Q.
  private static func second(_ i: Int, _ j: Int, _ field: QuadraticCharacter) -> Int {
    let (a, b) = (i / 2, j / 2)
    let (p, q) = (i % 2, j % 2)
    if a == b { return p == 0 && q == 0 ? 1 : -1 }
    let c = a == 0 || b == 0 ? 1 : field(a - 1, minus: b - 1)
    return p == 1 && q == 1 ? -c : c
  }
}
