import Testing

@testable import SurveyStatistics

/// AAPOR's rates, by hand.
@Suite struct OutcomeRatesTests {
  /// I 1, P 2, R 3, NC 4, O 5, UH 6, UO 7: N = 15, U = 13.
  private func cases() throws -> Dispositions {
    try Dispositions([
      .complete: 1, .partial: 2, .refusal: 3, .nonContact: 4, .other: 5, .unknownHousehold: 6, .unknownOther: 7,
    ])
  }

  @Test func `all sixteen rates agree`() throws {
    let rates = try OutcomeRates(cases(), eligibility: .given(1.0 / 3))
    let likely = 15 + 13.0 / 3
    let expected: [OutcomeRate: Double] = [
      .response1: 1 / 28.0, .response2: 3 / 28.0, .response3: 1 / likely, .response4: 3 / likely,
      .response5: 1 / 15.0, .response6: 0.2, .cooperation1: 1 / 11.0, .cooperation2: 3 / 11.0,
      .cooperation3: 1 / 6.0, .cooperation4: 0.5, .refusal1: 3 / 28.0, .refusal2: 3 / likely, .refusal3: 0.2,
      .contact1: 11 / 28.0, .contact2: 11 / likely, .contact3: 11 / 15.0,
    ]
    #expect(expected.count == OutcomeRate.allCases.count)
    for (rate, value) in expected { #expect(abs((rates[rate] ?? 0) - value) < 1e-15, "\(rate.rawValue)") }
  }

  @Test func `proportional allocation takes e from the cases whose eligibility is known`() throws {
    let known = try cases() + Dispositions([.notEligible: 5])
    let rates = try OutcomeRates(known, eligibility: .proportional)
    #expect(rates.eligibility == 0.75)
    #expect(abs((rates[.response3] ?? 0) - 1 / (15 + 0.75 * 13)) < 1e-15)
  }

  @Test func `a zero denominator is no rate`() throws {
    let none = try OutcomeRates(Dispositions(), eligibility: .proportional)
    #expect(OutcomeRate.allCases.allSatisfy { none[$0] == nil } && none.eligibility == nil)
    let unknown = try OutcomeRates(Dispositions([.unknownOther: 3]), eligibility: .proportional)
    #expect(unknown[.response1] == 0 && unknown[.response3] == nil && unknown[.response5] == nil)
    #expect(throws: OutcomeRateError.eligibility) { try OutcomeRates(Dispositions(), eligibility: .given(1.2)) }
    #expect(throws: OutcomeRateError.notUsable(.refusal)) { try Dispositions([.refusal: -1]) }
  }

  @Test func `AAPOR codes fall into groups by their first two digits`() {
    #expect(Disposition(code: "1.1") == .complete)
    #expect(Disposition(code: "2.112") == .refusal)
    #expect(Disposition(code: "3.21") == .unknownOther)
    #expect(Disposition(code: "4.7") == .notEligible && Disposition(code: "4") == .notEligible)
    for code in ["", "1", "1.", "1.9", "5.1", "2.x", "11.1", "1,1"] {
      #expect(Disposition(code: code) == nil, "\(code)")
    }
  }

  @Test(arguments: 1...50) func `rates lie in 0 to 1 and rise as fewer unknown cases count`(seed: UInt64) throws {
    var generator = KeyedGenerator(seed: seed, key: ["outcomes"])
    var cases = Dispositions()
    for outcome in Disposition.allCases { try cases.add(outcome, weight: 0.1 + 100 * generator.uniform()) }
    let rates = try OutcomeRates(cases, eligibility: .proportional)
    func rate(_ name: OutcomeRate) throws -> Double { try #require(rates[name]) }
    #expect(try OutcomeRate.allCases.allSatisfy { (0...1).contains(try rate($0)) })
    #expect(try rate(.response1) <= rate(.response3) && rate(.response3) <= rate(.response5))
    #expect(try rate(.refusal1) <= rate(.refusal2) && rate(.contact2) <= rate(.contact3))
    // Interviews, refusals, others and no contact are everybody.
    let others = cases[.nonContact] + cases[.unknownHousehold] + cases[.unknownOther]
    #expect(abs(try rate(.contact1) + others / (cases.eligible + cases.unknown) - 1) < 1e-12)
  }
}
