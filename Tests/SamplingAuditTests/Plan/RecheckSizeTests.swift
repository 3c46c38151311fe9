import SurveyStatistics
import Testing

@testable import SamplingAudit

/// How many people are to be asked again.
@Suite struct RecheckSizeTests {
  private static let many = 1_000_000_000

  /// z² = 3.841459; .85·.15 = .1275: 3.841459·.1275/.0025 = 195.91; of 180 interviews 195.91/(1 + 194.91/180) = 94.06.
  @Test func `agreement takes Cochran's size, and less of few interviews`() {
    #expect(RecheckSize.wald(interviews: Self.many, agreement: 0.85, margin: 0.05, level: 0.95) == 196)
    #expect(RecheckSize.wald(interviews: 180, agreement: 0.85, margin: 0.05, level: 0.95) == 95)
    #expect(RecheckSize.wald(interviews: 10, agreement: 0.5, margin: 0.01, level: 0.95) == 10, "all of them")
  }

  /// p .99, e .05: √(.0099² − .01·.0099 + .0025) = .049991, 3.841459(.0099 − .005 + .049991)/.005 = 42.17; Wald: 15.2.
  @Test func `by Wilson's interval a share near all takes more`() throws {
    #expect(RecheckSize.wilson(interviews: Self.many, agreement: 0.99, margin: 0.05, level: 0.95) == 43)
    #expect(RecheckSize.wald(interviews: Self.many, agreement: 0.99, margin: 0.05, level: 0.95) == 16)
    let size = RecheckSize.wilson(interviews: Self.many, agreement: 0.85, margin: 0.05, level: 0.95)
    #expect(size == 196)
    // The interval of that size is as wide as was asked, and that of one person less is wider.
    func half(_ n: Int) throws -> Double {
      let error = (0.85 * 0.15 / Double(n)).squareRoot()
      let interval = try #require(
        ConfidenceInterval.wilson(share: 0.85, standardError: error, df: .infinity, level: 0.95))
      return (interval.high - interval.low) / 2
    }
    #expect(try half(size) <= 0.05)
    #expect(try half(size - 1) > 0.05)
  }

  /// Two answers of .5 and κ .7: .3(.3·(−.4) + .7·1.3/.5) = .51; 3.841459·.51/.01 = 195.91.
  @Test
  func `kappa takes the variance of Fleiss, Cohen and Everitt, which for two answers is that of Bloch and Kraemer`()
    throws
  {
    #expect(abs(try #require(RecheckSize.kappaVariance(0.7, shares: [0.5, 0.5])) - 0.51) < 1e-12)
    #expect(
      RecheckSize.kappa(interviews: Self.many, kappa: 0.7, shares: [0.5, 0.5], margin: 0.1, level: 0.95) == 196)
    // .4(.4·(−.2) + .6·1.4/(2·.8·.2)) = 1.018.
    #expect(abs(try #require(RecheckSize.kappaVariance(0.6, shares: [0.8, 0.2])) - 1.018) < 1e-12)
    #expect(RecheckSize.kappaVariance(0.6, shares: [1, 0]) == nil, "one answer alone leaves nothing to agree upon")
  }

  /// The table of 10,000 people in whole numbers: p_ij = 10,000(1 − κ)s_i s_j, and κ·s_i more on the diagonal.
  @Test func `the variance is that of the kappa which such a re-check would give`() throws {
    let (shares, kappa) = ([0.5, 0.3, 0.2], 0.5)
    let counts = shares.indices.map { i in
      shares.indices.map { j in
        let chance = (1 - kappa) * shares[i] * shares[j] + (i == j ? kappa * shares[i] : 0)
        return Int((10_000 * chance).rounded())
      }
    }
    let found = try Kappa(counts: counts)
    #expect(abs(try #require(found.kappa) - kappa) < 1e-12, "\(counts)")
    let error = try #require(found.standardError)
    let variance = try #require(RecheckSize.kappaVariance(kappa, shares: shares))
    #expect(abs(error * error * 10_000 - variance) < 1e-9)
  }
}
