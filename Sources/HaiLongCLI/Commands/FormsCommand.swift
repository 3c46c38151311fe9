import ArgumentParser
import SurveyDefinitions
import SurveyModel
import SurveyReport

struct FormsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "forms",
    abstract: "List, show, lint and import survey forms.",
    discussion: """
      Example:
        hailong forms show sipas-citizen-39
        hailong forms lint SurveyForms/business.yaml
        hailong forms import khao-sat.xlsx --out SurveyForms/khao-sat.yaml
      """,
    subcommands: [List.self, Show.self, Lint.self, Import.self], defaultSubcommand: List.self)

  struct List: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "List the forms of the library.",
      discussion: """
        Example:
          hailong forms list
        """)
    @OptionGroup var library: FormLibrary
    @OptionGroup var language: LanguageOptions

    func run() throws {
      try FindingOutput(language: language.language).run {
        let forms = try library.files().map { try SurveyFormReader.form(atPath: $0) }
        try Stream.out.write(FormText.list(forms, language: language.language))
        return .done
      }
    }
  }

  struct Show: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Show a form: its roles, its items with their codes, its satisfaction tree.",
      discussion: """
        Example:
          hailong forms show one-stop-rating --lang vi
        """)
    @OptionGroup var library: FormLibrary
    @OptionGroup var language: LanguageOptions
    @Argument(help: "The form, by name or path.")
    var form: String

    func run() throws {
      try FindingOutput(language: language.language).run {
        try Stream.out.write(FormText.page(library.form(form), language: language.language))
        return .done
      }
    }
  }

  struct Lint: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Look for faults in forms: overlapping bands, repeated codes and labels, gaps, circular conditions.",
      discussion: """
        Example:
          hailong forms lint SurveyForms/one-stop-rating.yaml
        """)
    @OptionGroup var library: FormLibrary
    @OptionGroup var language: LanguageOptions
    @Argument(help: "Forms, by name or path; all of the library unless said otherwise.")
    var forms: [String] = []

    func run() throws {
      let output = FindingOutput(language: language.language)
      try output.run {
        let files = try forms.isEmpty ? library.files() : forms.map { try library.file(of: $0) }
        let findings = files.flatMap { FormLinter.findings(inFile: $0) }
        try output.writeAll(findings)
        try Stream.error.write(FormText.linted(files.count, findings: findings, language: language.language))
        if findings.contains(where: { $0.severity == .error }) { return FindingOutput.status(findings) }
        return findings.isEmpty ? .done : .leftOut
      }
    }
  }
}
