/// A file that an output depends on, by name and content.
public struct InputFile: Sendable, Equatable {
  /// The path as the user or the round wrote it.
  public let file: String
  /// SHA-256 of its bytes, 64 hexadecimal digits.
  public let sha256: String

  /// Names an input.
  public init(file: String, sha256: String) {
    self.file = file
    self.sha256 = sha256
  }
}

/// What an output was made from and by which program; without time or command, so that it repeats.
public struct Manifest: Sendable, Equatable {
  /// Program and version.
  public let program: String
  /// Inputs in the order of their names.
  public let inputs: [InputFile]
  /// The head of the store's log, where the answers came through a store.
  public let chainHead: String?

  /// Lists the inputs of an output.
  public init(program: String, inputs: [InputFile], chainHead: String? = nil) {
    self.program = program
    self.chainHead = chainHead
    self.inputs = inputs.sorted { $0.file.utf8.lexicographicallyPrecedes($1.file.utf8) }
  }
}
