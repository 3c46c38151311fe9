/// What a statistics file says that a code means.
public struct ValueLabel: Sendable, Equatable {
  /// The code as the file's cells hold it.
  public let code: String
  /// Its meaning, in whichever language the file has.
  public let label: String
}
