import ArgumentParser
import SurveyDefinitions
import SurveyModel
import SurveyParser
import SurveyReport

extension FormsCommand {
  struct Import: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Make a form of an XLSForm (ODK, Kobo, SurveyCTO) or of the labels of a file of SPSS or Stata.",
      usage: "hailong forms import <file> [--out <out>] [<options>]",
      discussion: """
        Example:
          hailong forms import khao-sat.xlsx --out SurveyForms/khao-sat.yaml
          hailong forms import household.xlsx --for household_answers.csv --out household.yaml

        What cannot be translated exactly is said, and stands in comments of the form that is written.
        """)
    @OptionGroup var language: LanguageOptions

    @Argument(help: "An XLSForm workbook (.xlsx) or a file of SPSS (.sav) or Stata (.dta).")
    var file: String

    @Option(help: "Where the form goes; its id is the file's name. To standard output unless given.")
    var out: String?

    @Option(name: .customLong("for"), help: "An export of answers: questions that it lacks are not required.")
    var export: String?

    @Flag(help: "Print what was found as JSON, all of it; the form goes to --out.")
    var json = false

    func validate() throws {
      if json, out == nil {
        throw ValidationError(
          en: "--json wants --out, which says where the form goes",
          vi: "dùng --json thì phải có --out để biết ghi mẫu phiếu vào đâu")
      }
    }

    func run() throws {
      let output = FindingOutput(language: language.language)
      try output.run {
        let columns = try export.map { try CSVTable.open(path: $0).header.names }
        let form = try FormImporter.form(atPath: file, id: out.map(Self.id), export: columns)
        if json {
          try Stream.out.write(FormText.json(form.questions, form.findings, file: file, language: language.language))
        }
        try output.write(form.findings)
        if let out {
          try OutputFile(out).write(form.yaml)
          try Stream.error.write(FormText.imported(form.questions, to: out, language: language.language))
        } else {
          try Stream.out.write(form.yaml)
        }
        // A person should look at what was lost before the form is used.
        return form.findings.contains { $0.severity == .warning } ? .leftOut : .done
      }
    }

    /// The id that a form has as a file.
    private static func id(_ path: String) -> String {
      let name = path.split(separator: "/").last.map(String.init) ?? path
      return name.hasSuffix(".yaml") ? String(name.dropLast(5)) : name
    }
  }
}
