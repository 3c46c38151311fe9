/// Something that kept the program from doing what it was asked to, and no fault of a batch or a definition.
public enum ProgramFinding: FindingKind {
  /// The system refused a file or a folder; nothing of it is left behind.
  case fileUnwritten(reason: String)
  /// The system refused a stream, and what was written to it has no end.
  case streamCutShort(reason: String)
  /// Our mistake: an error that no command expects.
  case mistake(description: String)

  /// The stable name that `hailong explain` takes.
  public var code: String {
    switch self {
    case .fileUnwritten: "output-failed"
    case .streamCutShort: "output-cut-short"
    case .mistake: "internal-error"
    }
  }

  /// The command has not been done.
  public var severity: Severity { .error }
}
