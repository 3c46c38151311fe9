import GRDB

/// The log of a store: each entry holds the hash of the one before, and the last hash, the head, stands for all.
enum ChainLog {
  /// Adds an entry.
  static func add(
    _ action: LogEntry.Action, by actor: StoreActor, batch: Int?, reason: String?, detail: String, to database: Database
  ) throws {
    let last = try entries(database, last: true).last
    let number = (last?.number ?? 0) + 1
    let previous = last?.hash ?? LogEntry.origin
    let hash = LogEntry.hash(
      previous: previous, number: number, at: actor.at, who: actor.who, action: action.rawValue, batch: batch,
      reason: reason, detail: detail)
    try database.execute(
      sql: "INSERT INTO log VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
      arguments: [number, actor.at, actor.who, action.rawValue, batch, reason, detail, previous, hash])
  }

  /// All entries in order, or the last alone.
  static func entries(_ database: Database, last: Bool = false) throws -> [LogEntry] {
    let statement = try SQLStatement(
      "SELECT number, at, who, action, batch, reason, detail, previous, hash FROM log ORDER BY number"
        + (last ? " DESC LIMIT 1" : ""), in: database)
    var entries: [LogEntry] = []
    while try statement.step() {
      entries.append(
        LogEntry(
          number: statement.integer(0), at: statement.text(1), who: statement.text(2), action: statement.text(3),
          batch: statement.isNull(4) ? nil : statement.integer(4), reason: statement.optionalText(5),
          detail: statement.text(6), previous: statement.text(7), hash: statement.text(8)))
    }
    return entries
  }
}
