import SurveyModel
import Yams

/// The safe part of YAML: one document of maps, lists and texts.
///
/// Anchors, aliases, tags, merge keys and repeated keys are refused before any value is built.
enum YAMLReader {
  static let deepest = 32
  static let mostNodes = 50_000

  /// The root of a file on disk.
  static func root(ofFile path: String) throws(DefinitionUnusable) -> DefinitionNode {
    try root(of: DefinitionFile.bytes(path), file: path)
  }

  /// The root of a file's bytes; findings name it `file`.
  static func root(of bytes: [UInt8], file: String) throws(DefinitionUnusable) -> DefinitionNode {
    let text = try DefinitionFile.text(bytes, file: file)
    if let (feature, line) = YAMLGuard.refusal(of: text) {
      throw DefinitionFile.refusal(.yamlFeature(feature), file, line: line)
    }
    do {
      let parser = try Parser(yaml: text, resolver: .basic, encoding: .utf8)
      guard let node = try parser.singleRoot() else { throw DefinitionFile.refusal(.fileEmpty, file) }
      var builder = NodeBuilder(file: file)
      // Anchors are held weakly by the nodes and strongly by the parser.
      return try withExtendedLifetime(parser) { try builder.value(of: node, path: "", depth: 0) }
    } catch let unusable as DefinitionUnusable {
      throw unusable
    } catch let error as YamlError {
      throw refusal(error, text: text, file: file)
    } catch {
      throw DefinitionFile.refusal(.yamlSyntax(problem: "\(error)", column: nil), file)
    }
  }

  private static func refusal(_ error: YamlError, text: String, file: String) -> DefinitionUnusable {
    switch error {
    case .scanner(_, let problem, let mark, _), .parser(_, let problem, let mark, _):
      return DefinitionFile.refusal(.yamlSyntax(problem: problem, column: mark.column), file, line: mark.line)
    case .composer(_, let problem, let mark, _):
      return DefinitionFile.refusal(composition(problem, mark), file, line: mark.line)
    case .duplicatedKeysInMapping(let keys, let context):
      let key = keys.first ?? ""
      let first = context.mark.line
      let line = RepeatedKey.line(of: key, after: context.mark, in: text) ?? first
      return DefinitionFile.refusal(.keyRepeated(key: key, firstLine: first), file, line: line)
    case .reader(let problem, let offset, _, _):
      let line = offset.map { text.prefix($0).count { $0.isNewline } + 1 }
      return DefinitionFile.refusal(.yamlSyntax(problem: problem, column: nil), file, line: line)
    default:
      return DefinitionFile.refusal(.yamlSyntax(problem: error.description, column: nil), file)
    }
  }

  private static func composition(_ problem: String, _ mark: Mark) -> DefinitionFinding {
    if problem.contains("another document") { return .yamlFeature(.secondDocument) }
    if problem.contains("alias") { return .yamlFeature(.alias) }
    return .yamlSyntax(problem: problem, column: mark.column)
  }
}
