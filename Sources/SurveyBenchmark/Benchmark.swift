import Foundation
import SatisfactionScoring
import SurveyDefinitions
import SurveyModel
import SurveyParser
import SurveySimulation

/// Measures the reading of responses as ratios to a floor that is measured in the same run.
///
/// The floor is reading the file and counting its line ends. Each stage is run several times, the stages in turn, and
/// the smallest, middle and largest ratio are printed: other work on the machine moves all stages alike.
@main
enum Benchmark {
  static func main() throws {
    let arguments = CommandLine.arguments.dropFirst().compactMap { Int($0) }
    let copies = arguments.first ?? 10
    let rounds = max(1, arguments.dropFirst().first ?? 7)
    let input = try BenchmarkInput(copies: copies)
    defer { try? FileManager.default.removeItem(atPath: input.path) }
    let size = String(format: "%.1f", Double(input.bytes) / 1e6)
    print("\(input.form.id): \(input.records) records, \(input.form.items.count) items, \(size) MB, \(rounds) runs")
    let stages = BenchmarkStage.all(input)
    var seconds = stages.map { _ in [Double]() }
    for _ in 0..<rounds {
      for (i, stage) in stages.enumerated() { seconds[i].append(try measured(stage.run)) }
    }
    print("stage                          ratio to floor: least, middle, most        MB/s (middle)")
    for (i, stage) in stages.enumerated() {
      let ratios = zip(seconds[i], seconds[0]).map { $0 / $1 }.sorted()
      let rate = Double(input.bytes) / 1e6 / seconds[i].sorted()[rounds / 2]
      let numbers = [ratios[0], ratios[rounds / 2], ratios[rounds - 1]].map { String(format: "%10.1f", $0) }.joined()
      print(stage.name.padding(toLength: 36, withPad: " ", startingAt: 0) + numbers + String(format: "%22.0f", rate))
    }
  }

  private static func measured(_ body: () throws -> Void) throws -> Double {
    let clock = ContinuousClock()
    let start = clock.now
    try body()
    let elapsed = clock.now - start
    return Double(elapsed.components.seconds) + Double(elapsed.components.attoseconds) * 1e-18
  }
}
