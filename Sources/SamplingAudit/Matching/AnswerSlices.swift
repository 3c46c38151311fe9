/// Coded answers of many interviews as planes of bits, so that two interviews are compared 64 items at a time.
///
/// Plane p of a row holds bit p of each item's code; one more plane says which items were answered. Two answers agree
/// where both are there and no plane differs. A pair of interviews with 39 items of five points costs four words.
struct AnswerSlices: Sendable {
  /// Interviews that can be compared.
  let count: Int
  /// Items per interview.
  let items: Int
  private let planes: Int
  private let words: Int
  private let stride: Int
  private var bits: [UInt64]

  /// Slices the answers of `rows`: `columns` has a list of codes per item, 0 for no answer.
  init(_ columns: [[UInt8]], rows: [Int]) {
    count = rows.count
    items = columns.count
    let highest = columns.lazy.map { column in rows.reduce(UInt8(0)) { max($0, column[$1]) } }.max() ?? 0
    planes = 8 - highest.leadingZeroBitCount
    words = (columns.count + 63) / 64
    stride = (planes + 1) * words
    bits = Array(repeating: 0, count: stride * rows.count)
    for (item, column) in columns.enumerated() {
      let (word, bit) = (item / 64, UInt64(1) << UInt64(item % 64))
      for (place, row) in rows.enumerated() where column[row] != 0 {
        let first = place * stride + word
        for plane in 0..<planes where column[row] & (1 << plane) != 0 { bits[first + plane * words] |= bit }
        bits[first + planes * words] |= bit
      }
    }
  }

  /// How many items two interviews answered alike, and how many both answered.
  func agreement(_ i: Int, _ j: Int) -> (alike: Int, compared: Int) {
    bits.withUnsafeBufferPointer { agreement($0, i * stride, j * stride) }
  }

  private func agreement(_ bits: UnsafeBufferPointer<UInt64>, _ a: Int, _ b: Int) -> (alike: Int, compared: Int) {
    var (alike, compared) = (0, 0)
    for word in 0..<words {
      var differs: UInt64 = 0
      for plane in 0..<planes {
        let place = plane * words + word
        differs |= bits[a + place] ^ bits[b + place]
      }
      let both = bits[a + planes * words + word] & bits[b + planes * words + word]
      compared += both.nonzeroBitCount
      alike += (both & ~differs).nonzeroBitCount
    }
    return (alike, compared)
  }

  /// How many items two interviews answered otherwise; no answer differs from any answer.
  func differing(_ i: Int, _ j: Int) -> Int {
    bits.withUnsafeBufferPointer { bits in
      var count = 0
      for word in 0..<words {
        var differs: UInt64 = 0
        for plane in 0..<planes {
          let place = plane * words + word
          differs |= bits[i * stride + place] ^ bits[j * stride + place]
        }
        count += differs.nonzeroBitCount
      }
      return count
    }
  }

  /// How many items two interviews must have in common where `share` of all is asked for, at least one.
  func least(_ share: Double) -> Int { max(1, Int((share * Double(items)).rounded())) }

  /// The share of items that two interviews answered alike, 0…1; 0 where they have under `least` items in common.
  func share(_ i: Int, _ j: Int, least: Int) -> Double {
    let (alike, compared) = agreement(i, j)
    return compared >= max(1, least) ? Double(alike) / Double(compared) : 0
  }
}
