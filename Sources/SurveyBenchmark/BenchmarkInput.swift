import Foundation
import SurveyDefinitions
import SurveyModel
import SurveySimulation

/// A large file of made-up responses to the business form of the made-up city, 43 columns wide.
struct BenchmarkInput {
  let path: String
  let bytes: Int
  let records: Int
  let form: SurveyForm
  let units: Set<String>

  /// Writes the first business batch, simulated `copies` times with different seeds, into one temporary file.
  init(copies: Int) throws {
    let loaded = try SurveyRoundReader.round(atPath: "Data/demo-city-2021")
    guard let batch = loaded.round.batches.first(where: { $0.formID == "business" }),
      let form = loaded.round.form(batch.formID)
    else {
      throw CocoaError(.fileNoSuchFile)
    }
    let part = SurveyRound(
      id: loaded.round.id, title: loaded.round.title, isSynthetic: true, period: loaded.round.period, forms: [form],
      units: loaded.round.units, plan: loaded.round.plan, batches: [batch])
    var text = ""
    var records = 0
    for seed in 1...max(1, copies) {
      guard let made = BatchSimulator(round: part, seed: UInt64(seed)).batches().first else { continue }
      let lines = made.text.split(separator: "\n", maxSplits: 1)
      if text.isEmpty { text = lines[0] + "\n" }
      // Respondents are numbered alike in every copy: the copy's number keeps them apart.
      for line in lines[1].split(separator: "\n") { text += "\(seed)-\(line)\n" }
      records += made.records
    }
    path = NSTemporaryDirectory() + "hailong-benchmark-\(ProcessInfo.processInfo.processIdentifier).csv"
    try text.write(toFile: path, atomically: true, encoding: .utf8)
    bytes = text.utf8.count
    self.records = records
    self.form = form
    units = Set(loaded.round.units.map(\.code))
  }
}
