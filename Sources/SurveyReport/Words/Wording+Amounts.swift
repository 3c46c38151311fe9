import SurveyModel

extension Wording {
  /// A measured number with seven significant digits at most: `1,019.5`, `0.3333333`; very small ones in full.
  func amount(_ value: Double) -> String {
    let format = NumberFormat(language)
    var text = format.text(value, decimals: EstimateWords.decimals(value))
    let mark: Character = language == .en ? "." : ","
    if text.contains(mark) {
      while text.last == "0" { text.removeLast() }
      if text.last == mark { text.removeLast() }
    }
    let isNothing = !text.contains { ("1"..."9").contains($0) }
    return isNothing && value != 0 ? number(value) : text
  }

  /// A group by its labels: `'urban, F'`; everybody where there is none.
  func group(_ labels: [String]) -> String {
    labels.isEmpty ? self("everybody", "tất cả") : quoted(labels.joined(separator: ", "))
  }

  /// What to join to what: `join 'X' to 'Y' in 'area'`.
  func merges(_ merges: [MergeProposed]) -> [String] {
    merges.map { merge in
      let names = (quoted(merge.category), quoted(merge.into), quoted(merge.margin))
      return self(
        "join \(names.0) to \(names.1) in \(names.2)", "gộp \(names.0) vào \(names.1) ở \(names.2)")
    }
  }
}
