import SurveyModel

/// Data with the figures that a correct program finds in them, and what this one finds.
///
/// A case is a folder with `case.json`, data and checks, as other programs' results were written down. A check of a
/// kind that this program does not know is `unsupported`; it is never passed over in silence.
public struct ReferenceCase: Sendable {
  /// The folder it was read from.
  public let folder: String
  /// The name of the case.
  public let id: String
  /// What the data are, in the words of the case.
  public let title: String
  /// Checks with their results, in the order of the case.
  public let checks: [CheckResult]

  /// Reads the case in `folder` and recomputes every check.
  ///
  /// Throws `CaseUnusable` where the folder holds no readable case or a file is missing that a check needs.
  public init(folder: String) throws {
    let files = CaseFiles(folder: folder)
    let root = try files.root()
    try CaseShape.examine(root, file: files.definition)
    id = root["id"]?.text ?? ""
    title = root["title"]?.text ?? id
    self.folder = folder
    var runner = CheckRunner(root, files: files)
    checks = try (root["checks"]?.list ?? []).map { try runner.result($0) }
  }

  /// A case whose checks have been computed elsewhere.
  public init(folder: String, id: String, title: String, checks: [CheckResult]) {
    self.folder = folder
    self.id = id
    self.title = title
    self.checks = checks
  }
}
