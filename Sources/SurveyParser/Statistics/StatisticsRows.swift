import CReadStat
import Glibc
import SurveyModel

/// Writes the records of a statistics file as CSV, on the thread that reads it.
final class StatisticsRows: StatisticsListener {
  private static let enough = 1 << 18

  private let variables: [StatisticsVariable]
  private let isStata: Bool
  private let decoder: ByteDecoder
  private let pipe: ChunkPipe
  private var output: CSVCells
  private var places = RowPlaces()

  init(_ file: StatisticsFile, decoder: ByteDecoder, pipe: ChunkPipe, delimiter: UInt8) {
    self.decoder = decoder
    variables = file.variables
    isStata = file.format == .stata
    self.pipe = pipe
    output = CSVCells(delimiter: delimiter)
  }

  /// Writes the names of the columns.
  func writeHeader() {
    places.begin(row: 1)
    for (column, variable) in variables.enumerated() { write(column, variable.name) }
  }

  /// Hands on what is left.
  func finish() { _ = pipe.put(output.take(), places: places) }

  override func value(_ row: Int, _ column: Int, _ value: readstat_value_t) -> Bool {
    if column == 0 { places.begin(row: row + 1) }
    let variable = variables[column]
    switch variable.kind {
    case .text: writeText(column, value)
    case .number: writeNumber(column, value)
    default: write(column, StatisticsCell.day(value, as: variable.kind, isStata: isStata) ?? text(value))
    }
    guard column == variables.count - 1, output.count > Self.enough else { return true }
    return pipe.put(output.take(), places: places)
  }

  private func writeNumber(_ column: Int, _ value: readstat_value_t) {
    // Most answers are small whole numbers.
    if readstat_value_is_system_missing(value) == 0, readstat_value_is_tagged_missing(value) == 0 {
      let number = readstat_double_value(value)
      if let whole = Int32(exactly: number) {
        output.append(Int(whole))
        return end(column)
      }
    }
    write(column, text(value))
  }

  private func text(_ value: readstat_value_t) -> String { StatisticsCell.text(value, decoder) ?? "" }

  /// Texts are filled up with blanks to the width of their column.
  private func writeText(_ column: Int, _ value: readstat_value_t) {
    if let bytes = readstat_string_value(value) {
      var count = strlen(bytes)
      while count > 0, bytes[count - 1] == 0x20 { count -= 1 }
      let raw = UnsafeRawBufferPointer(start: bytes, count: count)
      // Every text has been decoded once before.
      if decoder.keeps(raw) {
        write(raw.assumingMemoryBound(to: UInt8.self))
      } else {
        decoder.decoded(raw)?.withUnsafeBufferPointer { write($0) }
      }
    }
    end(column)
  }

  private func write(_ column: Int, _ text: String) {
    var text = text
    text.withUTF8 { write($0) }
    end(column)
  }

  private func write(_ bytes: UnsafeBufferPointer<UInt8>) {
    if output.append(bytes) { places.countLines(in: bytes) }
  }

  private func end(_ column: Int) {
    if column < variables.count - 1 { return output.endCell() }
    output.endRecord()
    places.end()
  }
}
