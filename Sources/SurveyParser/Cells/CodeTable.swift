import SurveyModel

/// From the bytes of a cell to the position of a scale point or the reason of a missing answer.
///
/// Codes match exactly: `1` is not `01` and `4.0` is not `4`. Codes of up to seven bytes are found without making a
/// `String`; others, and those written in another Unicode form, are compared as canonically equivalent texts.
struct CodeTable {
  /// What each code of one byte stands for.
  private(set) var single = [Int16](repeating: CodeTable.unknown, count: 256)
  private var short: [UInt64: Int16] = [:]
  private var long: [String: Int16] = [:]
  /// Bytes of the longest code in NFC.
  private var longest = 0

  /// The mark of a code that the table does not hold; no `MissingReason` has it.
  static let unknown = Int16.min

  /// Holds the codes of a scale, by position, and of no answer, by reason.
  init(points: [ScalePoint], nonresponse: [String: MissingReason]) {
    for (code, reason) in nonresponse { add(code, reason.rawValue) }
    for (position, point) in points.enumerated() { add(point.code, Int16(position)) }
  }

  private mutating func add(_ code: String, _ value: Int16) {
    var code = code
    long[code] = value
    longest = max(longest, CellBytes.normalised(code).utf8.count)
    code.withUTF8 { bytes in
      let raw = UnsafeRawBufferPointer(bytes)
      if raw.count == 1 { single[Int(raw[0])] = value }
      if let key = Self.key(raw) { short[key] = value }
    }
  }

  /// The position of the point, the raw value of a reason, or `unknown`.
  func value(_ cell: UnsafeRawBufferPointer) -> Int16 {
    if cell.count == 1 { return single[Int(cell[0])] }
    if let key = Self.key(cell), let found = short[key] { return found }
    // No Unicode form of a text is anywhere near so much longer than its NFC, and ASCII is its own.
    if cell.count > longest * 16 { return Self.unknown }
    if cell.count <= 7 || cell.count > longest, cell.allSatisfy({ $0 < 0x80 }) { return Self.unknown }
    return long[String(decoding: cell, as: UTF8.self)] ?? Self.unknown
  }

  private static func key(_ bytes: UnsafeRawBufferPointer) -> UInt64? {
    guard bytes.count <= 7 else { return nil }
    var key = UInt64(bytes.count)
    for byte in bytes { key = key << 8 | UInt64(byte) }
    return key
  }
}
