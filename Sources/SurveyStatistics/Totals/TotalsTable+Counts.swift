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

  /// n_h of every stratum, ordered by the bytes of its label.
  public var strataSizes: [StratumSize] {
    var psus = stratumRespondents
    if !layout.respondentsArePSUs {
      psus = Array(repeating: 0, count: psus.count)
      for key in psuKeys { psus[key.stratum] += 1 }
    }
    let sizes = zip(stratumLabels, psus).map { StratumSize(stratum: $0, psus: $1) }
    return sizes.sorted { byBytes($0.stratum, $1.stratum) }
  }
}
