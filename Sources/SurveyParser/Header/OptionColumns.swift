import SurveyModel

/// The columns that hold the options of one multiple-response item, one each.
struct OptionColumns: Equatable {
  /// The column of each option, by the option's position; `nil` where the file has none.
  var columns: [Int?]
  /// Columns that look like further options which the form does not have: a mark there is an answer off the scale.
  var strays: [Int] = []

  /// All columns of the item.
  var all: [Int] { columns.compactMap { $0 } + strays }
}

/// Finds names such as `q/choice`, `q_choice`, `q.choice`, `q[choice]` and `question [option]`.
struct OptionNames {
  private let bases: [String]
  private let points: [ScalePoint]
  private let foldedWords: [[String]]

  /// Prepares to look for the options of an item that goes by `names`.
  init(names: [String], scale: ResponseScale) {
    bases = names
    points = scale.points
    foldedWords = scale.points.map { ([$0.code] + $0.wordings).map(NameFolding.folded) }
  }

  /// What a column's name says about an option.
  enum Hit: Equatable {
    case option(Int)
    /// The item's name and an option that the form does not have.
    case stray
  }

  /// The option that a column of this name holds.
  func hit(_ name: String) -> Hit? {
    for base in bases {
      guard let (word, canBeStray) = Self.option(in: name, of: base) else { continue }
      if let exact = points.firstIndex(where: { $0.code == word || $0.wordings.contains(word) }) {
        return .option(exact)
      }
      let folded = NameFolding.folded(word)
      if let found = foldedWords.firstIndex(where: { $0.contains(folded) }) { return .option(found) }
      if canBeStray { return .stray }
    }
    return nil
  }

  /// The text after the item's name; an underscore may belong to another name, other marks hardly do.
  private static func option(in name: String, of base: String) -> (word: String, canBeStray: Bool)? {
    guard let rest = rest(of: name, after: base), let mark = rest.first else { return nil }
    let word = rest.dropFirst()
    switch mark {
    case "/", ".": return word.isEmpty ? nil : (String(word), true)
    case "_": return word.isEmpty ? nil : (String(word), false)
    case "[": return word.last == "]" && word.count > 1 ? (String(word.dropLast()), true) : nil
    default: return nil
    }
  }

  /// What follows the item's name, which may differ in case and blanks.
  private static func rest(of name: String, after base: String) -> Substring? {
    if name.hasPrefix(base) { return name.dropFirst(base.count).drop { $0 == " " } }
    let wanted = NameFolding.folded(base)
    var end = name.startIndex
    var passed = ""
    while end < name.endIndex, passed.count < wanted.count {
      passed += NameFolding.folded(String(name[end]))
      end = name.index(after: end)
    }
    return passed == wanted ? name[end...].drop { $0 == " " } : nil
  }
}
