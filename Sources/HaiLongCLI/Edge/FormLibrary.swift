import ArgumentParser
import Foundation
import SurveyDefinitions
import SurveyModel

/// Where forms are looked for: beside the installed program, else in the working directory, else under `--data`.
struct FormLibrary: ParsableArguments {
  @Option(name: .customLong("data"), help: "Folder that holds SurveyForms and Data.")
  var folder: String?

  private var candidates: [String] {
    if let folder { return [folder + "/SurveyForms"] }
    let program = URL(fileURLWithPath: CommandLine.arguments.first ?? "").resolvingSymlinksInPath()
    let installed = program.deletingLastPathComponent().deletingLastPathComponent().path + "/share/hailong/SurveyForms"
    return [installed, "SurveyForms"]
  }

  /// Files of all forms in the library, by name.
  var files: [String] {
    for folder in candidates {
      guard let names = try? FileManager.default.contentsOfDirectory(atPath: folder) else { continue }
      return names.filter { $0.hasSuffix(".yaml") }.sorted().map { folder + "/" + $0 }
    }
    return []
  }

  /// The file of a form that is given by path or by name.
  func file(of form: String) -> String {
    if form.contains("/") || form.hasSuffix(".yaml") { return form }
    return files.first { $0.hasSuffix("/\(form).yaml") } ?? "\(candidates.last ?? "SurveyForms")/\(form).yaml"
  }

  func form(_ name: String) throws -> SurveyForm {
    try SurveyFormReader.form(atPath: file(of: name))
  }
}
