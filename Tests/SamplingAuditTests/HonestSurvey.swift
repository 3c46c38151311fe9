import SurveyModel
import SurveyStatistics

@testable import SamplingAudit

/// A made-up survey of honest people, and what a bad interviewer does to it; all of it follows from the seed.
///
/// Each person has a latent satisfaction t and each answer x = √ρ·t + √(1 − ρ)·e + b_item, cut into five points so that
/// about 78 % stand in the top two, as in the simulation of domain/sipas.md 6.5.
struct HonestSurvey {
  /// What an interviewer does instead of asking.
  enum Conduct: CaseIterable {
    /// Asks five people and copies their forms, with 10 % of the answers changed by one point.
    case copies
    /// Ticks one box throughout in most forms.
    case straightLines
    /// Ticks 3 and 4.
    case central
    /// Ticks one box throughout in each block of the battery, another one in each.
    case byBlock
    /// Raises every second answer by one point.
    case boosts
  }

  let items: Int
  let correlation: Double
  let interviewers: Int
  let formsEach: Int
  /// Sizes of the blocks of the battery.
  var blocks: [Int] = []
  var generator: KeyedGenerator

  init(items: Int, correlation: Double, interviewers: Int = 9, formsEach: Int = 20, seed: UInt64) {
    self.items = items
    self.correlation = correlation
    self.interviewers = interviewers
    self.formsEach = formsEach
    generator = KeyedGenerator(seed: seed, key: ["honest", "\(items)", "\(correlation)"])
  }

  /// The interviews of one unit, the first interviewers doing as `conduct` says.
  mutating func interviews(unit: String, conduct: [Conduct] = []) -> [AuditFixture.Interview] {
    let shifts = (0..<items).map { _ in 0.3 * generator.normal() }
    var interviews: [AuditFixture.Interview] = []
    for interviewer in 0..<interviewers {
      var forms = (0..<formsEach).map { _ in person(shifts) }
      if interviewer < conduct.count { forms = changed(forms, conduct[interviewer]) }
      for (number, codes) in forms.enumerated() {
        interviews.append(
          AuditFixture.Interview(
            unit: unit, psu: "\(unit)-\(number % 3)", codes: codes,
            roles: [.interviewer: "\(unit)-I\(interviewer)"]))
      }
    }
    return interviews
  }

  private static let cuts = [-2.05, -1.40, -0.77, 0.45]

  private mutating func person(_ shifts: [Double]) -> [UInt8] {
    let own = generator.normal() * correlation.squareRoot()
    return shifts.map { shift in
      let x = own + (1 - correlation).squareRoot() * generator.normal() + shift
      return UInt8(1 + Self.cuts.count { x > $0 })
    }
  }

  private mutating func changed(_ forms: [[UInt8]], _ conduct: Conduct) -> [[UInt8]] {
    switch conduct {
    case .copies:
      return forms.enumerated().map { number, form in
        guard number >= 5 else { return form }
        return forms[generator.index(below: 5)].map { code in
          guard generator.uniform() < 0.1 else { return code }
          return generator.uniform() < 0.5 ? max(1, code - 1) : min(5, code + 1)
        }
      }
    case .straightLines:
      return forms.map { form in
        generator.uniform() < 0.7 ? Array(repeating: generator.uniform() < 0.5 ? 4 : 5, count: items) : form
      }
    case .central:
      return forms.map { $0.map { _ in generator.uniform() < 0.5 ? 3 : 4 } }
    case .byBlock:
      return forms.map { form in
        guard generator.uniform() < 0.7 else { return form }
        return blocks.flatMap { size in
          Array(repeating: UInt8(3 + generator.index(below: 3)), count: size)
        }
      }
    case .boosts:
      return forms.map { $0.map { generator.uniform() < 0.5 ? min(5, $0 + 1) : $0 } }
    }
  }
}
