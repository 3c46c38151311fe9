/// Where fingerprints were first seen: entries in the order in which they came, found through a table of open addresses.
///
/// A fingerprint is as good as random, so its own bits say where to look; a dictionary would hash it once more.
struct FingerprintTable<Value: Sendable>: Sendable {
  private var entries: [(print: Fingerprint, value: Value)] = []
  /// Position of an entry plus 1, or 0 for a free place; a power of two of them, at most half of them taken.
  private var slots = [UInt32](repeating: 0, count: 1_024)

  /// How many fingerprints there are.
  var count: Int { entries.count }

  /// What is known of a fingerprint.
  func value(of print: Fingerprint) -> Value? {
    let found = slots[place(of: print)]
    return found == 0 ? nil : entries[Int(found) - 1].value
  }

  /// Adds a fingerprint that is not there yet.
  mutating func add(_ print: Fingerprint, _ value: Value) {
    if (entries.count + 1) * 2 > slots.count { grow() }
    entries.append((print, value))
    slots[place(of: print)] = UInt32(entries.count)
  }

  /// Keeps only the entries whose value passes.
  mutating func keep(where passes: (Value) -> Bool) {
    let kept = entries.filter { passes($0.value) }
    self = FingerprintTable()
    for entry in kept { add(entry.print, entry.value) }
  }

  /// The place of a fingerprint, or the free one where it would stand.
  private func place(of print: Fingerprint) -> Int {
    let mask = slots.count - 1
    var place = Int(truncatingIfNeeded: print.low) & mask
    while slots[place] != 0, entries[Int(slots[place]) - 1].print != print { place = (place + 1) & mask }
    return place
  }

  private mutating func grow() {
    slots = [UInt32](repeating: 0, count: slots.count * 2)
    for (index, entry) in entries.enumerated() { slots[place(of: entry.print)] = UInt32(index + 1) }
  }
}
