import ArgumentParser
import Foundation
import GRDB
import Glibc

/// A writer of its own on which the rig can show that it sees losses: commits a row at a time and says so.
struct ControlWriter: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "control-writer", abstract: "Commit rows to a plain SQLite file; for the control.",
    shouldDisplay: false)

  @Argument var path: String
  @Argument var journal: String
  @Argument var synchronous: String
  @Argument var commits: Int

  func run() throws {
    var configuration = Configuration()
    let settings = "PRAGMA journal_mode = \(journal); PRAGMA synchronous = \(synchronous)"
    configuration.prepareDatabase { try $0.execute(sql: settings + "; PRAGMA wal_autocheckpoint = 20") }
    let queue = try DatabaseQueue(path: path, configuration: configuration)
    try queue.write { try $0.execute(sql: "CREATE TABLE row (n INTEGER PRIMARY KEY, filler BLOB)") }
    for number in 1...commits {
      try queue.write { database in
        try database.execute(sql: "INSERT INTO row VALUES (?, randomblob(6000))", arguments: [number])
      }
      let line = Array("ACK \(number)\n".utf8)
      guard Glibc.write(1, line, line.count) == line.count else { throw RigFailure(description: "not acknowledged") }
    }
  }

  /// What is wrong with a file that such a writer left, given what it had acknowledged.
  static func faults(in path: String, acknowledged: Int) -> Faults {
    do {
      let queue = try DatabaseQueue(path: path)
      return try queue.read { database in
        var faults = Faults()
        if try String.fetchAll(database, sql: "PRAGMA integrity_check(1)") != ["ok"] { faults.corrupt = 1 }
        let hasTable = try database.tableExists("row")
        let rows = hasTable ? try Int.fetchOne(database, sql: "SELECT count(*) FROM row") ?? 0 : 0
        if rows < acknowledged { faults.lost = 1 }
        return faults
      }
    } catch {
      return Faults(corrupt: 1, details: ["\(error)"])
    }
  }
}
