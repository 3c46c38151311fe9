import SurveyModel

/// A CSV file in another encoding than UTF-8, converted while it is read.
final class TranscodedSource: ByteSource {
  private let file: InputFile
  private let codec: any TextCodec
  private let encoding: TextEncoding
  private var input: [UInt8] = []
  private var output: [UInt8] = []
  private var written = 0
  private var offset = 0
  private var isAtEnd = false
  private var lines = LineCount()
  private var shape = UTF8Shape()

  let name: String
  let remarks: [BatchFinding]
  var writtenDelimiter: Delimiter? { nil }

  /// Converts what follows the first `skipped` bytes of a file.
  init(_ file: consuming InputFile, codec: any TextCodec, encoding: TextEncoding, skipped: Int) {
    name = file.name
    self.file = file
    self.codec = codec
    self.encoding = encoding
    remarks = [.encodingConverted(found: codec.name)]
    offset = skipped
  }

  func place(ofLine line: Int) -> Int { line }

  func read(into memory: UnsafeMutableRawPointer, count: Int) throws(BatchUnusable) -> Int {
    while written == output.count {
      if isAtEnd { return 0 }
      try convertMore()
    }
    let length = min(count, output.count - written)
    output.withUnsafeBytes { bytes in
      guard let base = bytes.baseAddress else { return }
      memory.copyMemory(from: base + written, byteCount: length)
    }
    written += length
    return length
  }

  private func convertMore() throws(BatchUnusable) {
    let waiting = input.count
    var chunk = [UInt8](repeating: 0, count: 65_536)
    let count = try fill(&chunk)
    input += chunk[..<count]
    isAtEnd = count == 0
    if encoding != .utf16 { shape.add(chunk[..<count]) }
    output.removeAll(keepingCapacity: true)
    written = 0
    let result = attempt()
    lines.add(output)
    switch result {
    case .success(let taken):
      offset += taken
      input.removeFirst(taken)
    case .failure(let outside):
      throw BatchUnusable(
        .byteOutsideEncoding(encoding: encoding, offset: offset + outside.position), file: name, line: lines.line)
    }
    // A letter that no later byte completes would wait for ever.
    if isAtEnd, !input.isEmpty, input.count == waiting { input = [] }
    if isAtEnd, shape.isSurelyUTF8 {
      throw BatchUnusable(.encodingContradicted(declared: encoding, found: "UTF-8"), file: name)
    }
  }

  private func attempt() -> Result<Int, ByteOutside> {
    input.withUnsafeBytes { bytes -> Result<Int, ByteOutside> in
      do throws(ByteOutside) {
        return .success(try codec.convert(bytes, isLast: isAtEnd, into: &output))
      } catch {
        return .failure(error)
      }
    }
  }

  private func fill(_ chunk: inout [UInt8]) throws(BatchUnusable) -> Int {
    var outcome: Result<Int, BatchUnusable> = .success(0)
    chunk.withUnsafeMutableBytes { memory in
      guard let base = memory.baseAddress else { return }
      do throws(BatchUnusable) {
        outcome = .success(try file.read(into: base, count: memory.count))
      } catch {
        outcome = .failure(error)
      }
    }
    return try outcome.get()
  }
}

/// Counts physical lines in a stream of UTF-8.
struct LineCount {
  /// The line on which the stream stands, 1-based.
  private(set) var line = 1
  private var lastWasCR = false

  mutating func add(_ bytes: [UInt8]) {
    for byte in bytes {
      if byte == 0x0D || (byte == 0x0A && !lastWasCR) { line += 1 }
      lastWasCR = byte == 0x0D
    }
  }
}

/// Tells text in UTF-8 from text in a code page of one byte a character, which hardly ever looks like it.
struct UTF8Shape {
  private var rest = 0
  private var sequences = 0
  private var isBroken = false

  /// Several characters of more than one byte, and nothing that is not UTF-8.
  var isSurelyUTF8: Bool { !isBroken && rest == 0 && sequences >= 3 }

  mutating func add(_ bytes: ArraySlice<UInt8>) {
    guard !isBroken else { return }
    for byte in bytes where byte >= 0x80 || rest > 0 {
      if rest > 0 {
        guard byte & 0xC0 == 0x80 else { return isBroken = true }
        rest -= 1
        if rest == 0 { sequences += 1 }
      } else {
        switch byte {
        case 0xC2...0xDF: rest = 1
        case 0xE0...0xEF: rest = 2
        case 0xF0...0xF4: rest = 3
        default: return isBroken = true
        }
      }
    }
  }
}
