/// Finds records inside a quoted text: two stray quotes in the same column of different records make one record of
/// the right width that hides all lines between them.
///
/// A swallowed line cannot hold a quote, so it has exactly the delimiters of a record; the line on which the second
/// quote stands has exactly those before its column. In tables of fewer than four columns ordinary text has as many.
enum SwallowedLines {
  /// Whether a cell of several lines holds a line that looks like a record of `width` cells.
  static func look(like width: Int, in cell: UnsafeRawBufferPointer, column: Int, delimiter: UInt8) -> Bool {
    guard width >= 4, cell.contains(where: isLineEnd) else { return false }
    var delimiters = 0
    var isFirst = true
    for byte in cell {
      if isLineEnd(byte) {
        if !isFirst, delimiters == width - 1 { return true }
        isFirst = false
        delimiters = 0
      } else if byte == delimiter {
        delimiters += 1
      }
    }
    return column >= 3 && delimiters == column
  }

  private static func isLineEnd(_ byte: UInt8) -> Bool { byte == 0x0A || byte == 0x0D }
}
