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
    getenv("HAILONG_LANG").flatMap { Language(rawValue: String(cString: $0)) } ?? .en
  }
}
