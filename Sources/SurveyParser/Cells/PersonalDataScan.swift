import SurveyModel

/// Finds in a free text what tells who somebody is: phone numbers, numbers of identity cards, addresses of e-mail.
///
/// Names are not found. A number is taken for personal only where its digits have the structure of one.
public enum PersonalDataScan {
  /// The first kind found, or `nil`.
  static func kind(in text: UnsafeRawBufferPointer) -> PersonalDataKind? { next(in: text, from: 0)?.kind }

  /// The text with each of its numbers and addresses of persons put out of sight: `[•••]` stands for one.
  public static func masked(_ text: String) -> String {
    let bytes = Array(text.utf8)
    return bytes.withUnsafeBytes { raw in
      var (shown, position) = ([UInt8](), 0)
      while let found = next(in: raw, from: position) {
        shown += bytes[position..<found.range.lowerBound] + mark
        position = found.range.upperBound
      }
      return position == 0 ? text : String(decoding: shown + bytes[position...], as: UTF8.self)
    }
  }

  private static let mark = Array("[•••]".utf8)

  /// The first kind found from a position on, and where it stands.
  private static func next(
    in text: UnsafeRawBufferPointer, from start: Int
  ) -> (kind: PersonalDataKind, range: Range<Int>)? {
    var position = start
    while position < text.count {
      let byte = text[position]
      if byte == 0x40, isEmail(text, at: position) { return (.email, address(around: position, in: text, from: start)) }
      guard byte &- 0x30 <= 9 else {
        position += 1
        continue
      }
      let run = DigitRun(text, from: position)
      if let kind = run.kind(in: text) {
        let hasPlus = run.start > start && text[run.start - 1] == 0x2B
        return (kind, (hasPlus ? run.start - 1 : run.start)..<run.end)
      }
      position = run.end
    }
    return nil
  }

  /// The whole address around its sign: letters, digits, points, hyphens and plus signs on both sides.
  private static func address(around sign: Int, in text: UnsafeRawBufferPointer, from start: Int) -> Range<Int> {
    func belongs(_ byte: UInt8) -> Bool {
      isWord(byte) || byte == 0x2E || byte == 0x2D || byte == 0x2B || byte == 0x25 || byte >= 0x80
    }
    var (low, high) = (sign, sign + 1)
    while low > start, belongs(text[low - 1]) { low -= 1 }
    while high < text.count, isWord(text[high]) || text[high] == 0x2E || text[high] == 0x2D { high += 1 }
    return low..<high
  }

  /// A name before the sign, and a domain with a point after it.
  private static func isEmail(_ text: UnsafeRawBufferPointer, at sign: Int) -> Bool {
    guard sign > 0, isWord(text[sign - 1]) else { return false }
    var position = sign + 1
    var point: Int?
    while position < text.count, isWord(text[position]) || text[position] == 0x2E || text[position] == 0x2D {
      if text[position] == 0x2E, position > sign + 1 { point = position }
      position += 1
    }
    guard let point else { return false }
    return point + 1 < text.count && isWord(text[point + 1]) || text[(sign + 1)..<point].contains(0x2E)
  }

  static func isWord(_ byte: UInt8) -> Bool {
    byte &- 0x30 <= 9 || (byte | 0x20) &- 0x61 < 26 || byte == 0x5F
  }
}

/// Digits, in groups that one blank, point or hyphen parts.
private struct DigitRun {
  let start: Int
  private(set) var end: Int
  private var digits: [UInt8] = []
  private var groups: [Int] = []

  /// More digits than any number of a person has are read, so that a part of a longer one is not taken for one.
  init(_ text: UnsafeRawBufferPointer, from start: Int) {
    self.start = start
    var position = start
    var group = 0
    end = start
    while position < text.count {
      let digit = text[position] &- 0x30
      if digit <= 9 {
        digits.append(digit)
        group += 1
        position += 1
        end = position
        continue
      }
      let isMark = text[position] == 0x20 || text[position] == 0x2E || text[position] == 0x2D
      guard isMark, group > 0, position + 1 < text.count, text[position + 1] &- 0x30 <= 9 else { break }
      groups.append(group)
      group = 0
      position += 1
    }
    groups.append(group)
  }

  func kind(in text: UnsafeRawBufferPointer) -> PersonalDataKind? {
    // Letters that touch the digits make a code of them.
    if start > 0, PersonalDataScan.isWord(text[start - 1]) { return nil }
    if end < text.count, PersonalDataScan.isWord(text[end]) { return nil }
    if isPhone(in: text) { return .phone }
    if isIdentityNumber { return .identityNumber }
    return digits.count == 9 && isNamed(in: text) ? .identityNumber : nil
  }

  /// Ten digits from 03, 05, 07, 08 or 09; +84 stands for the first 0.
  private func isPhone(in text: UnsafeRawBufferPointer) -> Bool {
    let hasPlus = start > 0 && text[start - 1] == 0x2B
    if digits.count == 11, digits[0] == 8, digits[1] == 4 {
      return (hasPlus || groups.count == 1) && Self.networks.contains(digits[2])
    }
    guard digits.count == 10, digits[0] == 0, Self.networks.contains(digits[1]) else { return false }
    // Dates and amounts come in groups too, and start with shorter ones.
    return groups.count == 1 || (groups[0] >= 3 && groups.count <= 4)
  }

  /// Twelve digits: the province, the century with the sex, and a year of birth that has been.
  private var isIdentityNumber: Bool {
    guard digits.count == 12, groups.allSatisfy({ $0 >= 3 }), digits[3] <= 3 else { return false }
    let province = Int(digits[0]) * 100 + Int(digits[1]) * 10 + Int(digits[2])
    let year = Int(digits[4]) * 10 + Int(digits[5])
    return Self.provinces.contains(province) && (digits[3] <= 1 || year <= 30)
  }

  /// The old number of nine digits looks like any other; it counts where the text calls it by its name.
  private func isNamed(in text: UnsafeRawBufferPointer) -> Bool {
    let before = text[max(0, start - 24)..<start].map { $0 | 0x20 }
    return ["cmnd", "cmt", "cccd"].contains { name in
      let wanted = Array(name.utf8)
      guard before.count >= wanted.count else { return false }
      return (0...(before.count - wanted.count)).contains { before[$0...].starts(with: wanted) }
    }
  }

  private static let networks: Set<UInt8> = [3, 5, 7, 8, 9]

  /// Provinces as identity numbers write them (Circular 07/2016/TT-BCA).
  private static let provinces: Set<Int> = [
    1, 2, 4, 6, 8, 10, 11, 12, 14, 15, 17, 19, 20, 22, 24, 25, 26, 27, 30, 31, 33, 34, 35, 36, 37, 38, 40, 42, 44, 45,
    46, 48, 49, 51, 52, 54, 56, 58, 60, 62, 64, 66, 67, 68, 70, 72, 74, 75, 77, 79, 80, 82, 83, 84, 86, 87, 89, 91, 92,
    93, 94, 95, 96,
  ]
}
