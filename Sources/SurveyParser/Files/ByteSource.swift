import SurveyModel

/// A delivered file as a stream of UTF-8 CSV, whatever it is on disk.
///
/// Sources that translate (another encoding, a workbook, a statistics file) hold memory of C libraries, hence classes.
protocol ByteSource: AnyObject {
  /// The name that findings give the file.
  var name: String { get }

  /// What should be known of how the file was turned into this stream.
  var remarks: [BatchFinding] { get }

  /// The delimiter of a stream that was not written by hand; `nil` where it has to be found out.
  var writtenDelimiter: Delimiter? { get }

  /// Writes up to `count` bytes into `memory` and returns their number; 0 at the end.
  func read(into memory: UnsafeMutableRawPointer, count: Int) throws(BatchUnusable) -> Int

  /// Where a person finds what stands on a physical line of the stream: the line of the file, or the row of a sheet.
  func place(ofLine line: Int) -> Int

  /// The stream was written by us, cell by cell, so that its quotes are certain.
  var isTranslated: Bool { get }

  /// What the file itself says that codes mean, by the name of the column.
  var valueLabels: [String: [ValueLabel]] { get }
}

extension ByteSource {
  var remarks: [BatchFinding] { [] }
  var writtenDelimiter: Delimiter? { nil }
  var isTranslated: Bool { false }
  var valueLabels: [String: [ValueLabel]] { [:] }
}

/// A file that is UTF-8 CSV as it stands.
final class PlainSource: ByteSource {
  private let file: InputFile

  init(_ file: consuming InputFile) { self.file = file }

  var name: String { file.name }

  func read(into memory: UnsafeMutableRawPointer, count: Int) throws(BatchUnusable) -> Int {
    try file.read(into: memory, count: count)
  }

  func place(ofLine line: Int) -> Int { line }

  /// Bytes that the file had when it was opened.
  var size: Int { file.stamp.size }

  /// Goes to a byte of the file.
  func seek(to offset: Int) throws(BatchUnusable) { try file.seek(to: offset) }
}
