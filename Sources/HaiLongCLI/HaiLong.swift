import ArgumentParser

/// The door of the house.
@main
struct HaiLong: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "hailong",
    abstract: "Satisfaction surveys and the reform index, from delivered files to ranks with their error.",
    discussion: """
      Example:
        hailong run Data/demo-city-2021 --out out/demo-city-2021

      Data go to standard output, everything else to standard error. Exit status: 0 done, 1 done but something was
      left out, 64 wrong command, 65 data or definition unusable, 66 input unreadable, 70 our mistake, 73 output failed.
      """,
    version: Program.name,
    subcommands: [
      RunCommand.self, CheckCommand.self, SatisfactionCommand.self, IndexCommand.self, ReportCommand.self,
      EstimateCommand.self, FormsCommand.self, SimulateCommand.self, ExplainCommand.self,
    ])
}
