import ArgumentParser
import SatisfactionScoring
import SurveyDefinitions
import SurveyStatistics

extension SinglePSURule: ExpressibleByArgument {}
extension IntervalMethod: ExpressibleByArgument {}

/// What every command about a round takes.
struct RoundOptions: ParsableArguments {
  @Argument(help: "The round's folder, or its round.yaml.")
  var round: String

  @Option(help: "What a stratum with one PSU contributes, in place of the round's own rule.")
  var singlePsu: SinglePSURule?

  @Option(help: "Coverage of intervals, over 0 and under 1, in place of the round's own.")
  var level: Double?

  @Option(
    help: "The Data folder that comes with the program, or the folder that holds it; found by itself in most places.")
  var data: String?

  @Option(help: .hidden)
  var chunkSize: Int = 262_144

  func validate() throws {
    if let level, !(level > 0 && level < 1) {
      throw ValidationError(en: "--level must be over 0 and under 1", vi: "--level phải lớn hơn 0 và nhỏ hơn 1")
    }
    if chunkSize < 1 {
      throw ValidationError(en: "--chunk-size must be at least 1", vi: "--chunk-size phải từ 1 trở lên")
    }
  }

  /// The rules of the audit, where the round's index asks for what the audit finds; `always` takes them wherever they are found.
  func audit(of loaded: LoadedRound, always: Bool = false) throws -> RuleFile? {
    let library = AuditLibrary(folder: data)
    if let index = loaded.index, index.asksForVerdicts || index.asksForResponseRates {
      return try library.rules(of: loaded)
    }
    return always ? try library.rulesIfThere(for: loaded) : nil
  }

  /// The round with the options of the command line in place of its own.
  func load() throws -> LoadedRound {
    let loaded = try SurveyRoundReader.round(atPath: round)
    let own = loaded.method
    return loaded.with(
      ScoringMethod(
        singlePSU: singlePsu ?? own.singlePSU, level: level ?? own.level, shareInterval: own.shareInterval,
        publication: own.publication))
  }
}
