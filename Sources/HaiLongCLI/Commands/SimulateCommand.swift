import ArgumentParser
import SurveyDefinitions
import SurveySimulation

struct SimulateCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "simulate",
    abstract: "Make up the batches of a synthetic round.",
    usage: "hailong simulate <round> --seed <seed> --out <out> [<options>]",
    discussion: """
      Example:
        hailong simulate Data/demo-city-2021 --seed 2021 --faults 6 --out out/simulated

      The batches are made from the plan of the round; the same seed gives the same bytes.
      """)

  @Argument(help: "The round's folder, or its round.yaml; it must say 'synthetic: true'.")
  var round: String

  @OptionGroup var language: LanguageOptions

  @Option(help: "The seed, a whole number.")
  var seed: UInt64

  @Option(help: "Faulty records to plant in every batch.")
  var faults: Int = 0

  @Option(help: "A CSV file of what goes wrong where: unit,form,conduct. The drawn sample is written beside it.")
  var planted: String?

  @Option(help: "Folder under which the batches are written, at the paths that the round declares.")
  var out: String

  func run() throws {
    try FindingOutput(language: language.language).run {
      let loaded = try SurveyRoundReader.round(atPath: round)
      guard loaded.round.isSynthetic else {
        throw ValidationError(
          en: "round '\(loaded.round.id)' is not synthetic; made-up answers cannot be put into it",
          vi: "cuộc khảo sát '\(loaded.round.id)' không phải giả lập; không được thêm câu trả lời giả lập")
      }
      let planted = try planted.map { try PlantedConductReader.conducts(atPath: $0, of: loaded.round) } ?? []
      let batches = BatchSimulator(round: loaded.round, seed: seed, faults: faults, planted: planted).batches()
      for batch in batches {
        let parts = batch.file.split(separator: "/").map(String.init)
        let folder = try OutputFolder(out.isEmpty ? "" : ([out] + parts.dropLast()).joined(separator: "/"))
        try folder.write([(parts.last ?? batch.file, batch.text)])
        try Stream.out.write("\(out)/\(batch.file): \(batch.records) records, seed \(seed)\n")
      }
      if !planted.isEmpty {
        let forms = Set(loaded.round.batches.filter { $0.basis == .probability }.map(\.formID)).sorted()
        let sample = SampleSimulator(round: loaded.round, seed: seed, planted: planted).text(forms: forms)
        try OutputFolder(out).write([("sample.csv", sample)])
        try Stream.out.write("\(out)/sample.csv: the drawn sample, seed \(seed)\n")
      }
      return .done
    }
  }
}
