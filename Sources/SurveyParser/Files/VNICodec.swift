/// VNI for Windows: a base letter, and after it one byte for its accents; a few letters are one byte of their own.
///
/// No C library knows it. Both bytes say whether the letter is a capital; the base letter decides.
final class VNICodec: TextCodec {
  let name = "VNI"

  func convert(
    _ input: UnsafeRawBufferPointer, isLast: Bool, into output: inout [UInt8]
  ) throws(ByteOutside) -> Int {
    var position = 0
    while position < input.count {
      let byte = input[position]
      let isBase = byte < 0x80 ? Self.accents[byte | 0x20] != nil : byte | 0x20 == 0xF4 || byte | 0x20 == 0xF6
      if isBase, position + 1 == input.count, !isLast { return position }
      if isBase, position + 1 < input.count, let letter = Self.letter(byte, input[position + 1]) {
        output += Array(String(letter).utf8)
        position += 2
        continue
      }
      guard let scalar = Self.single(byte) else { throw ByteOutside(position: position) }
      output += Array(String(scalar).utf8)
      position += 1
    }
    return position
  }

  /// The letter of a base and its accents.
  private static func letter(_ base: UInt8, _ accent: UInt8) -> Character? {
    guard accent >= 0xC0, let found = accents[base | 0x20]?[accent | 0x20] else { return nil }
    let isCapital = base < 0x80 ? base & 0x20 == 0 : base < 0xE0
    return isCapital ? Character(found.uppercased()) : found
  }

  /// A byte that stands by itself; bytes of accents without their letter stand for nothing.
  private static func single(_ byte: UInt8) -> Character? {
    if byte < 0x80 { return Character(UnicodeScalar(byte)) }
    if byte < 0xA0 { return marks[byte] }
    if byte < 0xC0 { return Character(UnicodeScalar(byte)) }
    guard let found = singles[byte | 0x20] else { return nil }
    return byte < 0xE0 ? Character(found.uppercased()) : found
  }

  private static let singles: [UInt8: Character] = [
    0xED: "í", 0xEC: "ì", 0xE6: "ỉ", 0xF3: "ĩ", 0xF2: "ị", 0xF4: "ơ", 0xF6: "ư", 0xEE: "ỵ", 0xF1: "đ",
  ]

  /// Tones on a letter without a hat, a breve or a horn.
  private static func tones(_ letters: String) -> [UInt8: Character] {
    Dictionary(uniqueKeysWithValues: zip([0xF9, 0xF8, 0xFB, 0xF5, 0xEF], letters))
  }

  /// The hat, and the tones over it.
  private static func hat(_ letters: String) -> [UInt8: Character] {
    Dictionary(uniqueKeysWithValues: zip([0xE2, 0xE1, 0xE0, 0xE5, 0xE3, 0xE4], letters))
  }

  /// The breve, and the tones over it.
  private static func breve(_ letters: String) -> [UInt8: Character] {
    Dictionary(uniqueKeysWithValues: zip([0xEA, 0xE9, 0xE8, 0xFA, 0xFC, 0xEB], letters))
  }

  private static let accents: [UInt8: [UInt8: Character]] = [
    0x61: [tones("áàảãạ"), hat("âấầẩẫậ"), breve("ăắằẳẵặ")].reduce(into: [:]) { $0.merge($1) { $1 } },
    0x65: tones("éèẻẽẹ").merging(hat("êếềểễệ")) { $1 }, 0x6F: tones("óòỏõọ").merging(hat("ôốồổỗộ")) { $1 },
    0x75: tones("úùủũụ"), 0x79: tones("ýỳỷỹỵ"), 0xF4: tones("ớờởỡợ"), 0xF6: tones("ứừửữự"),
  ]

  /// Punctuation of Windows-1252, which the fonts keep.
  private static let marks: [UInt8: Character] = [
    0x80: "€", 0x82: "‚", 0x84: "„", 0x85: "…", 0x8B: "‹", 0x91: "‘", 0x92: "’", 0x93: "“", 0x94: "”", 0x95: "•",
    0x96: "–", 0x97: "—", 0x99: "™", 0x9B: "›",
  ]
}
