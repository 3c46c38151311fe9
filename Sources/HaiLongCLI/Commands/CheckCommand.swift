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

      With --against, two keyings of the same paper forms are compared cell by cell, by respondent. Nothing is stored.
      """)

  @OptionGroup var library: FormLibrary
  @OptionGroup var language: LanguageOptions

  @Option(help: "The form that the respondents filled in, by name or path.")
  var form: String

  @OptionGroup var layout: LayoutOptions

  @Argument(help: "Response files.")
  var files: [String]

  @Option(help: ArgumentHelp("A second keying of the same paper forms, to compare with.", valueName: "second"))
  var against: String?

  @Flag(help: "Print the findings as JSON, all of them.")
  var json = false

  @Option(help: .hidden)
  var chunkSize: Int = 262_144

  func validate() throws {
    if against != nil, files.count != 1 {
      throw ValidationError(
        en: "--against takes exactly one file to compare with", vi: "--against chỉ so với đúng một tệp")
    }
  }

  /// A file as a batch of no round.
  func batch(_ file: String, _ form: SurveyForm) -> Batch {
    Batch(
      file: file, formID: form.id, basis: .probability, unit: form.roles[.unit] == nil ? "-" : nil,
      layout: layout.layout)
  }

  /// Findings of one code that are kept where only the first are told; all are counted.
  private static let findingsKept = 1_000

  func run() throws {
    let findings = FindingOutput(language: language.language)
    try findings.run {
      let form = try library.form(form)
      if let against { return try compare(form, with: against, findings) }
      var register = RespondentRegister()
      var checks: [FileCheck] = []
      for file in files {
        let limits = json ? ParserLimits() : ParserLimits(findingsPerCode: Self.findingsKept)
        let summary = try ResponseReader(form: form, batch: batch(file, form), limits: limits, chunkSize: chunkSize)
          .read(path: file, register: &register) { _ in }
        checks.append(
          FileCheck(
            file: file, records: summary.records, accepted: summary.accepted, quarantined: summary.quarantined,
            findings: summary.findings, findingCounts: summary.findingCounts))
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
