import Foundation
import SatisfactionScoring
import SurveyDefinitions
import SurveyModel
import SurveyParser
import SurveySimulation

/// Measures the reading of responses as ratios to a floor that is measured in the same run.
///
/// The floor is reading the file and counting its line ends. Each stage is run several times, the stages in turn, and
/// the smallest, middle and largest ratio are printed: other work on the machine moves all stages alike. Time is that
/// of the processor, all threads and child processes together, which other work moves least; where several threads work
/// at once, it is that of the clock on the wall, and so is the floor's. The last column is the share of what libcsv
/// alone takes in the same time.
///
///     SurveyBenchmark [COPIES [RUNS [STAGE]]]     STAGE: a part of a stage's name, to run it alone beside the floor
///     SurveyBenchmark --matching INTERVIEWS       compares all pairs of so many interviews: pairs, seconds, bytes over idle
@main
enum Benchmark {
  static func main() throws {
    let arguments = CommandLine.arguments.dropFirst().compactMap { Int($0) }
    if CommandLine.arguments.dropFirst().first == MatchingBenchmark.argument {
      arguments.forEach(MatchingBenchmark.compare)
      return
    }
    let copies = arguments.first ?? 10
    let rounds = max(1, arguments.dropFirst().first ?? 7)
    let input = try BenchmarkInput(copies: copies)
    defer { try? FileManager.default.removeItem(atPath: input.path) }
    let size = String(format: "%.1f", Double(input.bytes) / 1e6)
    print("\(input.form.id): \(input.records) records, \(input.form.items.count) items, \(size) MB, \(rounds) runs")
    let only = CommandLine.arguments.dropFirst(3).first
    let stages = BenchmarkStage.all(input).enumerated().filter { index, stage in
      index <= 1 || only.map(stage.name.contains) ?? true
    }.map(\.element)
    var spent = stages.map { _ in [Spent]() }
    for _ in 0..<rounds {
      for (i, stage) in stages.enumerated() { spent[i].append(try measured(stage.run)) }
    }
    print("stage                         ratio to floor: least, middle, most       MB/s (middle)   of libcsv alone")
    for (i, stage) in stages.enumerated() {
      let seconds = spent.map { $0.map(stage.isParallel ? \.wall : \.processor) }
      let ratios = zip(seconds[i], seconds[0]).map { $0 / $1 }.sorted()
      let shares = zip(seconds[i], seconds[1]).map { $1 / $0 }.sorted()
      let rate = Double(input.bytes) / 1e6 / seconds[i].sorted()[rounds / 2]
      let numbers = [ratios[0], ratios[rounds / 2], ratios[rounds - 1]].map { String(format: "%10.1f", $0) }.joined()
      print(
        stage.name.padding(toLength: 36, withPad: " ", startingAt: 0) + numbers + String(format: "%16.0f", rate)
          + String(format: "%18.2f", shares[rounds / 2]))
    }
    if only == nil { try MatchingBenchmark.run() }
  }

  /// What a stage took.
  private struct Spent {
    let processor: Double
    let wall: Double
  }

  /// Processor time of this process and of those that it started and that have ended.
  private static func processorSeconds() -> Double {
    [RUSAGE_SELF, RUSAGE_CHILDREN].reduce(0) {
      var usage = rusage()
      getrusage(__rusage_who_t($1.rawValue), &usage)
      return $0 + Double(usage.ru_utime.tv_sec + usage.ru_stime.tv_sec)
        + Double(usage.ru_utime.tv_usec + usage.ru_stime.tv_usec) * 1e-6
    }
  }

  private static func measured(_ body: () throws -> Void) throws -> Spent {
    let start = processorSeconds()
    let clock = ContinuousClock.now
    try body()
    let wall = clock.duration(to: .now) / .seconds(1)
    return Spent(processor: processorSeconds() - start, wall: wall)
  }
}
