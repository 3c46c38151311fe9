extension TotalsTable {
  /// Adds all respondents of another table of the same layout; the order of merging does not matter.
  public mutating func merge(_ other: TotalsTable) throws(TermOutOfRange) {
    precondition(layout == other.layout, "tables of different layouts cannot be merged")
    for (stratum, count) in zip(other.stratumLabels, other.stratumRespondents) {
      let mine = index(of: stratum)
      stratumRespondents[mine] += count
    }
    for key in other.psuKeys {
      _ = index(of: PSUKey(stratum: index(of: other.stratumLabels[key.stratum]), label: key.label))
    }
    for part in other.partKeys.indices { try mergePart(part, of: other) }
    for cell in other.cellKeys.indices { try mergeCell(cell, of: other) }
  }

  private mutating func mergePart(_ part: Int, of other: TotalsTable) throws(TermOutOfRange) {
    let mine = index(ofPart: other.partKeys[part])
    let bases = layout.bases.count
    for base in 0..<bases {
      partBases[mine * bases + base] += other.partBases[part * bases + base]
      try partBaseWeights.add(other.partBaseWeights[part * bases + base], at: mine * bases + base)
    }
    for pair in 0..<layout.pairs {
      try partMoments.add(other.partMoments[part * layout.pairs + pair], at: mine * layout.pairs + pair)
    }
  }

  private mutating func mergeCell(_ cell: Int, of other: TotalsTable) throws(TermOutOfRange) {
    let key = other.cellKeys[cell]
    let psu = other.psuKeys[key.psu]
    let slot = slot(
      stratum: other.stratumLabels[psu.stratum], psu: psu.label, part: other.partKeys[key.part])
    cellRespondents[slot.cell] += other.cellRespondents[cell]
    for position in 0..<cellWidth {
      try cellSums.add(other.cellSums[cell * cellWidth + position], at: slot.cell * cellWidth + position)
    }
    guard layout.respondentsArePSUs else { return }
    for pair in 0..<layout.pairs {
      try cellSquares.add(other.cellSquares[cell * layout.pairs + pair], at: slot.cell * layout.pairs + pair)
    }
  }
}
