/// The two interviews of other places that are most like each one of a file: all pairs are compared.
///
/// The second is the nearest of another hand than the nearest: copies that one hand made of the same form stand beside each
/// other, and say nothing of chance. Interviews differ where their codes do; no answer is a code like any other.
public struct ClosestPairs: Sendable, Equatable {
  /// One interview's nearest other.
  public struct Match: Sendable, Equatable {
    /// The other's position; −1 where there is none.
    public var other = -1
    /// Items answered otherwise.
    public var differing = 0
  }

  /// The nearest of each interview in another place; of equally near ones the first.
  public let nearest: [Match]
  /// The nearest in another place and of another hand than `nearest`.
  public let second: [Match]
  /// Pairs of different places, which were compared.
  public let pairs: Int

  /// Compares every interview with every other one of another place: n(n − 1)/2 pairs where each has a place of its own.
  ///
  /// - columns: a list of codes per item, 0 for no answer.
  /// - places: the place of each interview; each its own if there are none.
  /// - hands: who made each interview; each its own if there are none.
  public init(_ columns: [[UInt8]], places: [Int32] = [], hands: [Int32] = []) {
    let count = columns.first?.count ?? 0
    let own = (0..<Int32(count)).map { $0 }
    let (places, hands) = (places.isEmpty ? own : places, hands.isEmpty ? own : hands)
    let slices = AnswerSlices(columns, rows: Array(0..<count))
    var best = Array(repeating: Two(), count: count)
    var pairs = 0
    for i in 0..<count {
      var mine = best[i]
      for j in (i + 1)..<max(i + 1, count) where places[i] != places[j] {
        let differing = Int32(truncatingIfNeeded: slices.differing(i, j))
        pairs += 1
        mine.add(Int32(j), hands[j], differing)
        best[j].add(Int32(i), hands[i], differing)
      }
      best[i] = mine
    }
    self.pairs = pairs
    nearest = best.map { Match(other: Int($0.other), differing: $0.other < 0 ? 0 : Int($0.differing)) }
    second = best.map { Match(other: Int($0.next), differing: $0.next < 0 ? 0 : Int($0.nextDiffering)) }
  }

  /// The two nearest so far, of different hands.
  private struct Two {
    var other: Int32 = -1
    var hand: Int32 = -1
    var differing = Int32.max
    var next: Int32 = -1
    var nextDiffering = Int32.max

    @inline(__always)
    mutating func add(_ row: Int32, _ rowHand: Int32, _ count: Int32) {
      // Most pairs are further apart than either.
      guard count < nextDiffering else { return }
      if count < differing {
        if other >= 0, rowHand != hand { (next, nextDiffering) = (other, differing) }
        (other, hand, differing) = (row, rowHand, count)
      } else if rowHand != hand {
        (next, nextDiffering) = (row, count)
      }
    }
  }
}
