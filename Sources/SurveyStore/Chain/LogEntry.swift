import Provenance

/// Who does something to a store, when and with which program; the clock is read at the edge, never here.
public struct StoreActor: Sendable, Equatable {
  /// The person's name as the system or the command line gives it.
  public let who: String
  /// The time, UTC, as `YYYY-MM-DDTHH:MM:SSZ`.
  public let at: String
  /// Program and version.
  public let program: String

  /// Says who acts.
  public init(who: String, at: String, program: String) {
    self.who = who
    self.at = at
    self.program = program
  }
}

/// What was done to a store, chained to what was done before.
public struct LogEntry: Sendable, Equatable {
  /// What can be done.
  public enum Action: String, Sendable {
    case create
    case `import`
    case retract
    case forget
    case decide
    case undo
  }

  /// Number of the entry, 1-based.
  public let number: Int
  /// When it was done, UTC.
  public let at: String
  /// Who did it.
  public let who: String
  /// What was done, as `Action` names it.
  public let action: String
  /// The batch that it concerns.
  public let batch: Int?
  /// Why, where a reason was given.
  public let reason: String?
  /// What was done, as JSON: digests and counts.
  public let detail: String
  /// The hash of the entry before; 64 zeros for the first.
  public let previous: String
  /// The hash of this entry.
  public let hash: String

  /// The hash before the first entry.
  static let origin = String(repeating: "0", count: 64)

  /// H(n) = SHA-256(H(n−1), n, when, who, what, batch, why, detail), one to a line; a line break within is doubled by
  /// its length before it, so that no two entries read alike.
  static func hash(
    previous: String, number: Int, at: String, who: String, action: String, batch: Int?, reason: String?, detail: String
  ) -> String {
    let parts = [previous, "\(number)", at, who, action, batch.map { "\($0)" } ?? "", reason ?? "", detail]
    return Digest.of(parts.map { "\($0.utf8.count):\($0)\n" }.joined())
  }

  /// The hash that the entry should have.
  var expectedHash: String {
    Self.hash(
      previous: previous, number: number, at: at, who: who, action: action, batch: batch, reason: reason,
      detail: detail)
  }
}
