import SurveyStatistics

/// Replicate weights as a case delivers them.
enum CaseReplicates {
  static func read(
    _ value: CaseValue, table: CaseTable, weights: [Double], files: CaseFiles, kept: [Bool]
  ) throws -> Replicates {
    guard let name = value["file"]?.text, let form = value["form"]?.text,
      let first = value["columns"]?["first"]?.text, let count = value["columns"]?["count"]?.count
    else { throw CaseFault.malformed("replicates") }
    let file = try files.table(name)
    guard let start = file.names.firstIndex(of: first) else { throw CaseFault.columnMissing(first) }
    let columns = Array(file.names[start..<min(file.names.count, start + count)])
    let values = try columns.map { try file.numbers($0).map { $0 ?? .nan } }
    let full: [[Double]]
    if form == "factors_by_psu" {
      let rows = try positions(value["key"]?.texts ?? [], in: file, of: table)
      full = values.map { factors in zip(rows, weights).map { factors[$0] * $1 } }
    } else {
      guard form == "analysis_weights_by_row" else { throw CaseFault.unsupported("replicates \(form)") }
      let rows = file.rows == kept.count ? kept.indices.filter { kept[$0] } : Array(0..<file.rows)
      guard rows.count == table.rows else { throw CaseFault.malformed(name) }
      full = values.map { weights in rows.map { weights[$0] } }
    }
    var factors: [Double]?
    if let rscales = value["rscales"] {
      factors = rscales.number.map { Array(repeating: $0, count: full.count) } ?? rscales.numbers
    }
    return try Replicates(
      weights: full, scale: value["scale"]?.number ?? 1, factors: factors,
      centering: value["mse"]?.isTrue == true ? .fullSample : .replicateMean,
      degreesOfFreedom: value["df"]?.number)
  }

  /// The row of `file` that has the key of each row of `table`.
  private static func positions(_ key: [String], in file: CaseTable, of table: CaseTable) throws -> [Int] {
    let keys = try key.map { try file.text($0) }
    var index: [[String]: Int] = [:]
    for row in 0..<file.rows { index[keys.map { $0[row] }] = row }
    let wanted = try key.map { try table.text($0) }
    return try (0..<table.rows).map { row in
      guard let position = index[wanted.map { $0[row] }] else { throw CaseFault.malformed("replicate key") }
      return position
    }
  }
}
