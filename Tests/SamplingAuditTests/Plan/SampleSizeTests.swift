import Testing

@testable import SamplingAudit

/// Sizes for a margin of 5%.
@Suite struct SampleSizeTests {
  /// N, Yamane up and to the nearest, Cochran with z for 95% and finite population, all rounded up.
  ///
  /// Yamane: N/(1 + 0.0025 N), worked with fractions: 400N/(400+N). Cochran: n₀ = 1.959964² · 0.25/0.0025 = 384.146 and
  /// n₀/(1 + (n₀−1)/N), worked in Python.
  private static let table: [(population: Int, up: Int, nearest: Int, cochran: Int)] = [
    (50, 45, 44, 45), (100, 80, 80, 80), (150, 110, 109, 109), (200, 134, 133, 132), (300, 172, 171, 169),
    (400, 200, 200, 197), (500, 223, 222, 218), (600, 240, 240, 235), (1000, 286, 286, 278), (2000, 334, 333, 323),
    (3000, 353, 353, 341), (5000, 371, 370, 357), (10_000, 385, 385, 370), (20_000, 393, 392, 377),
    (50_000, 397, 397, 382), (100_000, 399, 398, 383), (1_000_000, 400, 400, 384),
  ]

  @Test func `the sizes of the guidance's table, in both roundings and beside Cochran's`() {
    for row in Self.table {
      func yamane(_ rounding: SampleSize.Rounding) -> Int {
        SampleSize.yamane(population: row.population, margin: .fivePercent, rounding: rounding)
      }
      #expect(yamane(.up) == row.up && yamane(.nearest) == row.nearest, "N = \(row.population)")
      let cochran = SampleSize.cochran(population: row.population, margin: .fivePercent, level: 0.95, share: 0.5)
      // Rounded up 384.0 at a million: 384.146/(1 + 383.146/10⁶) = 383.999.
      #expect(cochran == row.cochran, "N = \(row.population)")
    }
  }

  @Test func `sizes that are whole stay whole, for any margin that divides one`() throws {
    // N = d²·k/(something): at e = 1/d and N = d² the size is d²/2; at N = d²/4 it is d²/5.
    for (text, d) in [("10%", 10), ("5%", 20), ("2%", 50), ("1%", 100), ("0.5%", 200), ("0.1%", 1000)] {
      let margin = try #require(DecimalFraction(text))
      for rounding in SampleSize.Rounding.allCases {
        #expect(SampleSize.yamane(population: d * d, margin: margin, rounding: rounding) == d * d / 2)
        #expect(SampleSize.yamane(population: d * d / 4, margin: margin, rounding: rounding) == d * d / 5)
      }
    }
  }

  @Test
  func `a design effect multiplies before the finite population counts, and forms allow for those that stay away`()
    throws
  {
    // 2.5 · 384.1459 = 960.365; / (1 + 959.365/12000) = 889.27.
    #expect(
      SampleSize.cochran(population: 12_000, margin: .fivePercent, level: 0.95, share: 0.5, designEffect: 2.5) == 890)
    // 960.365 / (1 + 959.365/100) = 90.65.
    #expect(
      SampleSize.cochran(population: 100, margin: .fivePercent, level: 0.95, share: 0.5, designEffect: 2.5) == 91)
    #expect(SampleSize.cochran(population: 1, margin: .fivePercent, level: 0.95, share: 0.5) == 1)
    // 21 / 0.7 = 30 exactly, where doubles give 30.000000000000004.
    #expect(SampleSize.issued(answers: 21, response: try #require(DecimalFraction("0.7"))) == 30)
    #expect(SampleSize.issued(answers: 281, response: try #require(DecimalFraction("70%"))) == 402)
    #expect(SampleSize.issued(answers: 5, response: try #require(DecimalFraction("1"))) == 5)
  }

  @Test func `a decimal is read exactly, and nothing else is`() {
    #expect(DecimalFraction("5%") == DecimalFraction("0.05"))
    #expect(DecimalFraction("5%") == .fivePercent)
    #expect(DecimalFraction("50.0%") == .half)
    for text in ["5%", "50%", "2.5%", "0.000001%", "123.45%"] {
      #expect(DecimalFraction(text)?.description == text)
    }
    #expect(DecimalFraction("2.5%")?.denominator == 40)
    #expect(DecimalFraction("100%")?.numerator == 1)
    for text in ["", "%", "0", "0%", "-5%", "5 %", ".5", "5.", "0,05", "1e-2", "0.0000001", "1234567", "5%%", "½"] {
      #expect(DecimalFraction(text) == nil, "\(text)")
    }
  }
}
