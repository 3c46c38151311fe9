import SurveyStatistics

/// Draws as many interviews as an interviewer has, from the same places where others worked there, too.
struct NullStrata: Sendable {
  private var pools: [(rows: [Int], wanted: Int)] = []
  /// Interviews from places where others worked less than the interviewer.
  private(set) var alone = 0

  init(_ chosen: [Int], among psus: [Int32]) {
    let mine = Dictionary(grouping: chosen) { psus[$0] }.mapValues(\.count)
    let all = Dictionary(grouping: psus.indices) { psus[$0] }
    var elsewhere = 0
    for (psu, count) in mine.sorted(by: { $0.key < $1.key }) {
      if psu < 0 {
        elsewhere += count
      } else if let rows = all[psu], rows.count >= 2 * count {
        pools.append((rows, count))
      } else {
        alone += count
      }
    }
    if alone + elsewhere > 0 { pools.append((Array(psus.indices), alone + elsewhere)) }
  }

  func draw(using generator: inout KeyedGenerator) -> [Int] {
    var drawn: [Int] = []
    for (pool, wanted) in pools {
      // A row may lie in two pools; it is one interview all the same.
      var rows = drawn.isEmpty ? pool : pool.filter { !drawn.contains($0) }
      for place in 0..<min(wanted, rows.count) {
        rows.swapAt(place, place + generator.index(below: rows.count - place))
        drawn.append(rows[place])
      }
    }
    return drawn
  }
}
