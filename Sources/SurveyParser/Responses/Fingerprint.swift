/// 128 bits that stand for a text: MurmurHash3 x64 (Appleby), the same on every machine and in every run.
///
/// Two different texts share a fingerprint with a probability of 10⁻²⁴ in ten million.
struct Fingerprint: Hashable, Sendable {
  let high: UInt64
  let low: UInt64

  /// The fingerprint of `bytes`.
  init(_ bytes: UnsafeRawBufferPointer) {
    var first: UInt64 = 0
    var second: UInt64 = 0
    let blocks = bytes.count / 16
    for block in 0..<blocks {
      first ^= Self.mixFirst(bytes.loadUnaligned(fromByteOffset: block * 16, as: UInt64.self))
      first = (Self.rotate(first, 27) &+ second) &* 5 &+ 0x52dc_e729
      second ^= Self.mixSecond(bytes.loadUnaligned(fromByteOffset: block * 16 + 8, as: UInt64.self))
      second = (Self.rotate(second, 31) &+ first) &* 5 &+ 0x3849_5ab5
    }
    let tail = blocks * 16
    let length = bytes.count - tail
    if length > 8 { second ^= Self.mixSecond(Self.load(bytes, from: tail + 8, count: length - 8)) }
    if length > 0 { first ^= Self.mixFirst(Self.load(bytes, from: tail, count: min(8, length))) }
    first ^= UInt64(bytes.count)
    second ^= UInt64(bytes.count)
    first = first &+ second
    second = second &+ first
    first = Self.finish(first)
    second = Self.finish(second)
    first = first &+ second
    second = second &+ first
    high = first
    low = second
  }

  /// Half of the bits are enough to find the place in a table; equality takes all.
  func hash(into hasher: inout Hasher) { hasher.combine(low) }

  private static let factor1: UInt64 = 0x87c3_7b91_1142_53d5
  private static let factor2: UInt64 = 0x4cf5_ad43_2745_937f

  private static func rotate(_ value: UInt64, _ bits: UInt64) -> UInt64 { value << bits | value >> (64 - bits) }

  private static func mixFirst(_ value: UInt64) -> UInt64 { rotate(value &* factor1, 31) &* factor2 }

  private static func mixSecond(_ value: UInt64) -> UInt64 { rotate(value &* factor2, 33) &* factor1 }

  private static func load(_ bytes: UnsafeRawBufferPointer, from start: Int, count: Int) -> UInt64 {
    if count == 8 { return UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: start, as: UInt64.self)) }
    if count >= 4 {
      // Two reads that overlap, so that neither leaves the bytes.
      let low = UInt64(UInt32(littleEndian: bytes.loadUnaligned(fromByteOffset: start, as: UInt32.self)))
      let end = start + count - 4
      let high = UInt64(UInt32(littleEndian: bytes.loadUnaligned(fromByteOffset: end, as: UInt32.self)))
      return low | high << UInt64((count - 4) * 8)
    }
    return (0..<count).reduce(0) { $0 | UInt64(bytes[start + $1]) << UInt64($1 * 8) }
  }

  private static func finish(_ value: UInt64) -> UInt64 {
    var mixed = (value ^ value >> 33) &* 0xff51_afd7_ed55_8ccd
    mixed = (mixed ^ mixed >> 33) &* 0xc4ce_b9fe_1a85_ec53
    return mixed ^ mixed >> 33
  }
}
