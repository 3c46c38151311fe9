import IndexScoring
import SurveyModel

/// Where the parts of an index definition stand, for what is found when it has been read.
struct IndexPositions {
  /// The root of the file.
  let root: DefinitionNode
  /// Each criterion by its code.
  let criteria: [String: DefinitionNode]

  /// The place of a criterion, or of what `path` names below it as far as the file has it.
  func location(of code: String, _ path: String...) -> SourceLocation {
    guard let node = criteria[code] else { return root.location }
    return path.reduce(node) { $0.child($1) ?? $0 }.location
  }

  /// The place of a key of one of the groups of respondents of a survey criterion.
  func survey(of code: String, group: Int, _ path: String...) -> SourceLocation {
    guard let survey = criteria[code]?.child("survey") else { return location(of: code) }
    var node = survey
    if case .list(let groups)? = survey.child("groups")?.content, group < groups.count { node = groups[group] }
    return path.reduce(node) { $0.child($1) ?? $0 }.location
  }

  /// The place of a key of a block.
  func block(_ id: String, _ key: String) -> SourceLocation {
    guard case .list(let blocks)? = root.child("blocks")?.content,
      let block = blocks.first(where: { $0.child("block")?.written == id })
    else { return root.location }
    return (block.child(key) ?? block).location
  }
}

extension DefinitionNode {
  /// The value of a key; `nil` where there is none or this is no map.
  func child(_ key: String) -> DefinitionNode? {
    guard case .map(let entries) = content else { return nil }
    return entries.first { $0.key == key }?.value
  }
}
