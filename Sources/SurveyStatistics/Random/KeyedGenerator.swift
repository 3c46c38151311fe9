/// Random numbers that depend on a seed and a key only: who is drawn does not depend on the order of drawing.
///
/// SplitMix64 started from an FNV-1a hash of seed and key.
public struct KeyedGenerator: RandomNumberGenerator, Sendable {
  private var state: UInt64

  /// Starts the stream of `key` under `seed`.
  public init(seed: UInt64, key: [String]) {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    func take(_ byte: UInt8) { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
    for shift in stride(from: UInt64(0), to: 64, by: 8) { take(UInt8(truncatingIfNeeded: seed >> shift)) }
    for part in key {
      part.utf8.forEach(take)
      take(0x1F)
    }
    state = hash
    _ = next()
  }

  /// The next 64 random bits.
  public mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }

  /// Uniform in the open interval (0, 1).
  public mutating func uniform() -> Double {
    (Double(next() >> 12) + 0.5) * 0x1p-52
  }

  /// Standard normal, by inversion.
  public mutating func normal() -> Double {
    Distribution.normalQuantile(uniform())
  }

  /// χ² with `df` degrees of freedom, over 0 and finite.
  ///
  /// Twice a gamma variate of shape ν/2, by squeezing a cubed normal (Marsaglia and Tsang 2000); it takes as many random
  /// bits as rejection needs.
  public mutating func chiSquare(df: Double) -> Double {
    if df < 2 {
      // Gamma(a) is Gamma(a + 1)·U^{1/a}.
      return chiSquare(df: df + 2) * Distribution.power(uniform(), 2 / df)
    }
    let d = df / 2 - 1.0 / 3
    let c = 1 / (9 * d).squareRoot()
    while true {
      let normal = normal()
      let root = 1 + c * normal
      if root <= 0 { continue }
      let cube = root * root * root
      if Distribution.log(uniform()) < normal * normal / 2 + d * (1 - cube + Distribution.log(cube)) {
        return 2 * d * cube
      }
    }
  }

  /// Uniform in 0 ..< `count`.
  public mutating func index(below count: Int) -> Int {
    Int.random(in: 0..<count, using: &self)
  }
}
