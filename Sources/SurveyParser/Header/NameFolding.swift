import SurveyModel

/// Comparing header names and codes as a person would who overlooks case, blanks and invisible characters.
enum NameFolding {
  /// The name in lower case, without blanks, no-break spaces and zero-width characters.
  static func folded(_ name: String) -> String {
    var kept = String.UnicodeScalarView()
    for scalar in CellBytes.normalised(name.lowercased()).unicodeScalars {
      let isInvisible = (0x200B...0x200D).contains(scalar.value) || scalar.value == 0x2060 || scalar.value == 0xFEFF
      if !isInvisible, !scalar.properties.isWhitespace { kept.append(scalar) }
    }
    return String(kept)
  }

  /// The names nearest to `name`, nearest first, at most `count`; none that differ in more than a third.
  ///
  /// A name that differs only in what folding overlooks is the one meant, and stands alone.
  static func nearest(to name: String, among names: [String], count: Int) -> [String] {
    let wanted = folded(name)
    if let same = names.first(where: { folded($0) == wanted }) { return [same] }
    let limit = max(1, wanted.count / 3)
    let rated = names.enumerated().compactMap { position, other -> (distance: Int, position: Int)? in
      let found = folded(other)
      guard abs(found.count - wanted.count) <= limit else { return nil }
      let distance = NearestName.editDistance(wanted, found)
      return distance <= limit ? (distance, position) : nil
    }
    return rated.sorted { ($0.distance, $0.position) < ($1.distance, $1.position) }.prefix(count).map {
      names[$0.position]
    }
  }
}
