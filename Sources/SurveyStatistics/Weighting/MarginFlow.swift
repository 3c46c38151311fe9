/// Whether the sampled cells of two margins can carry both margins' targets: a largest flow from the first margin's
/// targets through the cells to the second's.
///
/// A flow that leaves part of the targets shows a set of categories of the first margin that needs more than its cells
/// lead to. A full flow that must leave a sampled cell at 0 shows that only weights of 0 there reach the targets:
/// raking creeps towards them and never arrives. Sources: Gale 1957 (supply and demand); Brown 1993 (limits of
/// raking).
struct MarginFlow {
  let pair: MarginPair
  /// Persons moved through each cell.
  private(set) var flow: [[Double]]
  private var supply: [Double]
  private var demand: [Double]
  private let scale: Double

  /// Largest flow by shortest augmenting paths, categories in their order.
  init(_ pair: MarginPair) {
    self.pair = pair
    supply = pair.first.targets
    demand = pair.second.targets
    scale = max(supply.reduce(0, +), demand.reduce(0, +))
    flow = pair.linked.map { $0.map { _ in 0 } }
    for i in supply.indices {
      for j in demand.indices where pair.linked[i][j] {
        let amount = min(supply[i], demand[j])
        supply[i] -= amount
        demand[j] -= amount
        flow[i][j] = amount
      }
    }
    while let path = augmentingPath() {
      let backward = path.filter { !$0.forward }.map { flow[$0.row][$0.column] }
      guard let start = path.first?.row, let end = path.last?.column else { break }
      let amount = min(supply[start], demand[end], backward.min() ?? .infinity)
      supply[start] -= amount
      demand[end] -= amount
      for step in path { flow[step.row][step.column] += step.forward ? amount : -amount }
    }
  }

  /// What is too small to count: rounding of the targets.
  private var negligible: Double { 1e-12 * scale }

  /// Targets of the first margin that found no place.
  var shortfall: Double { supply.reduce(0, +) }

  /// Whether all targets but 1e-9 of them are carried.
  var isFull: Bool { shortfall <= 1e-9 * scale }

  private struct Step {
    let row: Int
    let column: Int
    let forward: Bool
  }

  /// Where one gets from some categories of the first margin, along cells forward and along flow backward.
  private struct Reach {
    var cameToRow: [Int?]
    var cameToColumn: [Int?]
    var rows: [Bool]
    var columns: [Bool]
  }

  private func reach(rows starts: [Int], columns startColumns: [Int] = []) -> Reach {
    var reach = Reach(
      cameToRow: supply.map { _ in nil }, cameToColumn: demand.map { _ in nil }, rows: supply.map { _ in false },
      columns: demand.map { _ in false })
    var queue: [(isRow: Bool, index: Int)] = starts.map { (true, $0) } + startColumns.map { (false, $0) }
    for i in starts { reach.rows[i] = true }
    for j in startColumns { reach.columns[j] = true }
    var next = 0
    while next < queue.count {
      let (isRow, index) = queue[next]
      next += 1
      if isRow {
        for j in demand.indices where pair.linked[index][j] && !reach.columns[j] {
          reach.columns[j] = true
          reach.cameToColumn[j] = index
          queue.append((false, j))
        }
      } else {
        for i in supply.indices where flow[i][index] > negligible && !reach.rows[i] {
          reach.rows[i] = true
          reach.cameToRow[i] = index
          queue.append((true, i))
        }
      }
    }
    return reach
  }

  private func augmentingPath() -> [Step]? {
    let reach = reach(rows: supply.indices.filter { supply[$0] > negligible })
    guard let end = demand.indices.first(where: { reach.columns[$0] && demand[$0] > negligible }) else { return nil }
    var path: [Step] = []
    var column: Int? = end
    while let j = column, let i = reach.cameToColumn[j] {
      path.append(Step(row: i, column: j, forward: true))
      column = reach.cameToRow[i]
      if let back = column { path.append(Step(row: i, column: back, forward: false)) }
    }
    return path.reversed()
  }

  /// Categories of the first margin that need more than their cells lead to, and those cells' categories of the second.
  var overfull: (first: [Int], second: [Int])? {
    guard !isFull else { return nil }
    let reach = reach(rows: supply.indices.filter { supply[$0] > negligible })
    return (supply.indices.filter { reach.rows[$0] }, demand.indices.filter { reach.columns[$0] })
  }

  /// A sampled cell that every solution leaves at 0, and the categories that fill its column among themselves.
  var forcedToZero: (cell: (Int, Int), first: [Int], second: [Int])? {
    guard isFull else { return nil }
    for j in demand.indices {
      let empty = supply.indices.filter { pair.linked[$0][j] && flow[$0][j] <= negligible }
      guard !empty.isEmpty else { continue }
      let reach = reach(rows: [], columns: [j])
      guard let i = empty.first(where: { !reach.rows[$0] }) else { continue }
      return ((i, j), supply.indices.filter { reach.rows[$0] }, demand.indices.filter { reach.columns[$0] })
    }
    return nil
  }
}
