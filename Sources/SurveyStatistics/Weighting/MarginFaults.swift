extension Margin {
  /// What keeps weights from meeting this margin, seen alone; `weights` say which rows count.
  func faults(_ weights: [Double]) -> [WeightingFault] {
    guard codes.count == weights.count else { return [.rowCount(expected: weights.count, found: codes.count)] }
    var faults: [WeightingFault] = []
    for (label, target) in zip(labels, targetOfLabel) {
      guard let target, !(target.isFinite && target >= 0) else { continue }
      faults.append(.targetInvalid(margin: name, category: label, target: target))
    }
    let missing = weights.indices.filter { weights[$0] != 0 && codes[$0] == nil }
    if let first = missing.first {
      faults.append(.categoryMissing(margin: name, rows: missing.count, first: first))
    }
    return faults + faultsOfCategories(weights)
  }

  /// Categories of the sample without target, targets without sample, each with the merge that repairs it.
  private func faultsOfCategories(_ weights: [Double]) -> [WeightingFault] {
    let sampled = sampled(weights)
    let usable = labels.indices.map { sampled[$0] && targetOfLabel[$0] != nil }
    let untargeted = labels.indices.filter { sampled[$0] && targetOfLabel[$0] == nil }
    let empty = labels.indices.filter { !sampled[$0] && (targetOfLabel[$0] ?? 0) > 0 }
    var faults: [WeightingFault] = []
    if !untargeted.isEmpty {
      faults.append(
        .categoriesWithoutTarget(
          margin: name, categories: untargeted.map { labels[$0] }, merges: merges(of: untargeted, into: usable)))
    }
    if !empty.isEmpty {
      faults.append(
        .categoriesWithoutSample(
          margin: name, categories: empty.map { labels[$0] }, merges: merges(of: empty, into: usable)))
    }
    return faults
  }

  /// Which categories have a row that counts.
  private func sampled(_ weights: [Double]) -> [Bool] {
    var sampled = Array(repeating: false, count: labels.count)
    for (code, weight) in zip(codes, weights) where weight != 0 {
      if let code { sampled[code] = true }
    }
    return sampled
  }

  private func merges(of codes: [Int], into usable: [Bool]) -> [CategoryMerge] {
    CategoryNeighbours(margin: name, labels: labels, sizes: targetOfLabel.map { $0 ?? 0 }, usable: usable)
      .merges(of: codes)
  }
}

/// The smallest repair of a category that cannot stand alone: its nearest usable neighbour in the order of labels, the
/// smaller one of two.
struct CategoryNeighbours {
  let margin: String
  let labels: [String]
  /// Persons, to choose the smaller neighbour.
  let sizes: [Double]
  /// Which categories may take others in.
  let usable: [Bool]

  func merges(of codes: [Int]) -> [CategoryMerge] {
    codes.compactMap { code in
      let before = usable[..<code].lastIndex(of: true)
      let after = usable[(code + 1)...].firstIndex(of: true)
      guard let into = [before, after].compactMap({ $0 }).min(by: { sizes[$0] < sizes[$1] }) else { return nil }
      return CategoryMerge(margin: margin, category: labels[code], into: labels[into])
    }
  }
}
