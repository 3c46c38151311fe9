import GRDB
import Provenance

/// What stands in the main file for the bytes of a quarantined record.
///
/// Since the second version of a store it is keyed, so that nobody who has the main file alone can try guessed records;
/// entries of earlier stores stay plain, as the log has them.
public enum RecordDigest: Sendable, Equatable {
  /// SHA-256, as earlier programs wrote it.
  case plain(String)
  /// HMAC-SHA256 under the key beside the store.
  case keyed(String)

  /// The names by which the column `bytes_digest` tells which it is.
  static let plainName = "sha256"
  static let keyedName = "hmac-sha256"

  private static let purpose = "quarantined record"

  /// The plain digest of a record's bytes.
  static func plain(of bytes: UnsafeRawBufferPointer) -> RecordDigest {
    var digest = Digest()
    digest.update(bytes)
    return .plain(digest.finish())
  }

  /// The keyed digest of a record's bytes.
  static func keyed(of bytes: UnsafeRawBufferPointer, _ key: borrowing KeyedDigest) -> RecordDigest {
    .keyed(key.digest(of: bytes, purpose: purpose))
  }

  /// Reads the digest of a row whose columns are the digits and the name.
  init(_ row: borrowing SQLStatement, digits: Int, name: Int) {
    self = row.text(name) == Self.keyedName ? .keyed(row.text(digits)) : .plain(row.text(digits))
  }

  /// The name of the column `bytes_digest`, or of what stands for it in a store that has none.
  static func column(_ database: Database) throws -> String {
    try StoreSchema.version(database) >= StoreSchema.versionOfKeyedBytes ? "bytes_digest" : "'\(plainName)'"
  }

  /// The hexadecimal digits.
  public var digits: String {
    switch self {
    case .plain(let digits), .keyed(let digits): digits
    }
  }

  /// The name of the kind.
  var name: String {
    switch self {
    case .plain: Self.plainName
    case .keyed: Self.keyedName
    }
  }

  /// The digest as digests of a whole quarantine take it in: as it ever was where it is plain.
  var text: String {
    switch self {
    case .plain(let digits): digits
    case .keyed(let digits): Self.keyedName + ":" + digits
    }
  }
}
