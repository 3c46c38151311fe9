import Foundation
import GRDB
import SurveyModel

/// The store of a round: batches, coded responses, quarantine and log in one file, what is personal in another.
///
/// One process writes at a time and holds the lock; any number may read. An import is one transaction: after a kill or a
/// power cut a batch is there whole or not at all. The personal file is written first and the responses second, so what
/// a crash leaves behind in the former belongs to no batch and is removed at the next writing.
public struct SurveyStore: ~Copyable {
  let folder: StoreFolder
  let responses: StoreDatabase
  let personal: StoreDatabase?
  let key: [UInt8]
  private let lock: WriterLock?
  /// The opening made the folder.
  private let madeFolder: Bool

  /// Whether a round has a store.
  public static func exists(_ folder: StoreFolder) -> Bool { FileManager.default.fileExists(atPath: folder.responses) }

  /// Whether a round has a store that holds something: a crash at the very first writing leaves a file of no bytes.
  public static func hasContent(_ folder: StoreFolder) -> Bool { exists(folder) && !isEmpty(folder.responses) }

  /// Opens the store of `round` to write; makes it where there is none.
  ///
  /// `patience` are the seconds for which another process that writes is waited for.
  public static func openToWrite(
    _ folder: StoreFolder, round: String, actor: StoreActor, patience: Double = 10
  ) throws -> SurveyStore {
    let holder = "\(actor.who), process \(ProcessInfo.processInfo.processIdentifier)\n\(actor.at)"
    var madeFolder = try make(folder.path)
    var lock = try WriterLock.take(folder.lock, holder: holder, patience: patience)
    // Whoever held it may have taken an unused store away, and the lock with it.
    while !lock.isInPlace {
      madeFolder = try make(folder.path)
      lock = try WriterLock.take(folder.lock, holder: holder, patience: patience)
    }
    let isNew = !hasContent(folder)
    let key = try PersonalKey.load(folder.key, isNew: isNew)
    let personal = try StoreDatabase.open(
      folder.personal, application: StoreSchema.personalApplication, steps: StoreSchema.personalSteps)
    let responses = try StoreDatabase.open(
      folder.responses, application: StoreSchema.application, steps: StoreSchema.steps)
    let store = SurveyStore(
      folder: folder, responses: responses, personal: personal, key: key, lock: lock,
      madeFolder: madeFolder)
    for file in [folder.responses, folder.personal] { chmod(file, 0o600) }
    try store.begin(round: round, actor: actor)
    try store.removeOrphans()
    try store.finishForgetting()
    return store
  }

  /// Opens the store of `round` to read.
  public static func openToRead(_ folder: StoreFolder, round: String) throws -> SurveyStore {
    guard hasContent(folder) else { throw StoreUnusable(.storeMissing, at: folder.responses) }
    // A journal that a crash left must be rolled back, which needs the right to write; where there is none, nobody writes.
    let isWritable = access(folder.responses, W_OK) == 0 && access(folder.path, W_OK) == 0
    let responses = try StoreDatabase.open(
      folder.responses, application: StoreSchema.application, steps: StoreSchema.steps, readOnly: !isWritable)
    let store = SurveyStore(folder: folder, responses: responses, personal: nil, key: [], lock: nil, madeFolder: false)
    try store.checkRound(round)
    return store
  }

  /// Whether a file holds nothing: what a crash at the very first writing leaves, or a hand.
  private static func isEmpty(_ path: String) -> Bool {
    let attributes = try? FileManager.default.attributesOfItem(atPath: path)
    return (attributes?[.size] as? Int) == 0
  }

  private init(
    folder: StoreFolder, responses: StoreDatabase, personal: StoreDatabase?, key: [UInt8], lock: consuming WriterLock?,
    madeFolder: Bool
  ) {
    self.folder = folder
    self.responses = responses
    self.personal = personal
    self.key = key
    self.lock = lock
    self.madeFolder = madeFolder
  }

  /// Closes the store; one whose folder this opening made, and in which nothing was done, is taken away again.
  public consuming func closeDiscardingUnused() throws {
    guard madeFolder, try log().count == 1 else { return }
    try responses.queue.close()
    try personal?.queue.close()
    // The main file goes first: without it there is no store, whatever a crash leaves of the rest.
    for file in [folder.responses, folder.personal] {
      unlink(file)
      unlink(file + "-journal")
    }
    unlink(folder.key)
    unlink(folder.lock)
    rmdir(folder.path)
  }

