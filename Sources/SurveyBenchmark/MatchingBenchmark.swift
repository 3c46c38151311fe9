import Foundation
import SamplingAudit
import SurveyStatistics

/// Measures the comparison of all pairs of interviews: as many as SIPAS 2024 had, with its 39 items.
///
/// The work is the number of pairs, so seconds per pair must not grow with the number of interviews: a column is the ratio to
/// those of the smallest number. Each number is compared in a process of its own, which tells how much more memory was
/// resident at most than when it began: the answers, one byte each, and all that the comparison holds. The last column is the
/// ratio of that to the answers alone.
enum MatchingBenchmark {
  /// The argument that makes a process of this program compare one number of interviews, and nothing else.
  static let argument = "--matching"

  private static let items = 39

  static func run() throws {
    print(
      "\nmatching, 39 items  interviews          pairs    seconds   pairs/s  per pair, ratio  MB over idle  answers, ratio"
    )
    var least: Double?
    for count in [4_565, 9_131, 18_262, 36_525] {
      let found = try measured(count)
      let perPair = found.seconds / Double(found.pairs)
      if least == nil { least = perPair }
      let memory = found.memory.map {
        String(format: "%14.1f%16.1f", Double($0) / 1e6, Double($0) / Double(count * items))
      }
      print(
        "                  "
          + String(
            format: "%12d%15d%11.2f%10.2e%17.2f", count, found.pairs, found.seconds,
            Double(found.pairs) / found.seconds, perPair / (least ?? 1))
          + (memory ?? "             –               –"))
    }
  }

  /// Compares `count` interviews in this process, and prints pairs, seconds and bytes over idle.
  static func compare(_ count: Int) {
    let idle = ProcessMemory.resident
    let columns = answers(count)
    let clock = ContinuousClock()
    var found: ClosestPairs?
    let spent = clock.measure { found = ClosestPairs(columns) }
    let memory = idle.flatMap { idle in ProcessMemory.peak.map { max(0, $0 - idle) } }
    print("\(found?.pairs ?? 0) \(spent / .seconds(1)) \(memory.map { "\($0)" } ?? "-")")
  }

  private static func measured(_ count: Int) throws -> (pairs: Int, seconds: Double, memory: Int?) {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/proc/self/exe").resolvingSymlinksInPath()
    process.arguments = [argument, "\(count)"]
    let output = Pipe()
    process.standardOutput = output
    try process.run()
    let text = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    let cells = text.split(whereSeparator: \.isWhitespace)
    guard process.terminationStatus == 0, cells.count == 3, let pairs = Int(cells[0]), let seconds = Double(cells[1])
    else { throw CocoaError(.fileReadCorruptFile) }
    return (pairs, seconds, Int(cells[2]))
  }

  /// Answers of five points, most of them at the top, as a satisfied population gives them.
  private static func answers(_ count: Int) -> [[UInt8]] {
    var generator = KeyedGenerator(seed: 1, key: ["matching"])
    let people = (0..<count).map { _ in generator.normal() * 0.7 }
    return (0..<items).map { _ in
      people.map { person in
        let x = person + 0.7 * generator.normal()
        return UInt8(1 + [-2.05, -1.4, -0.77, 0.45].count { x > $0 })
      }
    }
  }
}
