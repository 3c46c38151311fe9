/// Something about a folder of reference cases, or about one case, that keeps its checks from being computed.
public enum ReferenceFinding: FindingKind {
  // An input cannot be read.
  case folderMissing(searched: [SearchedPlace])
  case caseUnreadable(reason: String)
  case fileMissing(name: String)

  // The case cannot be used.
  case noCases
  case syntax(endsEarly: Bool)
  case formatUnknown(found: String)
  case memberMissing(name: String)
  case checkRepeated(id: String)
  case recordsDamaged(count: Int)

  /// The stable name that `hailong explain` takes.
  public var code: String {
    switch self {
    case .folderMissing: "reference-folder-missing"
    case .caseUnreadable: "reference-case-unreadable"
    case .fileMissing: "reference-file-missing"
    case .noCases: "reference-cases-none"
    case .syntax: "reference-case-syntax"
    case .formatUnknown: "reference-format-unknown"
    case .memberMissing: "reference-member-missing"
    case .checkRepeated: "reference-check-repeated"
    case .recordsDamaged: "reference-records-damaged"
    }
  }

  /// Checks were not computed.
  public var severity: Severity { .error }

  /// Whether an input could not be read at all, which is another matter than one that cannot be used.
  public var isUnreadable: Bool {
    switch self {
    case .folderMissing, .caseUnreadable, .fileMissing: true
    default: false
    }
  }
}
