import Glibc
import Provenance

extension InputFile {
  /// Hashes a file that has just been read; one that cannot be opened any more has an empty digest.
  static func hashing(_ path: String, name: String) -> InputFile {
    var digest = Digest()
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { return InputFile(file: name, sha256: "") }
    defer { close(descriptor) }
    let buffer = UnsafeMutableRawBufferPointer.allocate(byteCount: 1 << 18, alignment: 16)
    defer { buffer.deallocate() }
    while true {
      let count = read(descriptor, buffer.baseAddress, buffer.count)
      guard count > 0 else { break }
      digest.update(UnsafeRawBufferPointer(rebasing: buffer[..<count]))
    }
    return InputFile(file: name, sha256: digest.finish())
  }
}

/// The program and version that every output names.
enum Program {
  static let version = "0.1.0"
  static let name = "hailong \(version)"
}
