/// Two margins and which of their cells have somebody in the sample: what a solution can be built from.
///
/// Categories with a target of 0 and the rows in them are left out. Also called: support of a two-way table.
struct MarginPair {
  /// One margin of the pair.
  struct Side {
    let name: String
    var labels: [String]
    var targets: [Double]

    /// Some categories and their targets' sum.
    func total(of codes: [Int]) -> MarginTotal {
      MarginTotal(
        margin: name, categories: codes.map { labels[$0] }, total: codes.reduce(0) { $0 + targets[$1] })
    }
  }

  private(set) var first: Side
  private(set) var second: Side
  /// For each category of `first` whether a row links it to each of `second`.
  private(set) var linked: [[Bool]]

  /// The pair over the rows that count: weight not 0 and no target of 0 in any of `margins`.
  init(_ a: Margin, _ b: Margin, rows: [Int]) {
    let (codesA, codesB) = (Self.positive(a), Self.positive(b))
    first = Self.side(a, codesA)
    second = Self.side(b, codesB)
    let indexA = Self.positions(codesA, of: a)
    let indexB = Self.positions(codesB, of: b)
    linked = Array(repeating: Array(repeating: false, count: codesB.count), count: codesA.count)
    for row in rows {
      guard let i = a.codes[row].flatMap({ indexA[$0] }), let j = b.codes[row].flatMap({ indexB[$0] }) else { continue }
      linked[i][j] = true
    }
  }

  private static func positive(_ margin: Margin) -> [Int] {
    margin.labels.indices.filter { (margin.targetOfLabel[$0] ?? 0) > 0 }
  }

  private static func side(_ margin: Margin, _ codes: [Int]) -> Side {
    Side(
      name: margin.name, labels: codes.map { margin.labels[$0] }, targets: codes.map { margin.targetOfLabel[$0] ?? 0 })
  }

  private static func positions(_ codes: [Int], of margin: Margin) -> [Int?] {
    var positions: [Int?] = Array(repeating: nil, count: margin.labels.count)
    for (position, code) in codes.enumerated() { positions[code] = position }
    return positions
  }

  /// Parts of the two margins that no cell links: categories of the first, categories of the second.
  var components: [(first: [Int], second: [Int])] {
    var done = Array(repeating: false, count: first.labels.count)
    var components: [(first: [Int], second: [Int])] = []
    for start in first.labels.indices where !done[start] {
      var (rows, columns) = (Set([start]), Set<Int>())
      var queue = [start]
      while let row = queue.popLast() {
        done[row] = true
        for column in second.labels.indices where linked[row][column] && columns.insert(column).inserted {
          for other in first.labels.indices where linked[other][column] && rows.insert(other).inserted {
            queue.append(other)
          }
        }
      }
      components.append((rows.sorted(), columns.sorted()))
    }
    return components
  }

  /// The pair with a category of the first margin counted under another one.
  func mergingFirst(_ code: Int, into other: Int) -> MarginPair {
    var pair = self
    for column in second.labels.indices where linked[code][column] { pair.linked[other][column] = true }
    pair.first.targets[other] += pair.first.targets[code]
    pair.first.targets.remove(at: code)
    pair.first.labels.remove(at: code)
    pair.linked.remove(at: code)
    return pair
  }

  /// The two margins exchanged.
  var exchanged: MarginPair {
    var pair = self
    (pair.first, pair.second) = (second, first)
    pair.linked = second.labels.indices.map { column in first.labels.indices.map { linked[$0][column] } }
    return pair
  }
}
