import GRDB
import GRDBSQLite

/// A prepared statement that is bound and stepped without making a Swift value per cell.
struct SQLStatement: ~Copyable {
  private let statement: OpaquePointer
  private let connection: OpaquePointer

  /// Prepares `sql`, which holds no text from outside.
  init(_ sql: String, in database: Database) throws {
    guard let connection = database.sqliteConnection else { throw DatabaseError(resultCode: .SQLITE_MISUSE) }
    var prepared: OpaquePointer?
    let code = sqlite3_prepare_v2(connection, sql, -1, &prepared, nil)
    guard code == SQLITE_OK, let prepared else { throw Self.failure(connection) }
    statement = prepared
    self.connection = connection
  }

  deinit { sqlite3_finalize(statement) }

  private static func failure(_ connection: OpaquePointer) -> DatabaseError {
    DatabaseError(
      resultCode: ResultCode(rawValue: sqlite3_extended_errcode(connection)),
      message: String(cString: sqlite3_errmsg(connection)))
  }

  /// Steps once; whether there is a row to look at.
  borrowing func step() throws -> Bool {
    switch sqlite3_step(statement) {
    case SQLITE_ROW: return true
    case SQLITE_DONE: return false
    default: throw Self.failure(connection)
    }
  }

  /// Executes a statement that gives no rows, and makes it ready to be bound again.
  borrowing func run() throws {
    _ = try step()
    sqlite3_reset(statement)
  }

  /// Makes the statement ready to be bound again.
  borrowing func reset() { sqlite3_reset(statement) }

  // MARK: Parameters, from 1

  borrowing func bind(_ index: Int, _ value: Int) { sqlite3_bind_int64(statement, Int32(index), Int64(value)) }

  borrowing func bind(_ index: Int, _ value: Double) { sqlite3_bind_double(statement, Int32(index), value) }

  borrowing func bindNull(_ index: Int) { sqlite3_bind_null(statement, Int32(index)) }

  borrowing func bind(_ index: Int, text: String?) {
    guard var text else { return bindNull(index) }
    text.withUTF8 { bind(index, text: UnsafeRawBufferPointer($0)) }
  }

  borrowing func bind(_ index: Int, text: UnsafeRawBufferPointer) {
    let start = text.baseAddress.map { $0.assumingMemoryBound(to: CChar.self) }
    // SQLite takes a null pointer for NULL, and an empty text is no NULL.
    guard let start else {
      sqlite3_bind_text(statement, Int32(index), "", 0, Self.transient)
      return
    }
    sqlite3_bind_text(statement, Int32(index), start, Int32(text.count), Self.transient)
  }

  borrowing func bind(_ index: Int, blob: UnsafeRawBufferPointer) {
    if blob.isEmpty {
      sqlite3_bind_zeroblob(statement, Int32(index), 0)
    } else {
      sqlite3_bind_blob(statement, Int32(index), blob.baseAddress, Int32(blob.count), Self.transient)
    }
  }

  /// SQLite copies what is bound.
  private static let transient = unsafeBitCast(-1, to: sqlite3_destructor_type.self)

  // MARK: Columns, from 0

  /// How many columns a row has.
  var columnCount: Int { Int(sqlite3_column_count(statement)) }

  borrowing func isNull(_ column: Int) -> Bool { sqlite3_column_type(statement, Int32(column)) == SQLITE_NULL }

  /// What a cell may hold.
  enum Kind { case integer, real, bytes, null }

  borrowing func kind(_ column: Int) -> Kind {
    switch sqlite3_column_type(statement, Int32(column)) {
    case SQLITE_INTEGER: .integer
    case SQLITE_FLOAT: .real
    case SQLITE_NULL: .null
    default: .bytes
    }
  }

  borrowing func integer(_ column: Int) -> Int { Int(sqlite3_column_int64(statement, Int32(column))) }

  borrowing func double(_ column: Int) -> Double { sqlite3_column_double(statement, Int32(column)) }

  /// The bytes of a text or a blob, valid until the next step.
  borrowing func bytes(_ column: Int) -> UnsafeRawBufferPointer {
    guard let start = sqlite3_column_blob(statement, Int32(column)) else {
      return UnsafeRawBufferPointer(start: nil, count: 0)
    }
    return UnsafeRawBufferPointer(start: start, count: Int(sqlite3_column_bytes(statement, Int32(column))))
  }

  borrowing func text(_ column: Int) -> String { String(decoding: bytes(column), as: UTF8.self) }

  borrowing func optionalText(_ column: Int) -> String? { isNull(column) ? nil : text(column) }
}
