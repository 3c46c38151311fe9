import Glibc

/// A file that is written anew for every input.
enum FuzzFile {
  static func write(_ bytes: ArraySlice<UInt8>, to path: String) throws {
    let descriptor = open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { throw FuzzComplaint("\(path): \(String(cString: strerror(errno)))") }
    defer { close(descriptor) }
    let written = bytes.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
    try FuzzComplaint.check(written == bytes.count, "\(path) was not written")
  }
}
