import Glibc

/// The same text in other encodings, for tests.
enum Recoding {
  static func utf16(_ bytes: [UInt8], isLittle: Bool) -> [UInt8] {
    String(decoding: bytes, as: UTF8.self).utf16.flatMap { unit in
      isLittle ? [UInt8(unit & 0xFF), UInt8(unit >> 8)] : [UInt8(unit >> 8), UInt8(unit & 0xFF)]
    }
  }

  /// By the C library, from UTF-8.
  static func system(_ bytes: [UInt8], to encoding: String) -> [UInt8] {
    guard let handle = iconv_open(encoding, "UTF-8") else { return [] }
    defer { iconv_close(handle) }
    var input = bytes.map { CChar(bitPattern: $0) }
    return input.withUnsafeMutableBufferPointer { source in
      [UInt8](unsafeUninitializedCapacity: bytes.count * 4 + 16) { memory, count in
        memory.withMemoryRebound(to: CChar.self) { target in
          var from = source.baseAddress
          var left = source.count
          var to = target.baseAddress
          var room = target.count
          _ = iconv(handle, &from, &left, &to, &room)
          _ = iconv(handle, nil, nil, &to, &room)
          count = target.count - room
        }
      }
    }
  }
}
