import Foundation

/// A file of the test's own that is removed when the test lets go of it.
final class TemporaryFile {
  let path: String

  init(_ bytes: [UInt8]) throws {
    let folder = FileManager.default.temporaryDirectory
    let url = folder.appendingPathComponent("hailong-\(UUID().uuidString).csv")
    try Data(bytes).write(to: url)
    path = url.path
  }

  convenience init(_ text: String) throws {
    try self.init(Array(text.utf8))
  }

  func append(_ text: String) throws {
    let handle = try FileHandle(forWritingTo: URL(fileURLWithPath: path))
    try handle.seekToEnd()
    try handle.write(contentsOf: Data(text.utf8))
    try handle.close()
  }

  func cut(to length: Int) throws {
    let handle = try FileHandle(forWritingTo: URL(fileURLWithPath: path))
    try handle.truncate(atOffset: UInt64(length))
    try handle.close()
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }
}
