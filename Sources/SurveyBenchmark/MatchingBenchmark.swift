import Foundation
import SamplingAudit
import SurveyStatistics

/// Measures the comparison of all pairs of interviews: as many as SIPAS 2024 had, with its 39 items.
///
/// The work is the number of pairs, so seconds per pair must not grow with the number of interviews: the last column is
/// the ratio to those of the smallest number.
enum MatchingBenchmark {
  static func run() {
    print("\nmatching, 39 items      interviews          pairs    seconds   pairs/s   per pair, ratio")
    var least: Double?
    for count in [9_131, 18_262, 36_525] {
      let columns = answers(count)
      let clock = ContinuousClock()
      var found: ClosestPairs?
      let spent = clock.measure { found = ClosestPairs(columns, least: 20) }
      let seconds = Double(spent.components.seconds) + Double(spent.components.attoseconds) * 1e-18
      let pairs = Double(found?.pairs ?? 0)
      let perPair = seconds / pairs
      if least == nil { least = perPair }
      print(
        "                      "
          + String(
            format: "%12d%15.0f%11.2f%10.2e%18.2f", count, pairs, seconds, pairs / seconds, perPair / (least ?? 1)))
    }
  }

  /// Answers of five points, most of them at the top, as a satisfied population gives them.
  private static func answers(_ count: Int) -> [[UInt8]] {
    var generator = KeyedGenerator(seed: 1, key: ["matching"])
    let people = (0..<count).map { _ in generator.normal() * 0.7 }
    return (0..<39).map { _ in
      people.map { person in
        let x = person + 0.7 * generator.normal()
        return UInt8(1 + [-2.05, -1.4, -0.77, 0.45].count { x > $0 })
      }
    }
  }
}
