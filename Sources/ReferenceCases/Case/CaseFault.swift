/// Why a case, or one of its checks, cannot be computed.
public enum CaseFault: Error, Equatable, Sendable {
  /// A kind of check, design or step that this program does not know.
  case unsupported(String)
  /// The data lack a column.
  case columnMissing(String)
  /// The case is not what its format says; the text names the place.
  case malformed(String)
  /// What was asked could not be estimated; the text names the reason.
  case failed(String)
}
