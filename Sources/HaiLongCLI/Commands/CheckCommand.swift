import ArgumentParser
import Provenance
import SurveyModel
import SurveyParser
import SurveyReport

struct CheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Say what is wrong with response files.",
    usage: "hailong check --form <form> <files> ... [<options>]",
    discussion: """
      Example:
        hailong check --form san-diego-2015 Data/san-diego-2015/batches/resident_survey_weighted.csv

      Nothing is stored.
      """)

  @OptionGroup var library: FormLibrary
  @OptionGroup var language: LanguageOptions

  @Option(help: "The form that the respondents filled in, by name or path.")
  var form: String

  @OptionGroup var layout: LayoutOptions

  @Argument(help: "Response files.")
  var files: [String]

  @Flag(help: "Print the findings as JSON, all of them.")
  var json = false

  @Option(help: .hidden)
  var chunkSize: Int = 262_144

  func run() throws {
    let findings = FindingOutput(language: language.language)
    try findings.run {
      let form = try library.form(form)
      var register = RespondentRegister()
      var checks: [FileCheck] = []
      for file in files {
        let batch = Batch(
          file: file, formID: form.id, basis: .probability, unit: form.roles[.unit] == nil ? "-" : nil,
          layout: layout.layout)
        let summary = try ResponseReader(form: form, batch: batch, chunkSize: chunkSize)
          .read(path: file, register: &register) { _ in }
        checks.append(
          FileCheck(
            file: file, records: summary.records, accepted: summary.accepted, quarantined: summary.quarantined,
            findings: summary.findings))
      }
      let provenance = Manifest(
        program: Program.name,
        inputs: try ([library.file(of: self.form)] + files).map { try InputFile.hashing($0, name: $0) })
      if json {
        try Stream.out.write(CheckJSON.document(checks, provenance: provenance, language: language.language).text)
      }
      if form.roles[.unit] != nil { try Stream.error.write(BatchFinding.unitsNotChecked(in: language.language)) }
      try findings.write(checks)
      return checks.contains { $0.quarantined > 0 } ? .leftOut : .done
    }
  }
}
