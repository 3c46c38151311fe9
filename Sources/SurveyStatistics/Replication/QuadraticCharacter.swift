/// χ(a) of the finite field with q = p, p² or p³ elements, p an odd prime: 1 for squares, −1 for others, 0 for 0.
///
/// Elements are polynomials over the integers modulo p, numbered by their digits in base p, modulo a monic polynomial of
/// the same degree without a root, which up to degree 3 is irreducible.
struct QuadraticCharacter {
  let size: Int
  private let prime: Int
  private let degree: Int
  private var isSquare: [Bool]

  /// `nil` where `size` is no such power.
  init?(_ size: Int) {
    guard size > 2, let (prime, degree) = Self.factor(size) else { return nil }
    self.size = size
    self.prime = prime
    self.degree = degree
    isSquare = Array(repeating: false, count: size)
    let modulus = Self.rootless(prime, degree)
    for element in 1..<size { isSquare[square(element, modulus)] = true }
  }

  /// χ(a − b).
  func callAsFunction(_ a: Int, minus b: Int) -> Int {
    guard a != b else { return 0 }
    let difference = zip(digits(a), digits(b)).map { ($0 - $1 + prime) % prime }
    return isSquare[number(difference)] ? 1 : -1
  }

  private static func factor(_ size: Int) -> (prime: Int, degree: Int)? {
    guard let prime = (2...size).first(where: { size % $0 == 0 }), prime > 2 else { return nil }
    var (power, degree) = (prime, 1)
    while power < size {
      power *= prime
      degree += 1
    }
    return power == size && degree <= 3 ? (prime, degree) : nil
  }

  private func digits(_ element: Int) -> [Int] {
    var rest = element
    return (0..<degree).map { _ in
      defer { rest /= prime }
      return rest % prime
    }
  }

  private func number(_ digits: [Int]) -> Int { digits.reversed().reduce(0) { $0 * prime + $1 } }

  private func square(_ element: Int, _ modulus: [Int]) -> Int {
    let digits = digits(element)
    var product = Array(repeating: 0, count: 2 * degree - 1)
    for (i, a) in digits.enumerated() {
      for (j, b) in digits.enumerated() { product[i + j] = (product[i + j] + a * b) % prime }
    }
    for top in stride(from: 2 * degree - 2, through: degree, by: -1) {
      // x^degree = −(modulus without its leading term).
      for (k, coefficient) in modulus.enumerated() {
        let place = top - degree + k
        product[place] = (product[place] + (prime - coefficient) * product[top]) % prime
      }
      product[top] = 0
    }
    return number(Array(product[..<degree]))
  }

  /// Lower coefficients of the first monic polynomial of this degree without a root.
  private static func rootless(_ prime: Int, _ degree: Int) -> [Int] {
    guard degree > 1 else { return [0] }
    for low in 1..<prime {
      for middle in 0..<prime {
        let coefficients = [low, middle] + Array(repeating: 0, count: degree - 2)
        let hasRoot = (0..<prime).contains { x in
          (coefficients + [1]).reversed().reduce(0) { ($0 * x + $1) % prime } == 0
        }
        if !hasRoot { return coefficients }
      }
    }
    return Array(repeating: 0, count: degree)
  }
}
