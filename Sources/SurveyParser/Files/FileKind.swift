import SurveyModel

/// What the first bytes of a file say about it.
enum FileKind {
  /// How many bytes are looked at; the same whatever the chunk size.
  static let sample = 4_096

  /// The finding that refuses a file which is no UTF-8 text.
  static func refusal(of bytes: UnsafeRawBufferPointer) -> BatchFinding? {
    if bytes.isEmpty { return .fileEmpty }
    if let other = otherKind(of: bytes) { return other }
    if bytes.starts(with: [0xFF, 0xFE]) { return .fileEncoding(found: "UTF-16LE") }
    if bytes.starts(with: [0xFE, 0xFF]) { return .fileEncoding(found: "UTF-16BE") }
    return nulPattern(bytes)
  }

  /// The finding that refuses a workbook, an archive or a PDF, whatever its name and its declared encoding.
  static func otherKind(of bytes: UnsafeRawBufferPointer) -> BatchFinding? {
    for (kind, magic) in magics where bytes.starts(with: magic) {
      return .fileNotText(kind: kind == "ZIP" && contains("xl/", in: bytes) ? "XLSX" : kind)
    }
    return nil
  }

  /// Whether a file declared to be UTF-16 has its low bytes first; `nil` where nothing in it looks like UTF-16.
  static func isLittleEndian(_ bytes: UnsafeRawBufferPointer) -> Bool? {
    if bytes.starts(with: [0xFF, 0xFE]) { return true }
    if bytes.starts(with: [0xFE, 0xFF]) { return false }
    let nuls = nulCounts(bytes)
    return nuls[0] + nuls[1] == 0 ? nil : nuls[1] >= nuls[0]
  }

  private static func nulCounts(_ bytes: UnsafeRawBufferPointer) -> [Int] {
    var nuls = [0, 0]
    for (position, byte) in bytes.enumerated() where byte == 0 { nuls[position & 1] += 1 }
    return nuls
  }

  private static let magics: [(String, [UInt8])] = [
    ("ZIP", [0x50, 0x4B, 0x03, 0x04]), ("PDF", Array("%PDF-".utf8)), ("gzip", [0x1F, 0x8B]),
    ("XLS", [0xD0, 0xCF, 0x11, 0xE0]),
  ]

  /// A NUL in every second byte is UTF-16 without its mark; nothing but NUL is no text at all.
  private static func nulPattern(_ bytes: UnsafeRawBufferPointer) -> BatchFinding? {
    let nuls = nulCounts(bytes)
    let half = bytes.count / 2
    guard half >= 2 else { return nil }
    if nuls[0] + nuls[1] == bytes.count { return .fileNotText(kind: "NUL") }
    if nuls[1] * 2 > half, nuls[0] * 10 < nuls[1] { return .fileEncoding(found: "UTF-16LE") }
    if nuls[0] * 2 > half, nuls[1] * 10 < nuls[0] { return .fileEncoding(found: "UTF-16BE") }
    return nil
  }

  private static func contains(_ text: String, in bytes: UnsafeRawBufferPointer) -> Bool {
    let wanted = Array(text.utf8)
    guard bytes.count >= wanted.count else { return false }
    return (0...(bytes.count - wanted.count)).contains { bytes[$0...].starts(with: wanted) }
  }
}
