import ArgumentParser

@main
struct HaiLong: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "hailong", abstract: "Survey and satisfaction engine.")
}
