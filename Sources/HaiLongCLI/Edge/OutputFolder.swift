import Glibc

/// A folder into which results go, each file whole or not at all.
struct OutputFolder {
  let path: String

  /// Makes the folder where it is missing.
  init(_ path: String) throws {
    self.path = path
    var made = ""
    for part in path.split(separator: "/", omittingEmptySubsequences: false) {
      made += part + "/"
      guard !part.isEmpty, mkdir(String(made.dropLast()), 0o777) != 0 else { continue }
      let code = errno
      var status = stat()
      let isFolder = stat(made, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
      guard code == EEXIST || isFolder, isFolder else {
        throw OutputFailure(file: String(made.dropLast()), code: code == EEXIST ? ENOTDIR : code)
      }
    }
  }

  /// Writes a file under a temporary name, makes it durable, and gives it its own name.
  func write(_ text: String, to name: String) throws {
    let target = path + "/" + name
    let temporary = target + ".\(getpid()).tmp"
    let descriptor = open(temporary, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o666)
    guard descriptor >= 0 else { throw OutputFailure(file: target, code: errno) }
    var text = text
    let code = text.withUTF8 { fill(descriptor, with: UnsafeRawBufferPointer($0)) }
    let closed = close(descriptor) == 0 ? 0 : errno
    guard code == 0, closed == 0, rename(temporary, target) == 0 else {
      let failure = code != 0 ? code : closed != 0 ? closed : errno
      unlink(temporary)
      throw OutputFailure(file: target, code: failure)
    }
  }

  /// 0, or the error number of what failed.
  private func fill(_ descriptor: Int32, with bytes: UnsafeRawBufferPointer) -> Int32 {
    var offset = 0
    while offset < bytes.count {
      let written = Glibc.write(descriptor, bytes.baseAddress.map { $0 + offset }, bytes.count - offset)
      if written >= 0 { offset += written } else if errno != EINTR { return errno }
    }
    return fsync(descriptor) == 0 ? 0 : errno
  }
}
