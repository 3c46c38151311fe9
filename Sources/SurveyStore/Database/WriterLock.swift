import Glibc
import SurveyModel

/// The lock of the one process that writes to a store; it goes with the process, however that ends.
struct WriterLock: ~Copyable {
  private let descriptor: Int32

  /// Takes the lock, and waits for whoever holds it up to `patience` seconds; `holder` says who we are, since when.
  static func take(_ path: String, holder: String, patience: Double) throws(StoreUnusable) -> WriterLock {
    let descriptor = open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else {
      throw StoreUnusable(.storeUnreadable(reason: String(cString: strerror(errno))), at: path)
    }
    var waited = 0.0
    while flock(descriptor, LOCK_EX | LOCK_NB) != 0 {
      guard errno == EWOULDBLOCK || errno == EINTR, waited < patience else {
        let known = Self.content(descriptor).split(separator: "\n", maxSplits: 1).map(String.init)
        close(descriptor)
        throw StoreUnusable(.storeLocked(holder: known.first ?? "", since: known.last ?? ""), at: path)
      }
      usleep(50_000)
      waited += 0.05
    }
    // Who holds it is for people to read; a note that cannot be written is not worth an error.
    _ = ftruncate(descriptor, 0)
    _ = Array(holder.utf8).withUnsafeBytes { pwrite(descriptor, $0.baseAddress, $0.count, 0) }
    return WriterLock(descriptor: descriptor)
  }

  /// Whether the file that is locked still has its name; whoever takes a store away takes its lock file, too.
  var isInPlace: Bool {
    var status = stat()
    return fstat(descriptor, &status) == 0 && status.st_nlink > 0
  }

  private init(descriptor: Int32) { self.descriptor = descriptor }

  deinit { close(descriptor) }

  private static func content(_ descriptor: Int32) -> String {
    withUnsafeTemporaryAllocation(byteCount: 512, alignment: 1) { buffer in
      let count = pread(descriptor, buffer.baseAddress, buffer.count, 0)
      return String(decoding: buffer.prefix(max(0, count)), as: UTF8.self)
    }
  }
}
