/// All pairs of one unit's interviews, by the share of items answered alike.
struct UnitPairs: Sendable {
  private let count: Int
  private var shares: [Float]

  /// - common: the share of items that both must have answered to be compared.
  init(_ records: AuditRecords, rows: [Int], common: Double) {
    let slices = AnswerSlices(records.codes, rows: rows)
    count = rows.count
    shares = Array(repeating: 0, count: count * count)
    let least = slices.least(common)
    for i in 0..<count {
      for j in (i + 1)..<max(i + 1, count) {
        let share = Float(slices.share(i, j, least: least))
        shares[i * count + j] = share
        shares[j * count + i] = share
      }
    }
  }

  /// The largest share that each of the chosen has with another one of them.
  func best(_ chosen: [Int]) -> [Double] {
    chosen.map { i in
      var best: Float = 0
      for j in chosen where j != i { best = max(best, shares[i * count + j]) }
      return Double(best)
    }
  }

  func meanOfBest(_ chosen: [Int]) -> Double {
    best(chosen).reduce(0, +) / Double(max(1, chosen.count))
  }
}
