import IndexScoring
import Provenance
import SurveyDefinitions
import SurveyModel
import SurveyReport
import SurveyStore

/// Last year's index, and the files that it was made from.
struct LastYear {
  let index: PastIndex
  let inputs: [InputFile]

  /// The index where `last_round` names it: read from a results file, or scored anew with that round's own definition
  /// and units, from its store or else from its files; `nil` where the round names none.
  init?(of loaded: LoadedRound, _ options: RoundOptions, noStore: Bool) throws {
    guard let definition = loaded.index, let place = loaded.lastRound else { return nil }
    if place.isResultsFile {
      index = try LastResultsReader.index(atPath: place.path)
      let name = place.path.split(separator: "/").last.map(String.init) ?? place.path
      inputs = [try InputFile.hashing(place.path, name: "last_round/" + name)]
    } else {
      let last = try SurveyRoundReader.round(atPath: place.path)
      let results = try RoundScoring.results(
        last, by: [], chunkSize: options.chunkSize, store: noStore ? nil : Self.store(of: last),
        audit: options.audit(of: last))
      guard let scores = results.index else { throw Self.refusal(.noIndex, place) }
      index = PastIndex(scores, forms: last.round.forms)
      inputs = results.provenance.inputs.map { InputFile(file: "last_round/" + $0.file, sha256: $0.sha256) }
    }
    if index.year >= definition.year {
      throw Self.refusal(.notEarlier(year: definition.year, last: index.year), place)
    }
  }

  private static func store(of loaded: LoadedRound) throws -> StoreFolder? {
    let folder = StoreFolder(ofRound: loaded.folder)
    guard SurveyStore.exists(folder) else { return nil }
    return try SurveyStore.openToRead(folder, round: loaded.round.id).batches().isEmpty ? nil : folder
  }

  private static func refusal(_ fault: LastResultsFault, _ place: LastRoundPlace) -> DefinitionUnusable {
    DefinitionUnusable(findings: [Finding(.definition(.lastResults(fault)), at: place.named)])
  }
}

extension Manifest {
  /// The same with what last year's index was made from.
  func with(_ lastYear: LastYear?) -> Manifest {
    guard let lastYear else { return self }
    return Manifest(program: program, inputs: inputs + lastYear.inputs, chainHead: chainHead)
  }
}
