import GRDB
import SurveyModel

/// One SQLite file of a store, opened with what durability asks for and read back to be sure of it.
///
/// Rollback journal `TRUNCATE` with `synchronous=FULL`: write-ahead logging with the usual `NORMAL` loses acknowledged
/// imports at a power cut, and the SQLite of Debian 12 has the WAL-reset bug.
struct StoreDatabase {
  let queue: DatabaseQueue
  let path: String

  /// Seconds for which another process that writes is waited for.
  private static let patience = 10.0

  /// Opens a file that is there, or makes it; takes the steps that it lacks.
  static func open(
    _ path: String, application: Int, steps: [String], readOnly: Bool = false
  ) throws(StoreUnusable) -> StoreDatabase {
    do {
      let database = StoreDatabase(
        queue: try DatabaseQueue(path: path, configuration: configuration(readOnly)), path: path)
      try database.checkKind(application: application, known: steps.count)
      if !readOnly { try database.take(steps, application: application) }
      return database
    } catch let refused as StoreUnusable {
      throw refused
    } catch {
      throw StoreUnusable(database: error, path: path)
    }
  }

  private static func configuration(_ readOnly: Bool) -> Configuration {
    var configuration = Configuration()
    configuration.readonly = readOnly
    configuration.busyMode = .timeout(patience)
    configuration.prepareDatabase { database in
      if !readOnly {
        try database.execute(
          sql:
            "PRAGMA journal_mode = TRUNCATE; PRAGMA synchronous = FULL; PRAGMA cache_size = -16384; PRAGMA secure_delete = ON"
        )
      }
      try database.execute(sql: "PRAGMA trusted_schema = OFF; PRAGMA cell_size_check = ON")
    }
    return configuration
  }

  /// What SQLite says of the settings that durability rests on.
  func durability() throws -> (journal: String, synchronous: Int) {
    try queue.read { database in
      (
        try String.fetchOne(database, sql: "PRAGMA journal_mode") ?? "",
        try Int.fetchOne(database, sql: "PRAGMA synchronous") ?? 0
      )
    }
  }

  private func checkKind(application: Int, known: Int) throws {
    let (kind, version, tables) = try queue.read { database in
      (
        try Int.fetchOne(database, sql: "PRAGMA application_id") ?? 0,
        try Int.fetchOne(database, sql: "PRAGMA user_version") ?? 0,
        try Int.fetchOne(database, sql: "SELECT count(*) FROM sqlite_master") ?? 0
      )
    }
    let isNew = kind == 0 && version == 0 && tables == 0
    guard kind == application || isNew else { throw StoreUnusable(.storeForeign, at: path) }
    guard version <= known else { throw StoreUnusable(.storeNewer(version: version, known: known), at: path) }
    let durability = try durability()
    guard queue.configuration.readonly || (durability.journal == "truncate" && durability.synchronous == 2) else {
      throw StoreUnusable(
        .storeUnreadable(reason: "journal \(durability.journal), synchronous \(durability.synchronous)"), at: path)
    }
  }

  /// Takes the steps that the file lacks, all of them or none.
  private func take(_ steps: [String], application: Int) throws {
    let version = try queue.read { try Int.fetchOne($0, sql: "PRAGMA user_version") ?? 0 }
    guard version < steps.count else { return }
    try queue.writeWithoutTransaction { database in
      try database.inTransaction(.exclusive) {
        // Another process may have taken them since.
        let version = try Int.fetchOne(database, sql: "PRAGMA user_version") ?? 0
        for step in steps.dropFirst(version) { try database.execute(sql: step) }
        try database.execute(sql: "PRAGMA application_id = \(application)")
        try database.execute(sql: "PRAGMA user_version = \(steps.count)")
        return .commit
      }
    }
  }
}

extension StoreUnusable {
  /// Refuses for what SQLite says of the file at `path`.
  init(database error: any Error, path: String) {
    if let refused = error as? StoreUnusable {
      self = refused
      return
    }
    guard let error = error as? DatabaseError else {
      self.init(.storeUnreadable(reason: "\(error)"), at: path)
      return
    }
    let reason = error.message ?? "\(error.resultCode)"
    switch error.resultCode {
    case .SQLITE_NOTADB: self.init(.storeForeign, at: path)
    case .SQLITE_CORRUPT: self.init(.storeDamaged(reason: reason), at: path)
    case .SQLITE_FULL: self.init(.storeFull(reason: reason), at: path)
    case .SQLITE_BUSY, .SQLITE_LOCKED: self.init(.storeLocked(holder: "", since: ""), at: path)
    default: self.init(.storeUnreadable(reason: reason), at: path)
    }
  }
}
