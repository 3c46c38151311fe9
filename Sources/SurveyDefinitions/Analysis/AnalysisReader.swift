import ColumnEstimation
import SurveyModel
import SurveyStatistics

/// Analyses in YAML: all that `hailong estimate` can be asked, in one file; paths are relative to it.
public enum AnalysisReader {
  static let keys = [
    "design", "missing", "where", "weighting", "statistics", "by", "interval", "level", "compare", "rank",
    "independence", "t_tests", "modes", "regressions", "publication",
  ]

  /// The analysis in a file, or everything that is wrong with it.
  public static func analysis(atPath path: String) throws(DefinitionUnusable) -> LoadedAnalysis {
    let root = try YAMLReader.root(ofFile: path)
    var log = FindingLog()
    var files = RoundFiles(file: path)
    guard let map = root.map(allowed: keys, &log) else { return try log.checked(nil) }
    let analysis = read(map, &files, &log)
    return try log.checked(LoadedAnalysis(analysis, inputs: files.inputs))
  }

  private static func read(_ map: DefinitionMap, _ files: inout RoundFiles, _ log: inout FindingLog) -> Analysis {
    var analysis = Analysis()
    if let node = map["design"] { AnalysisDesignReader.read(node, into: &analysis, &log) }
    analysis.missing = map["missing"].flatMap { $0.texts(&log) } ?? []
    analysis.domain = map["where"].flatMap { $0.list(&log) }?.compactMap { condition($0, &log) } ?? []
    analysis.weighting =
      map["weighting"].flatMap { $0.list(&log) }?
      .compactMap { WeightingReader.step($0, &files, &log) } ?? []
    analysis.statistics =
      map["statistics"].flatMap { $0.list(&log) }?
      .flatMap { StatisticReader.statistics($0, &log) } ?? []
    if let lists = map["by"].flatMap({ $0.list(&log) }) { analysis.by = lists.map { columns($0, &log) } }
    if analysis.by.isEmpty { analysis.by = [[]] }
    analysis.shareInterval = map["interval"]?.choice(IntervalMethod.ofShares, &log) ?? analysis.shareInterval
    analysis.level = map["level"].flatMap { $0.share(&log) } ?? analysis.level
    InferenceReader.read(map, into: &analysis, &log)
    demand(analysis, map, &log)
    return analysis
  }

  /// Something has to be asked, and comparisons and ranks need groups.
  private static func demand(_ analysis: Analysis, _ map: DefinitionMap, _ log: inout FindingLog) {
    let isIdle =
      ["statistics", "weighting", "independence", "regressions", "t_tests"].allSatisfy { map[$0] == nil }
    if isIdle { log.add(.keyMissing(key: "statistics", allowed: []), at: map.node) }
    for key in ["compare", "rank"] where map[key] != nil && map["by"] == nil {
      log.add(.keyMissing(key: "by", allowed: []), at: map[key] ?? map.node)
    }
  }

  private static func condition(_ node: DefinitionNode, _ log: inout FindingLog) -> ColumnCondition? {
    guard let map = node.map(allowed: ["column", "values"], &log) else { return nil }
    let column = map.required("column", &log)?.text(&log)
    let values = map.required("values", &log)?.texts(&log)
    guard let column, let values else { return nil }
    return ColumnCondition(column: column, values: values)
  }

  /// The columns of one table, each once.
  private static func columns(_ node: DefinitionNode, _ log: inout FindingLog) -> [String] {
    let names = node.names(&log)
    for (position, name) in names.enumerated() where names.firstIndex(of: name) != position {
      log.add(.nameRepeated(kind: .column, name: name, first: name), at: node)
    }
    return names
  }
}
