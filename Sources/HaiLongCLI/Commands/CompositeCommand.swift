import ArgumentParser
import IndexScoring
import Provenance
import SurveyDefinitions
import SurveyModel
import SurveyReport

struct CompositeCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "composite",
    abstract: "Put indicators of a table together into an index.",
    usage: "hailong composite <definition> <table> [--json | --csv] [<options>]",
    discussion: """
      Example:
        hailong composite Data/composites/papi-2016.yaml Data/papi-2011-2016/papi_2016.csv

      Brings indicators to a common scale, puts them together level by level and ranks the units. Values that the table has as \
      published are compared with what their parts give; exits 1 where one differs.
      """)

  @Argument(help: "The definition, a YAML file.")
  var definition: String

  @Argument(help: "CSV file with a row for each unit.")
  var table: String

  @OptionGroup var format: FormatOptions
  @OptionGroup var language: LanguageOptions

  func run() throws {
    let output = FindingOutput(language: language.language)
    try output.run {
      let composite = try CompositeReader.definition(atPath: definition)
      let (read, findings) = try CompositeTableReader.table(atPath: table, for: composite)
      let scores = try CompositeScorer.scores(composite, of: read)
      let all = findings + scores.findings
      try Stream.out.write(try text(scores, all))
      try output.write(all)
      return scores.comparisons.allSatisfy(\.agrees) ? .done : .leftOut
    }
  }

  private func text(_ scores: CompositeScores, _ findings: [Finding]) throws -> String {
    if format.csv { return CompositeCSV.text(scores) }
    guard format.json else { return CompositeText(scores, language: language.language).text() }
    let inputs = try [definition, table].map { try InputFile.hashing($0, name: $0) }
    let document = CompositeJSON.document(scores, provenance: Manifest(program: Program.name, inputs: inputs))
    return document.with(findings, language: language.language).text
  }
}
