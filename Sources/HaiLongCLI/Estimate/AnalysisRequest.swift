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

  /// The design and the weighting steps alone; throws where the file has none.
  func weightingAlone(spec: String) throws(DefinitionUnusable) -> AnalysisRequest {
    guard !analysis.weighting.isEmpty else {
      let finding = Finding(.definition(.keyMissing(key: "weighting")), at: SourceLocation(file: spec, line: 1))
      throw DefinitionUnusable(findings: [finding])
    }
    var copy = Analysis()
    copy.design = analysis.design
    copy.design.replicates = nil
    copy.missing = analysis.missing
    copy.weighting = analysis.weighting
    return AnalysisRequest(copy, files: files, digest: digest)
  }

  private init(_ analysis: Analysis, files: [String], digest: String) {
    self.analysis = analysis
    self.files = files
    self.digest = digest
  }
}
