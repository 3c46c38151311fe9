import SurveyModel

/// A part of a plain file that starts and ends between records, so that it can be read by itself.
public struct FilePiece: Sendable, Equatable {
  /// The bytes of its records in the file; the header is before all pieces.
  public let bytes: Range<Int>
  /// Physical line on which its first record starts, 1-based.
  public let firstLine: Int
  /// Number of its first data record, 1-based.
  public let firstRecord: Int
  /// The bytes of the header and of what stands before it.
  let head: Range<Int>
  let delimiter: Delimiter
  /// Nobody declared the delimiter, and it is no comma.
  let isDetected: Bool
  /// The file that was cut; pieces of another one are worth nothing.
  let stamp: FileStamp
}

/// The header of a file and one of its pieces, as one stream.
final class PieceSource: ByteSource {
  private let file: InputFile
  private var ranges: [Range<Int>]
  let name: String
  let remarks: [BatchFinding]
  let writtenDelimiter: Delimiter?

  /// Opens a piece of the file at `path`, which must be the file that was cut.
  init(path: String, name: String, piece: FilePiece) throws(BatchUnusable) {
    let file = try InputFile.open(path: path, name: name)
    guard file.stamp == piece.stamp else { throw BatchUnusable(.fileChanged, file: name) }
    self.file = file
    self.name = name
    ranges = [piece.head, piece.bytes]
    writtenDelimiter = piece.delimiter
    remarks = piece.isDetected ? [.delimiterDetected(found: piece.delimiter.text)] : []
    try self.file.seek(to: piece.head.lowerBound)
  }

  func place(ofLine line: Int) -> Int { line }

  func read(into memory: UnsafeMutableRawPointer, count: Int) throws(BatchUnusable) -> Int {
    while let range = ranges.first, range.isEmpty {
      ranges.removeFirst()
      if let next = ranges.first { try file.seek(to: next.lowerBound) }
    }
    guard let range = ranges.first else {
      try file.checkUnchanged()
      return 0
    }
    let length = try file.read(into: memory, count: min(count, range.count))
    // The file ends where a record should stand.
    guard length > 0 else { throw BatchUnusable(.fileChanged, file: name) }
    ranges[0] = (range.lowerBound + length)..<range.upperBound
    return length
  }
}
