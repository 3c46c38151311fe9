import ArgumentParser
import SurveyDefinitions
import SurveyModel
import SurveyReport

struct IndicesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "indices",
    abstract: "List, show and lint definitions of indices.",
    discussion: """
      Example:
        hailong indices show decision-766
        hailong indices lint Data/indices/demo-city-2021.yaml
      """,
    subcommands: [List.self, Show.self, Lint.self], defaultSubcommand: List.self)

  struct List: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "List the definitions of the library.",
      discussion: """
        Example:
          hailong indices list
        """)
    @OptionGroup var library: IndexLibrary
    @OptionGroup var language: LanguageOptions

    func run() throws {
      try FindingOutput(language: language.language).run {
        let indices = try library.files().map { try IndexDefinitionReader.definition(atPath: $0) }
        try Stream.out.write(IndexDefinitionText.list(indices, language: language.language))
        return .done
      }
    }
  }

  struct Show: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Show a definition: blocks, grades, criteria with points, rules and sources.",
      discussion: """
        Example:
          hailong indices show demo-city-2021 --lang vi
        """)
    @OptionGroup var library: IndexLibrary
    @OptionGroup var language: LanguageOptions
    @Argument(help: "The definition, by name or path.")
    var index: String

    func run() throws {
      try FindingOutput(language: language.language).run {
        let definition = try IndexDefinitionReader.definition(atPath: library.file(of: index))
        try Stream.out.write(IndexDefinitionText.page(definition, language: language.language))
        return .done
      }
    }
  }

  struct Lint: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Look for faults in definitions: points, ladders, rules, grades, names of survey nodes.",
      discussion: """
        Example:
          hailong indices lint Data/indices/demo-city-2021.yaml
        """)
    @OptionGroup var library: IndexLibrary
    @OptionGroup var language: LanguageOptions
    @Argument(help: "Definitions, by name or path; all of the library unless said otherwise.")
    var indices: [String] = []

    func run() throws {
      let output = FindingOutput(language: language.language)
      try output.run {
        let files = try indices.isEmpty ? library.files() : indices.map { try library.file(of: $0) }
        let forms = library.readableForms()
        let findings = files.flatMap { IndexLinter.findings(inFile: $0, forms: forms) }
        try output.writeAll(findings)
        let read = files.compactMap { try? IndexDefinitionReader.definition(atPath: $0) }
        try Stream.error.write(
          IndexDefinitionText.linted(files.count, findings, read: read, language: language.language))
        if findings.contains(where: { $0.severity == .error }) { return FindingOutput.status(findings) }
        return findings.allSatisfy { $0.severity == .note } ? .done : .leftOut
      }
    }
  }
}
