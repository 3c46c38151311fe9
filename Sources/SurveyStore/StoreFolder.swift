/// Where the store of a round lies: a folder of its own beside the round's files.
public struct StoreFolder: Sendable, Equatable {
  /// The folder's path.
  public let path: String

  /// The store of the round in `round`.
  public init(ofRound round: String) { path = round + "/.hailong" }

  /// The store in the folder at `path`.
  public init(path: String) { self.path = path }

  /// Batches, coded responses, quarantine without its bytes, decisions, log.
  public var responses: String { path + "/store.sqlite" }
  /// Personal columns and the bytes of quarantined records, with a retention of their own.
  public var personal: String { path + "/personal.sqlite" }
  /// The key of pseudonyms, without which nobody can tell who a respondent key stands for.
  public var key: String { path + "/personal.key" }
  /// The lock of the one writer.
  public var lock: String { path + "/lock" }
}
