/// Bytes of a plain file that start and end between records, so that they can be read by themselves.
struct FilePiece: Sendable {
  /// The bytes of its records.
  let bytes: [UInt8]
  /// Where they start in the file.
  let offset: Int
  /// Physical lines before it.
  let linesBefore: Int
  /// Number of the record before it, as `CSVReader.number` counts.
  let numberBefore: Int
}

/// What has been cut off a file, and where it goes on.
enum FileCut {
  case piece(FilePiece)
  /// From here on only one reader can tell where records start, or only one should read.
  case rest(RestSource, FilePiece)
  case end
}

/// A piece of a file as a stream.
final class PieceSource: ByteSource {
  let name: String
  private let bytes: [UInt8]
  private var position = 0

  init(_ bytes: [UInt8], name: String) {
    self.bytes = bytes
    self.name = name
  }

  func place(ofLine line: Int) -> Int { line }

  func read(into memory: UnsafeMutableRawPointer, count: Int) throws(BatchUnusable) -> Int {
    let length = min(count, bytes.count - position)
    bytes.withUnsafeBytes { all in
      if let base = all.baseAddress { memory.copyMemory(from: base + position, byteCount: length) }
    }
    position += length
    return length
  }
}

/// What is left of a file: bytes that were read and not cut off, and the file from there on.
final class RestSource: ByteSource {
  let name: String
  private let start: PieceSource
  private let file: any ByteSource

  init(_ start: [UInt8], file: any ByteSource) {
    name = file.name
    self.start = PieceSource(start, name: file.name)
    self.file = file
  }

  func place(ofLine line: Int) -> Int { line }

  func read(into memory: UnsafeMutableRawPointer, count: Int) throws(BatchUnusable) -> Int {
    let length = try start.read(into: memory, count: count)
    return length > 0 ? length : try file.read(into: memory, count: count)
  }
}
