/// A weighted two-way table of the rows of a domain that have both answers.
public struct ContingencyTable: Sendable, Equatable {
  /// Labels of the table's rows, in the order of their bytes.
  public let rowLabels: [String]
  /// Labels of the table's columns, in the order of their bytes.
  public let columnLabels: [String]
  /// Respondents of positive weight in each cell, by row and column.
  public let counts: [[Int]]
  /// Σ w of each cell, by row and column.
  public let weighted: [[Double]]
  /// Labels of rows without weight in the domain: no part of the table.
  public let droppedRows: [String]
  /// Labels of columns without weight in the domain.
  public let droppedColumns: [String]
  /// Rows of the sample that the table counts.
  let isMember: [Bool]
  /// The cell of each row of the sample, row by row through the table; −1 for rows that it does not count.
  let cellOfRow: [Int]

  init(_ rows: Categories, _ columns: Categories, domain: [Bool], weights: [Double]) {
    let both = domain.indices.map { domain[$0] && rows.codes[$0] != nil && columns.codes[$0] != nil }
    func kept(_ categories: Categories) -> [Int] {
      var sums = Array(repeating: 0.0, count: categories.labels.count)
      for (row, code) in categories.codes.enumerated() where both[row] {
        if let code { sums[code] += weights[row] }
      }
      return sums.indices.filter { sums[$0] > 0 }
    }
    let (keptRows, keptColumns) = (kept(rows), kept(columns))
    let place = Dictionary(uniqueKeysWithValues: keptRows.enumerated().map { ($1, $0) })
    let otherPlace = Dictionary(uniqueKeysWithValues: keptColumns.enumerated().map { ($1, $0) })
    let width = keptColumns.count
    cellOfRow = both.indices.map { row in
      guard both[row], let i = rows.codes[row].flatMap({ place[$0] }),
        let j = columns.codes[row].flatMap({ otherPlace[$0] })
      else { return -1 }
      return i * width + j
    }
    isMember = cellOfRow.map { $0 >= 0 }
    var counts = Array(repeating: 0, count: keptRows.count * width)
    var sums = Array(repeating: CompensatedSum(), count: counts.count)
    for (row, cell) in cellOfRow.enumerated() where cell >= 0 && weights[row] != 0 {
      counts[cell] += 1
      sums[cell].add(weights[row])
    }
    self.counts = keptRows.indices.map { Array(counts[$0 * width..<($0 + 1) * width]) }
    weighted = keptRows.indices.map { sums[$0 * width..<($0 + 1) * width].map(\.value) }
    rowLabels = keptRows.map { rows.labels[$0] }
    columnLabels = keptColumns.map { columns.labels[$0] }
    droppedRows = rows.labels.indices.filter { place[$0] == nil }.map { rows.labels[$0] }
    droppedColumns = columns.labels.indices.filter { otherPlace[$0] == nil }.map { columns.labels[$0] }
  }

  /// n: respondents of positive weight that the table counts.
  public var base: Int { counts.reduce(0) { $0 + $1.reduce(0, +) } }

  /// The share of every cell as a statistic, row by row through the table.
  var shares: [MeanStatistic] { indicators.map { MeanStatistic($0, domain: isMember) } }

  /// The estimated number in every cell as a statistic, in the same order.
  var totals: [TotalStatistic] { indicators.map { TotalStatistic($0, domain: isMember) } }

  private var indicators: [NumericColumn] {
    (0..<rowLabels.count * columnLabels.count).map { cell in
      NumericColumn(cellOfRow.map { $0 == cell ? 1.0 : 0 })
    }
  }
}

extension SurveySample {
  /// The weighted table of two columns in a domain; rows of the sample without one of them are left out.
  public func contingencyTable(_ rows: Categories, _ columns: Categories, domain: [Bool]) -> ContingencyTable {
    ContingencyTable(rows, columns, domain: domain, weights: weights)
  }
}
