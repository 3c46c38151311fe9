import Foundation

/// Data with the figures that a correct program finds in them, and what this one finds.
///
/// A case is a folder with `case.json`, data and checks, as other programs' results were written down. A check of a
/// kind that this program does not know is `unsupported`; it is never passed over in silence.
public struct ReferenceCase: Sendable {
  /// The name of the case.
  public let id: String
  /// What the data are, in the words of the case.
  public let title: String
  /// Checks with their results, in the order of the case.
  public let checks: [CheckResult]

  /// Reads the case in `folder` and recomputes every check; throws where the folder holds no readable case.
  public init(folder: String) throws {
    let files = CaseFiles(folder: folder)
    let bytes = try Data(contentsOf: URL(fileURLWithPath: files.path("case.json")))
    let root = try JSONDecoder().decode(CaseValue.self, from: bytes)
    guard let id = root["id"]?.text else { throw CaseFault.malformed("id") }
    self.id = id
    title = root["title"]?.text ?? id
    var runner = CheckRunner(root, files: files)
    checks = (root["checks"]?.list ?? []).map { runner.result($0) }
  }
}

/// What became of one check.
public struct CheckResult: Sendable, Equatable {
  /// The check's name in its case.
  public let id: String
  /// What is computed: `mean`, `contrast`, ….
  public let what: String
  /// The design it is asked of.
  public let design: String?
  /// Whether the reference requires it; others are information.
  public let isRequired: Bool
  /// Every number of the check beside the one that was found.
  public let comparisons: [Comparison]
  /// Why it was not computed.
  public let fault: CaseFault?

  /// What became of the check as a whole.
  public enum Verdict: String, Sendable {
    case agrees
    case differs
    case unsupported
  }

  /// All required numbers agree, one does not, or the kind is not known.
  public var verdict: Verdict {
    if case .unsupported = fault { return .unsupported }
    if fault != nil { return .differs }
    return comparisons.allSatisfy { !$0.isRequired || $0.agrees } ? .agrees : .differs
  }

  /// The largest relative difference among required numbers.
  public var worst: Double {
    comparisons.filter(\.isRequired).map(\.relativeError).max() ?? 0
  }
}
