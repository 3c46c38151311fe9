/// How much a finding matters.
public enum Severity: String, Sendable {
  /// Something was left out or cannot be used.
  case error
  /// Everything was used, and something about it should be known.
  case warning
  case note
}

/// A cell that a message may or may not show: personal cells are never repeated.
public enum CellText: Sendable, Hashable, Codable {
  case shown(String)
  case personal

  /// The cell's text, or a sign that it is withheld.
  public var text: String {
    switch self {
    case .shown(let text): text
    case .personal: "•••"
    }
  }
}

/// What a kind of finding tells about itself; its words stand in `SurveyReport`.
public protocol FindingKind: Sendable, Hashable {
  /// The stable name that `hailong explain` takes.
  var code: String { get }
  var severity: Severity { get }
}

/// Something a person should know about the data: a code with typed arguments, and where it was seen.
public struct Finding: Sendable, Hashable {
  /// The kinds of finding, by what they speak of.
  public enum Kind: Sendable, Hashable {
    case analysis(AnalysisFinding)
    case batch(BatchFinding)
    case composite(CompositeFinding)
    case definition(DefinitionFinding)
    case estimation(EstimationFinding)
    case formImport(FormImportFinding)
    case plan(PlanFinding)
    case program(ProgramFinding)
    case reference(ReferenceFinding)
    case store(StoreFinding)
    case table(TableFinding)
  }

  /// What was found, with its arguments.
  public let kind: Kind
  /// Where it was seen; `nil` for what concerns a result and not a file.
  public let location: SourceLocation?
  /// The number printed on the paper form, where the form declares such a column.
  public let formNumber: String?

  /// Reports `kind` at `location`.
  public init(_ kind: Kind, at location: SourceLocation? = nil, formNumber: String? = nil) {
    self.kind = kind
    self.location = location
    self.formNumber = formNumber
  }

  private var details: any FindingKind {
    switch kind {
    case .analysis(let kind): kind
    case .batch(let kind): kind
    case .composite(let kind): kind
    case .definition(let kind): kind
    case .estimation(let kind): kind
    case .formImport(let kind): kind
    case .plan(let kind): kind
    case .program(let kind): kind
    case .reference(let kind): kind
    case .store(let kind): kind
    case .table(let kind): kind
    }
  }

  /// The stable name that `hailong explain` takes.
  public var code: String { details.code }
  /// How much the finding matters.
  public var severity: Severity { details.severity }
}
