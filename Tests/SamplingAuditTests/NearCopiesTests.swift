import SurveyModel
import SurveyStatistics
import Testing

@testable import SamplingAudit

/// Forms that are copied from another unit with some answers changed: what is found, and who is left alone.
@Suite struct NearCopiesTests {
  /// Six units of two interviewers with ten forms each, answers drawn evenly; those of U by I0 are V's by I2 but for two answers.
  private func fixture(items: Int = 30, named: Bool = true) -> AuditFixture {
    var generator = KeyedGenerator(seed: 4, key: ["near"])
    let units = ["U", "V", "W", "X", "Y", "Z"]
    var interviews = (0..<120).map { row in
      AuditFixture.Interview(
        unit: units[row / 20], codes: (0..<items).map { _ in UInt8(1 + generator.index(below: 5)) },
        roles: named ? [.interviewer: "I\(row / 10)"] : [:])
    }
    for row in 0..<10 {
      interviews[row].codes = interviews[20 + row].codes
      for item in [row, row + 10] { interviews[row].codes[item] = interviews[row].codes[item] % 5 + 1 }
    }
    return AuditFixture(interviews: interviews, units: units)
  }

  /// Of I0's ten forms all are isolated, of the 110 of others I2's ten: 1 − 10/110.
  @Test func `nearly equal forms of two units name both, and whoever made them`() throws {
    let results = fixture().results(.nearCopiesAcrossUnits, warn: 0.05)
    let named = results.filter { $0.severity == .warning }
    #expect(named.map(\.subject) == [.unit("U"), .unit("V"), .interviewer("I0"), .interviewer("I2")])
    let (unit, interviewer) = (try #require(named.first), try #require(named.last))
    #expect(unit.value == 0.5)
    #expect(unit.detail == .names(["V"], of: 20))
    #expect(unit.cases.map(\.line) == Array(2...11))
    #expect(try #require(interviewer.value) == 1 - 10.0 / 110)
    #expect(interviewer.cases.map(\.line) == Array(22...31))
    #expect(results.filter { $0.severity != .warning }.allSatisfy { $0.value == 0 })
    #expect(results.count == 6 + 12)
  }

  @Test func `without interviewers units are compared with each other`() {
    let results = fixture(named: false).results(.nearCopiesAcrossUnits, warn: 0.05)
    #expect(results.map(\.value) == [0.5, 0.5, 0, 0, 0, 0])
    #expect(results.last?.detail == .part(0, of: 20))
  }

  @Test func `a check that cannot be made says why`() {
    #expect(fixture(items: 29).result(.nearCopiesAcrossUnits)?.obstacle == .fewItems(found: 29, needed: 30))
    #expect(
      fixture().result(.nearCopiesAcrossUnits, parameters: ["cap": 119])?.obstacle == .tooMany(found: 120, most: 119))
    var alone = fixture()
    alone.interviews = Array(alone.interviews.prefix(20))
    #expect(alone.result(.nearCopiesAcrossUnits)?.obstacle == .oneUnit)
  }

  private typealias Setting = (items: Int, correlation: Double)
  private static let short: [Setting] = [0, 0.5, 0.7, 0.84].map { (19, $0) }
  private static let settings: [Setting] = [33, 39, 80].flatMap { items in [0, 0.5, 0.7, 0.84].map { (items, $0) } }

  /// In six of twelve units an interviewer hands in 20 forms of another unit with a tenth of the answers moved by a point.
  ///
  /// Returns how many of the six are named, and which others.
  private func simulated(
    _ setting: (items: Int, correlation: Double), originals: Int, seed: UInt64 = 13, parameters: [String: Double] = [:]
  ) -> (found: Int, others: [AuditSubject]) {
    var survey = HonestSurvey(items: setting.items, correlation: setting.correlation, seed: seed)
    let units = (0..<12).map { "U\($0)" }
    var interviews = units.flatMap { survey.interviews(unit: $0) }
    for unit in 0..<6 {
      let sources = Array(((unit + 6) * 180)..<((unit + 7) * 180)).shuffled(using: &survey.generator)
      for form in 0..<20 {
        interviews[unit * 180 + form].codes = interviews[sources[form % originals]].codes.map { code in
          guard survey.generator.uniform() < 0.1 else { return code }
          return survey.generator.uniform() < 0.5 ? max(1, code - 1) : min(5, code + 1)
        }
      }
    }
    let copying = Set((0..<6).map { AuditSubject.interviewer("U\($0)-I0") })
    let named = AuditFixture(interviews: interviews, units: units)
      .results(.nearCopiesAcrossUnits, warn: ShippedRules.all[.nearCopiesAcrossUnits]?.warn, parameters: parameters)
      .filter { $0.severity == .warning }.map(\.subject)
    let interviewers = named.filter { if case .interviewer = $0 { true } else { false } }
    return (interviewers.count(where: copying.contains), interviewers.filter { !copying.contains($0) })
  }

  @Test(arguments: settings)
  func `of those who copy another unit's forms nine in ten are found, and hardly anybody else`(
    _ setting: (items: Int, correlation: Double)
  ) {
    let (each, few) = (simulated(setting, originals: 20), simulated(setting, originals: 5))
    #expect(each.found + few.found >= 11, "of twelve who copy, found \(each.found) and \(few.found)")
    #expect(each.others.count <= 1 && few.others.count <= 1, "of 102 others, named: \(each.others), \(few.others)")
  }

  /// Of 24 each: nearly all where answers of one person are alike by up to .7, some where they are by .84.
  @Test func `nineteen items find most of those who copy, where a round asks for fewer answers`() {
    let found = Self.short.map { setting in
      [13, 14, 15, 16].map { simulated(setting, originals: 20, seed: $0, parameters: ["answers": 15]) }
    }
    let counts = found.map { $0.reduce(0) { $0 + $1.found } }
    #expect(found.joined().allSatisfy { $0.others.count <= 1 }, "of 102 others, named: \(found)")
    #expect(counts.prefix(3).allSatisfy { $0 >= 22 }, "\(counts)")
    #expect(12..<24 ~= counts[3], "the page of the check says about three in four: \(counts)")
  }

  /// 108 interviewers and, where nobody is named, 12 units in each setting.
  @Test(arguments: short + settings)
  func `of honest units and interviewers none is named`(_ setting: (items: Int, correlation: Double)) {
    var survey = HonestSurvey(items: setting.items, correlation: setting.correlation, seed: 2021)
    let units = (1...12).map { "U\($0)" }
    var fixture = AuditFixture(interviews: units.flatMap { survey.interviews(unit: $0) }, units: units)
    let people = fixture.results(.nearCopiesAcrossUnits, warn: 0.001, parameters: ["answers": 15])
    #expect(people.count == 12 + 108 && people.allSatisfy { $0.severity == .clear })
    for row in fixture.interviews.indices { fixture.interviews[row].roles = [:] }
    let places = fixture.results(.nearCopiesAcrossUnits, warn: 0.001, parameters: ["answers": 15])
    #expect(places.count == 12 && places.allSatisfy { $0.severity == .clear })
  }
}
