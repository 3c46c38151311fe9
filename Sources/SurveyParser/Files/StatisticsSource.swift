import CReadStat
import Foundation
import SurveyModel

/// A file of SPSS or Stata as a stream of CSV: codes as text, dates in ISO form, missing values that only the program
/// knows as empty cells.
///
/// What the file itself declares as missing stands in the stream as written, so that the form says why it is no answer.
/// Memory holds two chunks, whatever the size of the file.
final class StatisticsSource: ByteSource {
  let name: String
  let isTranslated = true
  let writtenDelimiter: Delimiter?
  let remarks: [BatchFinding]
  let valueLabels: [String: [ValueLabel]]
  private let pipe = ChunkPipe()
  private var chunk: ChunkPipe.Chunk?
  private var position = 0

  init(path: String, name: String, layout: FileLayout) throws(BatchUnusable) {
    self.name = name
    writtenDelimiter = layout.delimiter ?? .comma
    let file = try StatisticsFile.open(path: path, name: name)
    let names = file.format == .stata ? [".dta"] : [".sav", ".zsav"]
    var remarks: [BatchFinding] = []
    if !names.contains(where: path.lowercased().hasSuffix) {
      remarks.append(.fileReadAs(kind: file.format.name, sheet: nil))
    }
    if file.contradictsDeclaration {
      remarks.append(.statisticsEncoding(kind: file.format.name, encoding: file.encoding))
    }
    self.remarks = remarks
    valueLabels = Dictionary(file.variables.map { ($0.name, $0.valueLabels) }) { first, _ in first }
    let pipe = self.pipe
    let delimiter = (layout.delimiter ?? .comma).byte
    Thread.detachNewThread {
      var error = READSTAT_ERROR_UNSUPPORTED_CHARSET
      if let decoder = ByteDecoder(file.encoding) {
        let rows = StatisticsRows(file, decoder: decoder, pipe: pipe, delimiter: delimiter)
        rows.writeHeader()
        error = StatisticsParse.run(path: path, format: file.format, listener: rows)
        rows.finish()
      }
      let reason = StatisticsParse.message(error)
      pipe.end(error == READSTAT_OK ? nil : .statisticsFileDamaged(kind: file.format.name, reason: reason))
    }
  }

  deinit { pipe.cancel() }

  func read(into memory: UnsafeMutableRawPointer, count: Int) throws(BatchUnusable) -> Int {
    while position == chunk?.bytes.count ?? 0 {
      guard let next = try pipe.take(file: name) else { return 0 }
      chunk = next
      position = 0
    }
    guard let bytes = chunk?.bytes else { return 0 }
    let taken = min(count, bytes.count - position)
    bytes.withUnsafeBytes { source in
      if let start = source.baseAddress { memory.copyMemory(from: start + position, byteCount: taken) }
    }
    position += taken
    return taken
  }

  func place(ofLine line: Int) -> Int { chunk?.places.place(ofLine: line) ?? line }
}
