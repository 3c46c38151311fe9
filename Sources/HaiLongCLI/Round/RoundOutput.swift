import SatisfactionScoring
import SurveyDefinitions
import SurveyModel
import SurveyReport

/// The files that a run leaves behind.
struct RoundOutput {
  private let results: RoundResults
  private let language: Language

  init(_ results: RoundResults, language: Language) {
    self.results = results
    self.language = language
  }

  /// Every file that a run may leave behind beside the pages of units.
  private static let names = [
    "report.html", "run.json", "satisfaction.csv", "index.csv", "criteria.csv", "findings.csv", "manifest.json",
  ]

  /// Writes the page, the JSON and the tables, all or none; what a former run left and this one does not make goes.
  func write(to folder: OutputFolder) throws {
    var files: [(name: String, text: String)] = [
      ("report.html", HTMLReport.render(results, language: language)),
      ("run.json", RunJSON.document(results, language: language).text),
      ("satisfaction.csv", satisfaction),
      ("findings.csv", FindingsCSV.text(results.findings, language: language, style: .spreadsheet)),
    ]
    if let index = results.index {
      files += [
        ("index.csv", IndexCSV.ranking(index, round: results.round, lastYear: results.lastYear, style: .spreadsheet)),
        (
          "criteria.csv",
          IndexCSV.criteria(index, round: results.round, lastYear: results.lastYear, style: .spreadsheet)
        ),
      ]
    }
    files += HTMLReport.unitPages(results, language: language)
    let made = files.map(\.name)
    files.append(("manifest.json", ManifestJSON.document(results, files: made).text))
    let former = Self.names + folder.files(in: HTMLReport.unitFolder, with: HTMLReport.unitPageMark)
    let names = Set(files.map(\.name))
    try folder.write(files, removing: former.filter { !names.contains($0) })
  }

  private var satisfaction: String {
    SatisfactionCSV.text(
      results.byUnit, round: results.round, isIllustrative: results.isIllustrative, style: .spreadsheet)
  }
}

extension RoundResults {
  /// 1 where records were left out or, asked for strictly, where a figure is withheld.
  func status(strict: Bool) -> ExitStatus {
    if batches.contains(where: { $0.quarantined > 0 }) { return .leftOut }
    let scores = (byUnit + otherGroupings).flatMap(\.subScores)
    let isWithheld =
      scores.contains { $0.withheld != nil || $0.estimate.undefined != nil }
      || index?.blocks.contains { $0.units.contains { $0.withheld != nil } } ?? false
    return strict && isWithheld ? .leftOut : .done
  }
}

extension LoadedRound {
  /// The folder in which the round lies.
  var folder: String {
    let file = inputs.first ?? ""
    let parts = file.split(separator: "/", omittingEmptySubsequences: false).dropLast()
    return parts.isEmpty ? "." : parts.joined(separator: "/")
  }
}
