import Foundation

/// What cells have in common before their kind is known.
enum CellBytes {
  /// The cell without ASCII blanks, tabs and no-break spaces at either end.
  static func trimmed(_ cell: UnsafeRawBufferPointer) -> UnsafeRawBufferPointer {
    var start = 0
    var end = cell.count
    while start < end {
      let width = blankWidth(cell, at: start, before: end)
      if width == 0 { break }
      start += width
    }
    while end > start {
      if cell[end - 1] == 0x20 || cell[end - 1] == 0x09 {
        end -= 1
      } else if end - start >= 2, cell[end - 2] == 0xC2, cell[end - 1] == 0xA0 {
        end -= 2
      } else {
        break
      }
    }
    return UnsafeRawBufferPointer(rebasing: cell[start..<end])
  }

  private static func blankWidth(_ cell: UnsafeRawBufferPointer, at position: Int, before end: Int) -> Int {
    if cell[position] == 0x20 || cell[position] == 0x09 { return 1 }
    return cell[position] == 0xC2 && position + 1 < end && cell[position + 1] == 0xA0 ? 2 : 0
  }

  /// The cell's text in NFC; the bytes have been found to be UTF-8.
  static func text(_ cell: UnsafeRawBufferPointer) -> String {
    let text = String(decoding: cell, as: UTF8.self)
    return cell.allSatisfy { $0 < 0x80 } ? text : normalised(text)
  }

  /// `text` in NFC, the only form in which texts are kept and compared.
  static func normalised(_ text: String) -> String {
    // Below U+0300 and in the block of Vietnamese letters every character is its own NFC and nothing combines.
    let isPlain = text.unicodeScalars.allSatisfy { $0.value < 0x300 || (0x1EA0...0x1EF9).contains($0.value) }
    return isPlain ? text : text.precomposedStringWithCanonicalMapping
  }
}
