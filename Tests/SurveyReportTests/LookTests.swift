import Foundation
import SurveyModel
import SurveyReport
import Testing

@Test func look() throws {
  for language in Language.allCases {
    for hasIndex in [true, false] {
      let sample = SampleRound(hasIndex: hasIndex)
      let results = try sample.results()
      let name = "/tmp/hlr-\(language.rawValue)-\(hasIndex ? "index" : "plain")"
      try HTMLReport.render(results, language: language).write(toFile: name + ".html", atomically: true, encoding: .utf8)
      var text = TextSummary.text(results, language: language)
      if let index = results.index {
        text += "=====\n" + IndexText.text(index, round: results.round, method: results.method, language: language)
        try IndexJSON.document(index, round: results.round, method: results.method, provenance: results.provenance).text
          .write(toFile: name + "-index.json", atomically: true, encoding: .utf8)
        try IndexCSV.criteria(index, method: results.method).write(toFile: name + "-c.csv", atomically: true, encoding: .utf8)
        try IndexCSV.ranking(index, method: results.method).write(toFile: name + "-r.csv", atomically: true, encoding: .utf8)
      }
      text += "=====\n" + SatisfactionText.text(results.byUnit, round: results.round, method: results.method, language: language)
      text += "=====\n" + FindingPrinter(language: language).text(of: results.findings)
        + FindingPrinter(language: language).sum(of: results.batches, findings: results.findings)
      try text.write(toFile: name + ".txt", atomically: true, encoding: .utf8)
      try RunJSON.document(results, language: language).text.write(toFile: name + ".json", atomically: true, encoding: .utf8)
      try SatisfactionCSV.text(results.byUnit + results.otherGroupings, style: .spreadsheet)
        .write(toFile: name + "-s.csv", atomically: true, encoding: .utf8)
    }
  }
}
