import Glibc

/// Texts of a statistics file from the file's encoding to UTF-8.
///
/// ReadStat's own conversion never asks iconv for what it holds back, and Windows-1258 holds back the last letter of
/// every text in case an accent follows: the letter would begin the next cell. So ReadStat hands over bytes as they are.
final class ByteDecoder {
  private let handle: iconv_t?

  /// Decodes from `encoding`; `nil` where the system does not know it.
  init?(_ encoding: String) {
    if encoding.uppercased() == "UTF-8" {
      handle = nil
    } else {
      let opened = iconv_open("UTF-8", encoding)
      guard opened != iconv_t(bitPattern: -1) else { return nil }
      handle = opened
    }
  }

  deinit { if let handle { iconv_close(handle) } }

  /// Whether the bytes are the same in UTF-8, if they are text of this encoding at all.
  func keeps(_ bytes: UnsafeRawBufferPointer) -> Bool { handle == nil || bytes.allSatisfy { $0 < 0x80 } }

  /// The text in UTF-8, or `nil` where the bytes are no text of this encoding.
  func decoded(_ bytes: UnsafeRawBufferPointer) -> [UInt8]? {
    if bytes.allSatisfy({ $0 < 0x80 }) { return Array(bytes) }
    guard let handle else { return UTF8Check.firstFault(in: bytes) == nil ? Array(bytes) : nil }
    // No letter of a code page takes more than three bytes, and each may be followed by an accent.
    let capacity = bytes.count * 4 + 16
    iconv(handle, nil, nil, nil, nil)
    var left = bytes.count
    var room = capacity
    let result = [UInt8](unsafeUninitializedCapacity: capacity) { memory, count in
      var input = UnsafeMutableRawPointer(mutating: bytes.baseAddress)?.assumingMemoryBound(to: CChar.self)
      var output = UnsafeMutableRawPointer(memory.baseAddress)?.assumingMemoryBound(to: CChar.self)
      let converted = iconv(handle, &input, &left, &output, &room)
      let flushed = iconv(handle, nil, nil, &output, &room)
      if converted < 0 || flushed < 0 { left = max(left, 1) }
      count = capacity - room
    }
    return left == 0 ? result : nil
  }

  /// The text of bytes that end with a 0, in NFC.
  func text(_ bytes: UnsafePointer<CChar>?) -> String? {
    guard let bytes else { return "" }
    let raw = UnsafeRawBufferPointer(start: bytes, count: strlen(bytes))
    return decoded(raw).map { CellBytes.normalised(String(decoding: $0, as: UTF8.self)) }
  }
}
