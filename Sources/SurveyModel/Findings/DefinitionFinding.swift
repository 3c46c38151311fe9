/// Something about a definition: a form, a round, an index, or one of their CSV companions.
public enum DefinitionFinding: FindingKind {
  // The text itself.
  case fileMissing
  case fileIsFolder
  case fileUnreadable(reason: String)
  case fileEmpty
  case fileNotUTF8(offset: Int)
  case yamlSyntax(problem: String)
  case yamlFeature(name: String)
  case keyRepeated(key: String, firstLine: Int)
  case keyUnknown(key: String, nearest: String?, allowed: [String])
  case keyMissing(key: String)
  case valueKind(expected: String, found: String)
  case valueNotAllowed(found: String, nearest: String?, allowed: [String])
  case nameUnknown(kind: String, name: String, nearest: String?)
  case nameRepeated(kind: String, name: String)
  case nameUnsafe(kind: String, name: String)
  case numberOrder(low: String, high: String)
  case cellUnreadable(found: String, expected: String)

  // Survey forms.
  case bandsOverlap(first: String, second: String)
  case codeRepeated(code: String)
  case labelRepeated(label: String, codes: [String])
  case labelOfAnotherScale(label: String, scale: String)
  case numberingGap(after: String, before: String)
  case conditionCircular(items: [String])
  case conditionUnreachable(item: String, reason: String)
  case scoreMissing(item: String, definition: String)

  // Rounds.
  case basisMissing
  case unitBlank
  case unitInBatchMissing(form: String)
  case noUnits

  // Indices.
  case pointsDoNotAddUp(criterion: String, maximum: String, childrenSum: String)
  case appraisalMissing(unit: String, criterion: String)
  case pointsOutOfRange(found: String, maximum: String)

  /// The stable name that `hailong explain` takes.
  public var code: String {
    switch self {
    case .fileMissing: "definition-file-missing"
    case .fileIsFolder: "definition-file-is-folder"
    case .fileUnreadable: "definition-file-unreadable"
    case .fileEmpty: "definition-file-empty"
    case .fileNotUTF8: "definition-file-not-utf8"
    case .yamlSyntax: "yaml-syntax"
    case .yamlFeature: "yaml-feature"
    case .keyRepeated: "key-repeated"
    case .keyUnknown: "key-unknown"
    case .keyMissing: "key-missing"
    case .valueKind: "value-kind"
    case .valueNotAllowed: "value-not-allowed"
    case .nameUnknown: "name-unknown"
    case .nameRepeated: "name-repeated"
    case .nameUnsafe: "name-unsafe"
    case .numberOrder: "number-order"
    case .cellUnreadable: "cell-unreadable"
    case .bandsOverlap: "bands-overlap"
    case .codeRepeated: "code-repeated"
    case .labelRepeated: "label-repeated"
    case .labelOfAnotherScale: "label-of-another-scale"
    case .numberingGap: "numbering-gap"
    case .conditionCircular: "condition-circular"
    case .conditionUnreachable: "condition-unreachable"
    case .scoreMissing: "score-missing"
    case .basisMissing: "basis-missing"
    case .unitBlank: "definition-unit-blank"
    case .unitInBatchMissing: "batch-unit-missing"
    case .noUnits: "no-units"
    case .pointsDoNotAddUp: "points-do-not-add-up"
    case .appraisalMissing: "appraisal-missing"
    case .pointsOutOfRange: "points-out-of-range"
    }
  }

  /// A fault of a definition is an error; what the form linter suspects is a warning.
  public var severity: Severity {
    switch self {
    case .bandsOverlap, .labelRepeated, .labelOfAnotherScale, .numberingGap, .conditionUnreachable: .warning
    default: .error
    }
  }
}
