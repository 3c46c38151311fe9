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

  /// The language of a command that is at fault, whose options may not have been read: `--lang` as it is written, else
  /// that of the environment.
  static var spoken: Language {
    let words = CommandLine.arguments.dropFirst().prefix { $0 != "--" }
    for (word, next) in zip(words, words.dropFirst() + [""]) {
      if word == "--lang", let language = language(named: next) { return language }
      if word.hasPrefix("--lang="), let language = language(named: String(word.dropFirst(7))) { return language }
    }
    return ofEnvironment
  }

  func validate() throws {
    // Another language than ours is refused, so that nobody waits for words that never come.
    guard chosen == nil, let name = Self.variable, Self.language(named: name) == nil else { return }
    throw ValidationError(
      en: "HAILONG_LANG must be vi or en, not '\(name)'", vi: "HAILONG_LANG phải là vi hoặc en, không phải '\(name)'")
  }

  /// What the environment says; `nil` where it says nothing.
  private static var variable: String? {
    getenv("HAILONG_LANG").map { String(cString: $0) }.flatMap { $0.isEmpty ? nil : $0 }
  }

  private static func language(named name: String) -> Language? {
    Language(rawValue: name.lowercased())
  }
}
