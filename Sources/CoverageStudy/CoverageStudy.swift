import ArgumentParser

/// Shows by simulation how well intervals and rank sets keep what they promise.
///
/// The options stand with the subcommands: an option of the same name here would take its value away from them.
@main
struct CoverageStudy: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "CoverageStudy",
    abstract: "Coverage of intervals and rank sets, by simulation.",
    subcommands: [ShareStudyCommand.self, IndexStudyCommand.self], defaultSubcommand: ShareStudyCommand.self)
}
