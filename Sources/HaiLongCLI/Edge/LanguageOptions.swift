import ArgumentParser
import Glibc
import SurveyModel

extension Language: ExpressibleByArgument {}

/// The language of findings, summaries and reports.
struct LanguageOptions: ParsableArguments {
  @Option(name: .customLong("lang"), help: "Language of findings, summaries and reports: vi or en.")
  var chosen: Language?

  /// `--lang`, else `HAILONG_LANG`, else English.
  var language: Language {
    chosen ?? Self.ofEnvironment
  }

  /// `HAILONG_LANG`, else English.
  static var ofEnvironment: Language {
    variable.flatMap(language(named:)) ?? .en
  }

  func validate() throws {
    // Another language than ours is refused, so that nobody waits for words that never come.
    guard chosen == nil, let name = Self.variable, Self.language(named: name) == nil else { return }
    throw ValidationError("HAILONG_LANG must be vi or en, not '\(name)'")
  }

  /// What the environment says; `nil` where it says nothing.
  private static var variable: String? {
    getenv("HAILONG_LANG").map { String(cString: $0) }.flatMap { $0.isEmpty ? nil : $0 }
  }

  private static func language(named name: String) -> Language? {
    Language(rawValue: name.lowercased())
  }
}
