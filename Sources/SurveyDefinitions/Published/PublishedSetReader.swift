import IndexScoring
import SurveyModel

/// Published sets: `published.yaml` with claims, and the CSV files beside it that hold longer tables.
public enum PublishedSetReader {
  /// The name that the file of a set has in its folder.
  public static let fileName = "published.yaml"

  /// The set in a file, and the files that it was read from.
  public static func set(
    atPath path: String
  ) throws(DefinitionUnusable) -> (set: PublishedSet, inputs: [String]) {
    let root = try YAMLReader.root(ofFile: path)
    var log = FindingLog()
    var reader = ClaimReader(files: RoundFiles(file: path))
    let set = root.map(allowed: ["published", "title", "source", "claims"], &log).flatMap {
      self.set($0, &reader, &log)
    }
    return try (log.checked(set), reader.files.inputs)
  }

  private static func set(
    _ map: DefinitionMap, _ reader: inout ClaimReader, _ log: inout FindingLog
  ) -> PublishedSet? {
    let id = map.required("published", &log)?.name(.index, &log)
    let title = map.required("title", &log)?.localizedText(&log)
    let source = map.required("source", &log)?.localizedText(&log)
    let list = map.required("claims", &log)
    let nodes = list?.list(&log) ?? []
    if let list, nodes.isEmpty { log.add(.listLength(found: 0, fewest: 1, most: 1000), at: list) }
    var claims: [PublishedClaim] = []
    for node in nodes { claims += reader.claims(node, &log) }
    guard let id, let title, let source else { return nil }
    return PublishedSet(id: id, title: title, source: source, claims: claims)
  }
}
