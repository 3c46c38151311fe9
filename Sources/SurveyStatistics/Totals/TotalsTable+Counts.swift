extension TotalsTable {
  /// The keys of all parts that hold a respondent, ordered by their bytes.
  public var partLabels: [String] {
    partKeys.sorted(by: byBytes)
  }

  /// Respondents with a positive weight in the parts that `include` picks.
  public func respondents(where include: (String) -> Bool) -> Int {
    let wanted = partKeys.map(include)
    return cellKeys.indices.reduce(0) { $0 + (wanted[cellKeys[$1].part] ? cellRespondents[$1] : 0) }
  }

  /// PSUs in the sample.
  public var psuCount: Int {
    layout.respondentsArePSUs ? stratumRespondents.reduce(0, +) : psuKeys.count
  }
}
