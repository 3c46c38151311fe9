import Glibc
import SurveyModel

/// The key of pseudonyms: 32 random bytes in a file that only its owner may read.
enum PersonalKey {
  private static let length = 32

  /// Reads the key; makes it where the store is new.
  static func load(_ path: String, isNew: Bool) throws(StoreUnusable) -> [UInt8] {
    if let key = read(path) {
      guard key.count == length else { throw StoreUnusable(.keyMissing(path: path), at: path) }
      return key
    }
    guard isNew else { throw StoreUnusable(.keyMissing(path: path), at: path) }
    return try make(path)
  }

  private static func read(_ path: String) -> [UInt8]? {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { return nil }
    defer { close(descriptor) }
    var bytes = [UInt8](repeating: 0, count: length + 1)
    let count = Glibc.read(descriptor, &bytes, bytes.count)
    return Array(bytes.prefix(max(0, count)))
  }

  /// Copies the key of a store.
  static func copy(_ path: String, to copy: String) throws(StoreUnusable) {
    guard let key = read(path), key.count == length else { throw StoreUnusable(.keyMissing(path: path), at: path) }
    try write(key, to: copy)
  }

  private static func make(_ path: String) throws(StoreUnusable) -> [UInt8] {
    var generator = SystemRandomNumberGenerator()
    let key = (0..<length).map { _ in UInt8.random(in: .min ... .max, using: &generator) }
    try write(key, to: path)
    return key
  }

  /// Makes the key durable under a temporary name before it gets its own: half a key would be the loss of all links.
  private static func write(_ key: [UInt8], to path: String) throws(StoreUnusable) {
    let temporary = path + ".new"
    let descriptor = open(temporary, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o600)
    let isWritten = descriptor >= 0 && Glibc.write(descriptor, key, length) == length && fsync(descriptor) == 0
    let code = errno
    if descriptor >= 0 { close(descriptor) }
    guard isWritten, rename(temporary, path) == 0 else {
      unlink(temporary)
      throw StoreUnusable(.storeUnreadable(reason: String(cString: strerror(isWritten ? errno : code))), at: path)
    }
    try FolderSync.run(FolderSync.parent(of: path))
  }
}
