/// Names of sheets that spreadsheet programs take: at most 31 characters, none of `[]:*?/\`, no two alike.
struct SheetNames {
  static let longest = 31

  private var taken: Set<String> = []

  /// The name nearest to the one that is wanted.
  mutating func take(_ wanted: String) -> String {
    let legal = Self.legal(wanted)
    var name = legal
    var number = 2
    // `History` belongs to the program itself.
    while name.lowercased() == "history" || !taken.insert(name.lowercased()).inserted {
      let suffix = " (\(number))"
      name = Self.cut(legal, to: Self.longest - suffix.count) + suffix
      number += 1
    }
    return name
  }

  private static func legal(_ wanted: String) -> String {
    var kept = String.UnicodeScalarView()
    for scalar in wanted.unicodeScalars {
      let isForbidden = "[]:*?/\\".unicodeScalars.contains(scalar) || scalar.value < 0x20 || scalar.value == 0x7F
      kept.append(isForbidden ? "_" : scalar)
    }
    var name = cut(String(kept), to: longest)
    // An apostrophe at either end is taken for a quote.
    while name.hasPrefix("'") { name.removeFirst() }
    while name.hasSuffix("'") { name.removeLast() }
    return name.isEmpty ? "Sheet" : name
  }

  /// The beginning of a name, in whole characters; programs count UTF-16 units.
  private static func cut(_ name: String, to units: Int) -> String {
    var name = name
    while name.utf16.count > units { name.removeLast() }
    return name
  }
}
