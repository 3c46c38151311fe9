/// 32 bits that stand for the bytes of a record without its line end.
///
/// They are asked only of two records of one respondent, of which a copy and another record are told apart wrongly
/// once in four billion.
enum RecordMark {
  /// The mark of a record as it stands in the file.
  static func of(_ record: UnsafeRawBufferPointer) -> UInt32 {
    var end = record.count
    while end > 0, record[end - 1] == 0x0A || record[end - 1] == 0x0D { end -= 1 }
    var mixed = UInt64(end)
    var position = 0
    while position + 8 <= end {
      mixed = step(mixed, record.loadUnaligned(fromByteOffset: position, as: UInt64.self))
      position += 8
    }
    while position < end {
      mixed = step(mixed, UInt64(record[position]))
      position += 1
    }
    return UInt32(truncatingIfNeeded: mixed ^ mixed >> 32)
  }

  private static func step(_ mixed: UInt64, _ word: UInt64) -> UInt64 {
    let product = (mixed ^ word) &* 0x9e37_79b9_7f4a_7c15
    return product ^ product >> 29
  }
}
