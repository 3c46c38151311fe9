import ArgumentParser
import SurveyModel

/// The door of the house.
@main
struct HaiLong: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "hailong",
    abstract: """
      Satisfaction surveys and the reform index, with their error.
      Example: hailong run Data/demo-city-2021 --out out/demo-city-2021
      Exit: 0 done, 1 done in part, 64 command, 65 data, 66 input, 70 ours,
      73 output, 75 store in use.
      """,
    version: Program.name,
    subcommands: [
      PlanCommand.self, RunCommand.self, ImportCommand.self, BatchesCommand.self, CheckCommand.self,
      SatisfactionCommand.self,
      AuditCommand.self, DecideCommand.self, IndexCommand.self, WhyCommand.self, CompositeCommand.self,
      ReportCommand.self,
      EstimateCommand.self, WeighCommand.self, FormsCommand.self, IndicesCommand.self, SimulateCommand.self,
      SelfTestCommand.self,
      VerifyCommand.self, BackupCommand.self, ExportCommand.self,
      ExplainCommand.self,
    ])

  static func main() {
    signalPipe()
    var type: any ParsableCommand.Type = Self.self
    do {
      try refuseUnknownCommand(CommandLine.arguments.dropFirst().first)
      var command = try parseAsRoot()
      type = Swift.type(of: command)
      try command.run()
    } catch {
      Ending(error, of: type).leave()
    }
  }

  /// Names the nearest command, which the argument parser does not.
  private static func refuseUnknownCommand(_ name: String?) throws {
    let known = configuration.subcommands.compactMap { $0.configuration.commandName } + ["help"]
    guard let name, !name.hasPrefix("-"), !known.contains(name) else { return }
    let near = NearHint.text(NearestName.of(name, among: known))
    throw ValidationError(en: "there is no command '\(name)'\(near)", vi: "không có lệnh '\(name)'\(near)")
  }
}
