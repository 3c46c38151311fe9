import ArgumentParser
import Foundation
import SamplingAudit
import SurveyDefinitions
import SurveyModel

/// Where the shipped rules of the audit are: beside the installed program, else in the working directory, else under
/// `--data`.
struct AuditLibrary: ParsableArguments {
  @Option(name: .customLong("data"), help: "Folder that holds SurveyForms and Data.")
  var folder: String?

  private var candidates: [String] {
    if let folder { return [folder + "/Data/audit"] }
    let program = (Bundle.main.executableURL ?? URL(fileURLWithPath: CommandLine.arguments.first ?? ""))
      .resolvingSymlinksInPath()
    let installed = program.deletingLastPathComponent().deletingLastPathComponent().path
    return [installed + "/share/hailong/Data/audit", "Data/audit"]
  }

  /// The rules of a round and the file that they come from: its own file, else the shipped one; with what the round says
  /// otherwise.
  func rules(of loaded: LoadedRound) throws -> (rules: AuditRules, path: String) {
    let shipped = candidates.map { $0 + "/standard.yaml" }
    guard let path = loaded.audit.rulesPath ?? shipped.first(where: FileManager.default.fileExists) else {
      throw DefinitionUnusable(findings: [Finding(.definition(.libraryMissing(folders: candidates)))])
    }
    var rules = try AuditRulesReader.rules(atPath: path)
    let name = loaded.round.id + "/round.yaml"
    rules.apply(loaded.audit.changes, source: LocalizedText(vi: name, en: name))
    return (rules, path)
  }
}
