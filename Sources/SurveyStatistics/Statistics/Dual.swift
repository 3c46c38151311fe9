/// A number that carries its gradient: arithmetic on it differentiates by itself.
public struct Dual: Sendable, Equatable {
  /// The value.
  public let value: Double
  /// ∂/∂θ_j for every variable; empty for a constant.
  public let gradient: [Double]

  /// The `variable`-th of `count` variables.
  public init(variable: Int, of count: Int, value: Double) {
    self.value = value
    gradient = (0..<count).map { $0 == variable ? 1 : 0 }
  }

  /// A number that depends on nothing.
  public init(constant: Double) {
    self.init(value: constant, gradient: [])
  }

  private init(value: Double, gradient: [Double]) {
    self.value = value
    self.gradient = gradient
  }

  /// a·∇x + b·∇y.
  private static func combined(_ a: Double, _ x: Dual, _ b: Double, _ y: Dual) -> [Double] {
    if x.gradient.isEmpty { return y.gradient.map { b * $0 } }
    if y.gradient.isEmpty { return x.gradient.map { a * $0 } }
    return zip(x.gradient, y.gradient).map { a * $0 + b * $1 }
  }

  private func mapped(_ value: Double, slope: Double) -> Dual {
    Dual(value: value, gradient: gradient.map { slope * $0 })
  }

  /// Sum.
  public static func + (x: Dual, y: Dual) -> Dual {
    Dual(value: x.value + y.value, gradient: combined(1, x, 1, y))
  }

  /// Difference.
  public static func - (x: Dual, y: Dual) -> Dual {
    Dual(value: x.value - y.value, gradient: combined(1, x, -1, y))
  }

  /// Product.
  public static func * (x: Dual, y: Dual) -> Dual {
    Dual(value: x.value * y.value, gradient: combined(y.value, x, x.value, y))
  }

  /// Quotient; not finite where `y` is 0.
  public static func / (x: Dual, y: Dual) -> Dual {
    Dual(value: x.value / y.value, gradient: combined(1 / y.value, x, -x.value / (y.value * y.value), y))
  }

  /// Opposite.
  public static prefix func - (x: Dual) -> Dual { x.mapped(-x.value, slope: -1) }

  /// Natural logarithm; not finite for numbers that are not positive.
  public var logarithm: Dual { mapped(Distribution.log(value), slope: 1 / value) }
  /// e to this power.
  public var exponential: Dual {
    let power = Distribution.exp(value)
    return mapped(power, slope: power)
  }
  /// Square root; its slope is not finite at 0.
  public var squareRoot: Dual { mapped(value.squareRoot(), slope: 0.5 / value.squareRoot()) }
  /// This number to a constant power.
  public func power(_ exponent: Double) -> Dual {
    mapped(Distribution.power(value, exponent), slope: exponent * Distribution.power(value, exponent - 1))
  }
}
