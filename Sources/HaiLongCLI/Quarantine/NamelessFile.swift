import Glibc

/// A file without a name, for what is personal and has to be read like a file.
///
/// It lies in the folder where it was made, nobody else can open it, and it goes with the process, however that ends.
struct NamelessFile: ~Copyable {
  private let descriptor: Int32

  /// A path that opens the file from its beginning, within this process.
  var path: String { "/proc/self/fd/\(descriptor)" }

  /// Makes a file of these bytes in the folder of a store, whose lock is held.
  init(_ bytes: [UInt8], in folder: String) throws(OutputFailure) {
    let name = folder + "/mending"
    // A process that was killed between the next two calls left its name behind.
    unlink(name)
    let descriptor = open(name, O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { throw OutputFailure(file: name, code: errno) }
    unlink(name)
    var offset = 0
    while offset < bytes.count {
      let written = bytes.withUnsafeBytes { write(descriptor, $0.baseAddress.map { $0 + offset }, $0.count - offset) }
      if written >= 0 {
        offset += written
      } else if errno != EINTR {
        let code = errno
        close(descriptor)
        throw OutputFailure(file: name, code: code)
      }
    }
    self.descriptor = descriptor
  }

  deinit { close(descriptor) }
}
