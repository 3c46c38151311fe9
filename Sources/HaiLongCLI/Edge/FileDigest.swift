import Glibc
import Provenance
import SurveyModel
import SurveyParser

extension Provenance.InputFile {
  /// Hashes a file that has just been read; throws `BatchUnusable` where it cannot be read a second time.
  static func hashing(_ path: String, name: String) throws(BatchUnusable) -> InputFile {
    var digest = Digest()
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw BatchUnusable(unreadable: path, errno) }
    defer { close(descriptor) }
    let buffer = UnsafeMutableRawBufferPointer.allocate(byteCount: 1 << 18, alignment: 16)
    defer { buffer.deallocate() }
    while true {
      let count = read(descriptor, buffer.baseAddress, buffer.count)
      if count == 0 { break }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { throw BatchUnusable(unreadable: path, errno) }
      digest.update(UnsafeRawBufferPointer(rebasing: buffer[..<count]))
    }
    return InputFile(file: name, sha256: digest.finish())
  }
}

extension BatchUnusable {
  /// Refuses a file for what the system says of it.
  fileprivate init(unreadable path: String, _ code: Int32) {
    let finding: BatchFinding =
      switch code {
      case ENOENT, ENOTDIR: .fileMissing
      case EISDIR: .fileIsFolder
      default: .fileUnreadable(reason: String(cString: strerror(code)))
      }
    self.init(findings: [Finding(.batch(finding), at: SourceLocation(file: path))])
  }
}

/// The program and version that every output names.
enum Program {
  static let version = "0.1.0"
  static let name = "hailong \(version)"
}
