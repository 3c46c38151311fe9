/// The interview that is most like each one of a file: all pairs are compared.
public struct ClosestPairs: Sendable, Equatable {
  /// One interview's nearest other.
  public struct Match: Sendable, Equatable {
    /// The other's position; −1 where none has enough items in common.
    public var other = -1
    /// Items answered alike.
    public var alike = 0
    /// Items that both answered.
    public var compared = 0

    /// Share of items answered alike, 0…1.
    public var share: Double { compared > 0 ? Double(alike) / Double(compared) : 0 }
  }

  /// The nearest other of each interview; of equally near ones the first.
  public let matches: [Match]
  /// Pairs that were compared.
  public let pairs: Int

  /// Compares every interview with every other: n(n − 1)/2 pairs.
  ///
  /// - columns: a list of codes per item, 0 for no answer.
  /// - least: items that both must have answered.
  public init(_ columns: [[UInt8]], least: Int) {
    let count = columns.first?.count ?? 0
    self.init(AnswerSlices(columns, rows: Array(0..<count)), least: least)
  }

  init(_ slices: AnswerSlices, least: Int) {
    let needed = max(1, least)
    var best = Array(repeating: Match(), count: slices.count)
    for i in 0..<slices.count {
      var own = best[i]
      for j in (i + 1)..<max(i + 1, slices.count) {
        let (alike, compared) = slices.agreement(i, j)
        guard compared >= needed else { continue }
        if alike * own.compared > own.alike * compared || own.other < 0 {
          own = Match(other: j, alike: alike, compared: compared)
        }
        if alike * best[j].compared > best[j].alike * compared || best[j].other < 0 {
          best[j] = Match(other: i, alike: alike, compared: compared)
        }
      }
      best[i] = own
    }
    matches = best
    pairs = slices.count * (slices.count - 1) / 2
  }
}