  /// All batches in the order of their imports, those that were taken back included.
  public func batches() throws -> [StoredBatch] { try read { try BatchRows.all($0) } }

  /// The batches that were delivered as files with these bytes, those that were taken back included.
  public func batches(sha256: String) throws -> [StoredBatch] {
    try read { try BatchRows.all($0, where: "sha256", is: sha256) }
  }

  /// The log in order.
  public func log() throws -> [LogEntry] { try read { try ChainLog.entries($0) } }

  /// The hash of the last entry of the log, which stands for everything that was ever done to the store.
  public func head() throws -> String {
    try read { try ChainLog.entries($0, last: true).last?.hash ?? LogEntry.origin }
  }

  func read<Value>(_ body: (Database) throws -> Value) throws -> Value {
    do {
      return try responses.queue.read(body)
    } catch let error as DatabaseError {
      throw StoreUnusable(database: error, path: responses.path)
    }
  }

  /// Writes within one transaction.
  func write<Value>(_ database: StoreDatabase, _ body: (Database) throws -> Value) throws -> Value {
    do {
      return try transaction(database, body)
    } catch let error as DatabaseError {
      throw StoreUnusable(database: error, path: database.path)
    }
  }

  /// Writes within one transaction, and passes on what SQLite says.
  func transaction<Value>(_ database: StoreDatabase, _ body: (Database) throws -> Value) throws -> Value {
    try database.queue.writeWithoutTransaction { connection in
      var result: Value?
      try connection.inTransaction(.immediate) {
        result = try body(connection)
        return .commit
      }
      guard let result else { throw DatabaseError(resultCode: .SQLITE_ABORT) }
      return result
    }
  }

  // MARK: Beginning

  /// Makes the folder; false where it was there.
  private static func make(_ path: String) throws(StoreUnusable) -> Bool {
    // Folders above it are made as those above results are; what cannot be made shows in the next line.
    try? FileManager.default.createDirectory(
      atPath: FolderSync.parent(of: path), withIntermediateDirectories: true)
    guard mkdir(path, 0o700) != 0 else {
      try FolderSync.run(FolderSync.parent(of: path))
      return true
    }
    guard errno != EEXIST else { return false }
    throw StoreUnusable(.storeUnreadable(reason: String(cString: strerror(errno))), at: path)
  }

  /// Names the round in a new store; the log begins with its making.
  private func begin(round: String, actor: StoreActor) throws {
    let isNew = try read { try Int.fetchOne($0, sql: "SELECT count(*) FROM round") == 0 }
    guard isNew else { return try checkRound(round) }
    try write(responses) { database in
      try database.execute(sql: "INSERT INTO round VALUES (?)", arguments: [round])
      for reason in MissingReason.allCases {
        try database.execute(
          sql: "INSERT INTO missing_reason VALUES (?, ?)",
          arguments: [String(UnicodeScalar(reason.letter)), reason.name])
      }
      try database.execute(sql: "INSERT INTO missing_reason VALUES ('.', 'answered'), ('-', 'not_delivered')")
      try ChainLog.add(.create, by: actor, batch: nil, reason: nil, detail: actor.program, to: database)
    }
  }

  private func checkRound(_ round: String) throws {
    let found = try read { try String.fetchOne($0, sql: "SELECT name FROM round") }
    if let found, found != round { throw StoreUnusable(.storeBelongsToOther(round: found), at: folder.responses) }
  }

  /// Removes from the personal file what belongs to no batch: a crash came between the two commits.
  ///
  /// Such a crash leaves one batch at the most. More than that says that the two files are not of one store.
  private func removeOrphans() throws {
    guard let personal else { return }
    let (last, known) = try read { database in
      (
        try Int.fetchOne(database, sql: "SELECT max(number) FROM batch") ?? 0, try ResponseTables.numbers(database)
      )
    }
    try write(personal) { database in
      guard try PersonalWriter.lastBatch(database) <= last + 1 else {
        throw StoreUnusable(
          .storeDamaged(reason: "personal.sqlite knows batches that store.sqlite does not have"), at: folder.responses)
      }
      try PersonalWriter.remove(after: last, knownTables: known, from: database)
    }
  }
}

extension SurveyStore {
  /// The path of the main file, for messages.
  public var path: String { folder.responses }

  /// The path of the folder, beyond which nothing personal goes.
  public var folderPath: String { folder.path }

  /// What SQLite says of the settings on which durability rests, read back: the journal, and 2 for full synchronising.
  public func durability() throws -> (journal: String, synchronous: Int) { try responses.durability() }
}
