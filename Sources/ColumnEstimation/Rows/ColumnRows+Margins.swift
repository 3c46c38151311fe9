import SurveyStatistics

extension ColumnRows {
  /// The labels of a column, one per row; `nil` where the cell is empty.
  func labels(_ name: String) throws(AnalysisFault) -> [String?] {
    if let labels = group(name) { return labels }
    guard let position = columns.firstIndex(of: name) else { throw .columnMissing(name) }
    return rows.map { row in
      if case .present(let text, _) = row.cells[position] { text } else { nil }
    }
  }

  /// The crossed labels of several columns; everybody is one category where there is none.
  func crossed(_ names: [String]) throws(AnalysisFault) -> Categories {
    var read: [[String?]] = []
    for name in names { read.append(try labels(name)) }
    let joined = rows.indices.map { row -> String? in
      let parts = read.compactMap { $0[row] }
      return parts.count == names.count ? GroupKey.text(parts) : nil
    }
    return Categories(name: names.joined(separator: " × "), of: joined)
  }

  /// A margin with its targets.
  func margin(_ request: WeightingRequest.MarginRequest) throws(AnalysisFault) -> Margin {
    Margin(try crossed(request.columns), targets: request.totals)
  }

  /// An auxiliary variable, which has to be there in every row of positive weight.
  func auxiliary(_ request: WeightingRequest.AuxiliaryRequest) throws(AnalysisFault) -> Auxiliary {
    switch request.variable {
    case .one: return .intercept(rows: rows.count, total: request.total)
    case .number(let name):
      guard let column = numeric(name) else { throw .columnMissing(name) }
      let missing = column.isPresent.count { !$0 }
      guard missing == 0 else { throw .cellsMissing(column: name, rows: missing) }
      return Auxiliary(name, values: column.values, total: request.total)
    case .label(let name, let label):
      let values = try labels(name).map { $0 == label ? 1.0 : 0 }
      return Auxiliary("\(name)=\(label)", values: values, total: request.total)
    }
  }
}
