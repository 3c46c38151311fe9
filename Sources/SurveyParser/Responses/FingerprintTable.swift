import CProcessor

/// Where fingerprints were first seen, in sixteen bytes each.
///
/// There are 1,024 tables of open addresses, each grown when seven eighths of it are taken, a large one by a quarter, so that growing
/// never holds more than one of them twice. Of a fingerprint 82 bits are kept, ten of them by the table in which it
/// stands: two different texts are taken for one with a probability of 10⁻¹¹ in ten million.
struct FingerprintTable: Sendable {
  /// What is known of a fingerprint.
  struct Value: Equatable, Sendable {
    /// Where it was seen: from 1 to 2³⁶ − 1.
    let position: Int
    /// Twenty bits of the caller's.
    let mark: UInt32

    static let positionLimit = (1 << 36) - 1
    static let markMask: UInt32 = (1 << 20) - 1
  }

  /// None before the first fingerprint.
  private var memory: FingerprintMemory?

  /// How many fingerprints there are.
  private(set) var count = 0

  /// What is known of a fingerprint.
  func value(of print: Fingerprint) -> Value? {
    guard let part = memory?.parts[Self.part(of: print)], part.capacity > 0 else { return nil }
    let entry = part.base[part.place(of: Self.entry(print, 0))]
    guard entry.rest != 0 else { return nil }
    return Value(position: entry.position, mark: UInt32(truncatingIfNeeded: entry.rest >> 36) & Value.markMask)
  }

  /// Adds a fingerprint that is not there yet.
  mutating func add(_ print: Fingerprint, _ value: Value) {
    let memory = owned()
    let position = UInt64(max(1, min(value.position, Value.positionLimit)))
    memory.parts[Self.part(of: print)].insert(
      Self.entry(print, position | UInt64(value.mark & Value.markMask) << 36))
    count += 1
  }

  /// Removes what was seen at these positions.
  mutating func remove(positions: ClosedRange<Int>) {
    guard count > 0 else { return }
    let memory = owned()
    for index in 0..<FingerprintMemory.count {
      let before = memory.parts[index].count
      memory.parts[index].remove(positions)
      count -= Int(before - memory.parts[index].count)
    }
  }

  /// Asks for the first place of a fingerprint, so that a search for it soon afterwards need not wait for memory.
  func prepare(_ print: Fingerprint) {
    guard let part = memory?.parts[Self.part(of: print)], part.capacity > 0 else { return }
    hl_prefetch(part.base + part.start(of: print.low))
  }

  /// Memory that no other table refers to.
  private mutating func owned() -> FingerprintMemory {
    if isKnownUniquelyReferenced(&memory), let memory { return memory }
    let own = memory.map(FingerprintMemory.init(copying:)) ?? FingerprintMemory()
    memory = own
    return own
  }

  private static func part(of print: Fingerprint) -> Int {
    Int(truncatingIfNeeded: print.high) & (FingerprintMemory.count - 1)
  }

  private static func entry(_ print: Fingerprint, _ rest: UInt64) -> FingerprintMemory.Entry {
    FingerprintMemory.Entry(print: print.low, rest: rest | print.high << 46 & 0xFF << 56)
  }
}
