import Glibc
import SurveyModel

/// Turns bytes of one encoding into UTF-8, piece by piece.
protocol TextCodec: AnyObject {
  /// What messages call the encoding.
  var name: String { get }

  /// Reads from the front of `input` and appends UTF-8 to `output`; returns how many bytes it took.
  ///
  /// What is left is the start of a character that the next piece completes. Throws where a byte stands for nothing.
  func convert(_ input: UnsafeRawBufferPointer, isLast: Bool, into output: inout [UInt8]) throws(ByteOutside) -> Int
}

/// A byte that stands for nothing in its encoding.
struct ByteOutside: Error {
  /// Where it stands in the input of the call.
  let position: Int
}

/// A conversion by the C library, which takes UTF-16, Windows code pages and TCVN.
final class SystemCodec: TextCodec {
  let name: String
  private let handle: iconv_t

  /// `nil` where the C library does not know the encoding.
  init?(name: String, systemName: String) {
    guard let handle = iconv_open("UTF-8", systemName), handle != iconv_t(bitPattern: -1) else { return nil }
    self.name = name
    self.handle = handle
  }

  deinit { iconv_close(handle) }

  func convert(
    _ input: UnsafeRawBufferPointer, isLast: Bool, into output: inout [UInt8]
  ) throws(ByteOutside) -> Int {
    let taken = try run(input, into: &output)
    if isLast {
      if taken < input.count { throw ByteOutside(position: taken) }
      flush(into: &output)
    }
    return taken
  }

  private func run(_ input: UnsafeRawBufferPointer, into output: inout [UInt8]) throws(ByteOutside) -> Int {
    guard let base = input.baseAddress, !input.isEmpty else { return 0 }
    // The C library only reads from the input, though its type does not say so.
    var source: UnsafeMutablePointer<CChar>? = UnsafeMutableRawPointer(mutating: base).assumingMemoryBound(
      to: CChar.self)
    var left = input.count
    var isOutside = false
    var isIncomplete = false
    while left > 0, !isOutside, !isIncomplete {
      let written = [UInt8](unsafeUninitializedCapacity: left * 4 + 16) { memory, count in
        memory.withMemoryRebound(to: CChar.self) { characters in
          var target = characters.baseAddress
          var room = characters.count
          let result = iconv(handle, &source, &left, &target, &room)
          count = characters.count - room
          isOutside = result == Int(bitPattern: UInt.max) && errno == EILSEQ
          isIncomplete = result == Int(bitPattern: UInt.max) && errno == EINVAL
        }
      }
      output += written
    }
    if isOutside { throw ByteOutside(position: input.count - left) }
    return input.count - left
  }

  /// Hands out a letter that waited for its accent.
  private func flush(into output: inout [UInt8]) {
    output += [UInt8](unsafeUninitializedCapacity: 16) { memory, count in
      memory.withMemoryRebound(to: CChar.self) { characters in
        var target = characters.baseAddress
        var room = characters.count
        _ = iconv(handle, nil, nil, &target, &room)
        count = characters.count - room
      }
    }
  }
}
