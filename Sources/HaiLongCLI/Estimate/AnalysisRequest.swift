import ColumnEstimation
import Provenance
import SurveyDefinitions
import SurveyModel
import SurveyParser

/// An analysis with what it was read from.
struct AnalysisRequest {
  /// All that is asked.
  let analysis: Analysis
  /// Files that say it; none where the command line does.
  let files: [String]
  /// SHA-256 of all that decides a figure but the data.
  let digest: String

  /// An analysis that the command line asks for.
  init(_ analysis: Analysis) {
    self.analysis = analysis
    files = []
    digest = Digest.of("\(analysis)")
  }

  /// The analysis in a file; names of columns with a * are looked up in the header of the first data file.
  ///
  /// The digest covers the contents of the file and of the tables of totals that it names, in their order.
  init(spec: String, data: [String], delimiter: Delimiter) throws {
    let loaded = try AnalysisReader.analysis(atPath: spec)
    let header = loaded.needsHeader ? try EstimateReading.header(data[0], delimiter: delimiter) : []
    analysis = loaded.analysis(header: header)
    files = loaded.inputs
    digest = Digest.of(try files.map { try InputFile.hashing($0, name: $0).sha256 }.joined(separator: "\n"))
  }
}
