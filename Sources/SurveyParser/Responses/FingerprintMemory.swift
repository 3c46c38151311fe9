/// The raw memory of a `FingerprintTable`, with one owner: a search then costs one far read, where arrays cost two.
///
/// It is written to only by a table that alone refers to it, so that tables are values.
final class FingerprintMemory: @unchecked Sendable {
  /// How many parts there are.
  static let count = 1_024

  /// One fingerprint and what is known of it.
  struct Entry {
    var print: UInt64 = 0
    /// From the lowest bit: 36 of the position, 20 of the mark, 8 of the fingerprint; 0 for a free place.
    var rest: UInt64 = 0

    /// Where it was seen.
    var position: Int { Int(rest & ((1 << 36) - 1)) }
  }

  /// A table of open addresses.
  struct Part {
    var base: UnsafeMutablePointer<Entry>
    var capacity: Int32 = 0
    var count: Int32 = 0
  }

  let parts: UnsafeMutablePointer<Part>

  /// Memory without an entry.
  init() {
    parts = .allocate(capacity: Self.count)
    for index in 0..<Self.count { (parts + index).initialize(to: Part(base: .allocate(capacity: 0))) }
  }

  /// Memory of the same entries.
  init(copying other: FingerprintMemory) {
    parts = .allocate(capacity: Self.count)
    for index in 0..<Self.count {
      let part = other.parts[index]
      let base = UnsafeMutablePointer<Entry>.allocate(capacity: Int(part.capacity))
      base.initialize(from: part.base, count: Int(part.capacity))
      (parts + index).initialize(to: Part(base: base, capacity: part.capacity, count: part.count))
    }
  }

  deinit {
    for index in 0..<Self.count { parts[index].base.deallocate() }
    parts.deallocate()
  }
}

extension FingerprintMemory.Part {
  typealias Entry = FingerprintMemory.Entry

  /// Where a search begins: the highest bits as a share of the table.
  func start(of print: UInt64) -> Int {
    Int(truncatingIfNeeded: ((print >> 32) &* UInt64(truncatingIfNeeded: capacity)) >> 32)
  }

  /// The place of a fingerprint, or the free one where it would stand; there is always a free one.
  func place(of entry: Entry) -> Int {
    var place = start(of: entry.print)
    while base[place].rest != 0, base[place].print != entry.print || (base[place].rest ^ entry.rest) >> 56 != 0 {
      place += 1
      if place == capacity { place = 0 }
    }
    return place
  }

  /// Adds an entry that is not there.
  mutating func insert(_ entry: Entry) {
    // Doubling is faster, and matters to memory only where there are many.
    if (count + 1) * 8 > capacity * 7 {
      move(to: capacity < 512 ? max(8, capacity * 2) : capacity / 4 * 5) { _ in true }
    }
    base[place(of: entry)] = entry
    count += 1
  }

  /// Removes what was seen at these positions.
  mutating func remove(_ positions: ClosedRange<Int>) {
    guard (0..<Int(capacity)).contains(where: { base[$0].rest != 0 && positions.contains(base[$0].position) }) else {
      return
    }
    move(to: capacity) { !positions.contains($0.position) }
  }

  private mutating func move(to larger: Int32, keeping isKept: (Entry) -> Bool) {
    let old = self
    base = .allocate(capacity: Int(larger))
    base.initialize(repeating: Entry(), count: Int(larger))
    capacity = larger
    count = 0
    for index in 0..<Int(old.capacity) where old.base[index].rest != 0 && isKept(old.base[index]) {
      base[place(of: old.base[index])] = old.base[index]
      count += 1
    }
    old.base.deallocate()
  }
}
