import Glibc

/// A file that is written from the beginning to the end, through a buffer.
final class ShapeFile {
  private let stream: UnsafeMutablePointer<FILE>
  private(set) var size = 0

  /// Writes a shape into a file; its size in bytes.
  static func write(_ shape: Shape, to path: String) throws -> Int {
    let file = try ShapeFile(path)
    try shape.write(file)
    return file.size
  }

  private init(_ path: String) throws {
    guard let stream = fopen(path, "w") else {
      throw RigFailure(description: "\(path): \(String(cString: strerror(errno)))")
    }
    self.stream = stream
  }

  deinit { fclose(stream) }

  func add(_ text: String) throws { try add(Array(text.utf8)) }

  private func add(_ bytes: [UInt8]) throws {
    guard fwrite(bytes, 1, bytes.count, stream) == bytes.count else {
      throw RigFailure(description: "no room for a large file")
    }
    size += bytes.count
  }

  /// Repeats a text until the file has at least so many bytes.
  func fill(_ text: String, upTo bytes: Int) throws {
    let one = Array(text.utf8)
    let many = Array(repeatElement(one, count: max(1, min(1 << 16, bytes) / one.count)).joined())
    while size + many.count <= bytes { try add(many) }
    while size < bytes { try add(one) }
  }
}
