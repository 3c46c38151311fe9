/// Why outcome rates cannot be computed.
public enum OutcomeRateError: Error, Sendable, Equatable {
  /// The count or weight of an outcome is negative or not finite.
  case notUsable(Disposition)
  /// The share of eligible cases is not within 0…1.
  case eligibility
}

/// Which share e of the cases of unknown eligibility counts as eligible.
public enum EligibilityRule: Sendable, Equatable {
  /// A share given from elsewhere, 0…1.
  case given(Double)
  /// Known eligible / (known eligible + known not eligible): proportional allocation, as CASRO has it.
  case proportional
}

/// The rates of AAPOR's Standard Definitions.
///
/// With N = I + P + R + NC + O and U = UH + UO.
public enum OutcomeRate: String, Sendable, CaseIterable {
  /// I/(N + U), the least response rate.
  case response1 = "RR1"
  /// (I + P)/(N + U).
  case response2 = "RR2"
  /// I/(N + eU).
  case response3 = "RR3"
  /// (I + P)/(N + eU).
  case response4 = "RR4"
  /// I/N, the largest response rate.
  case response5 = "RR5"
  /// (I + P)/N.
  case response6 = "RR6"
  /// I/(I + P + R + O).
  case cooperation1 = "COOP1"
  /// (I + P)/(I + P + R + O).
  case cooperation2 = "COOP2"
  /// I/(I + P + R).
  case cooperation3 = "COOP3"
  /// (I + P)/(I + P + R).
  case cooperation4 = "COOP4"
  /// R/(N + U).
  case refusal1 = "REF1"
  /// R/(N + eU).
  case refusal2 = "REF2"
  /// R/N.
  case refusal3 = "REF3"
  /// (I + P + R + O)/(N + U).
  case contact1 = "CON1"
  /// (I + P + R + O)/(N + eU).
  case contact2 = "CON2"
  /// (I + P + R + O)/N.
  case contact3 = "CON3"
}

/// Response, cooperation, refusal and contact rates of a set of cases, 0…1.
///
/// A rate whose denominator is 0 is undefined, never 0; without cases there is no rate. Source: AAPOR, Standard
/// Definitions, 10th edition 2023.
public struct OutcomeRates: Sendable, Equatable {
  /// e; `nil` where the rule is proportional and nobody's eligibility is known.
  public let eligibility: Double?
  private let rates: [OutcomeRate: Double]

  /// Computes all rates; throws `OutcomeRateError.eligibility` for a given e outside 0…1.
  ///
  /// Without an e, the rates that need it are undefined unless there is no case of unknown eligibility.
  public init(_ cases: Dispositions, eligibility rule: EligibilityRule) throws(OutcomeRateError) {
    let known = cases.eligible
    switch rule {
    case .given(let share):
      guard share >= 0, share <= 1 else { throw .eligibility }
      eligibility = share
    case .proportional:
      let all = known + cases[.notEligible]
      eligibility = all > 0 ? known / all : nil
    }
    let e = eligibility
    let likely = cases.unknown == 0 ? known : e.map { known + $0 * cases.unknown }
    var rates: [OutcomeRate: Double] = [:]
    for rate in OutcomeRate.allCases {
      let (numerator, denominator) = Self.parts(of: rate, cases, likely: likely)
      if let denominator, denominator > 0 { rates[rate] = numerator / denominator }
    }
    self.rates = rates
  }

  /// A rate, 0…1; `nil` where it is undefined.
  public subscript(_ rate: OutcomeRate) -> Double? { rates[rate] }

  private static func parts(
    of rate: OutcomeRate, _ cases: Dispositions, likely: Double?
  ) -> (Double, Double?) {
    let complete = cases[.complete]
    let interviews = complete + cases[.partial]
    let asked = interviews + cases[.refusal]
    let contacts = asked + cases[.other]
    let all = cases.eligible + cases.unknown
    return switch rate {
    case .response1: (complete, all)
    case .response2: (interviews, all)
    case .response3: (complete, likely)
    case .response4: (interviews, likely)
    case .response5: (complete, cases.eligible)
    case .response6: (interviews, cases.eligible)
    case .cooperation1: (complete, contacts)
    case .cooperation2: (interviews, contacts)
    case .cooperation3: (complete, asked)
    case .cooperation4: (interviews, asked)
    case .refusal1: (cases[.refusal], all)
    case .refusal2: (cases[.refusal], likely)
    case .refusal3: (cases[.refusal], cases.eligible)
    case .contact1: (contacts, all)
    case .contact2: (contacts, likely)
    case .contact3: (contacts, cases.eligible)
    }
  }
}
