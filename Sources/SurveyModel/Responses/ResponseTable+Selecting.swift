extension ResponseTable {
  /// The table of some of its records, given by position in ascending order.
  public func selecting(_ rows: [Int]) -> ResponseTable {
    ResponseTable(
      columns: columns.map { $0.selecting(rows) }, lines: rows.map { lines[$0] }, unit: unit.selecting(rows),
      stratum: stratum?.selecting(rows), psu: psu?.selecting(rows),
      weights: weights.map { all in rows.map { all[$0] } },
      keys: keys.map { keys in
        RecordKeys(
          records: rows.map { keys.records[$0] },
          respondents: keys.respondents.isEmpty ? [] : rows.map { keys.respondents[$0] },
          roles: keys.roles.mapValues { cells in rows.map { cells[$0] } },
          marks: keys.marks.isEmpty ? [] : rows.map { keys.marks[$0] })
      })
  }
}

extension ResponseColumn {
  fileprivate func selecting(_ rows: [Int]) -> ResponseColumn {
    switch self {
    case .coded(let values): .coded(rows.map { values[$0] })
    case .multi(let sets): .multi(rows.map { sets[$0] })
    case .number(let values, let missing): .number(rows.map { values[$0] }, missing: rows.map { missing[$0] })
    case .text(let values, let missing): .text(rows.map { values[$0] }, missing: rows.map { missing[$0] })
    case .notDelivered: .notDelivered
    }
  }
}

extension LabelColumn {
  fileprivate func selecting(_ rows: [Int]) -> LabelColumn {
    LabelColumn(labels: labels, indices: rows.map { indices[$0] })
  }
}
