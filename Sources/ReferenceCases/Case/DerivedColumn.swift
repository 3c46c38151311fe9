/// A column that a case computes before anything else.
enum DerivedColumn {
  /// Adds the column that `definition` describes to `table`.
  static func add(_ definition: CaseValue, to table: inout CaseTable) throws(CaseFault) {
    guard let name = definition["name"]?.text, let type = definition["type"]?.text else {
      throw .unsupported("derived")
    }
    let missing = Set(definition["missing_codes"]?.list.compactMap(\.text) ?? [])
    func source() throws(CaseFault) -> String {
      guard let column = definition["column"]?.text else { throw .unsupported("derived \(type)") }
      return column
    }
    switch type {
    case "drop_codes":
      let column = try source()
      let (cells, numbers) = (try table.text(column), try table.numbers(column))
      table.add(zip(cells, numbers).map { missing.contains($0) ? nil : $1 }, as: name)
    case "indicator":
      let wanted = Set(definition["values"]?.list.compactMap(\.text) ?? [])
      let cells = try table.text(try source())
      table.add(cells.map { $0.isEmpty || missing.contains($0) ? nil : (wanted.contains($0) ? 1 : 0) }, as: name)
    case "score":
      let map = definition["map"]?.members ?? [:]
      table.add(try table.text(try source()).map { map[$0]?.number }, as: name)
    case "row_mean":
      try addRowMean(definition, missing: missing, name: name, to: &table)
    default: throw .unsupported("derived \(type)")
    }
  }

  private static func addRowMean(
    _ definition: CaseValue, missing: Set<String>, name: String, to table: inout CaseTable
  ) throws(CaseFault) {
    let least = definition["min_valid"]?.count ?? 1
    var sums = Array(repeating: 0.0, count: table.rows)
    var counts = Array(repeating: 0, count: table.rows)
    for column in definition["columns"]?.texts ?? [] {
      let (cells, numbers) = (try table.text(column), try table.numbers(column))
      for row in 0..<table.rows where !missing.contains(cells[row]) {
        guard let number = numbers[row] else { continue }
        sums[row] += number
        counts[row] += 1
      }
    }
    table.add(zip(sums, counts).map { $1 >= least && $1 > 0 ? $0 / Double($1) : nil }, as: name)
  }
}
