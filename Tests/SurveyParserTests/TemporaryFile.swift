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

  deinit { try? FileManager.default.removeItem(atPath: path) }
}
