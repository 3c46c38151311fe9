import SurveyModel

/// From the wording of an answer to the position of its scale point: exactly in NFC first, then folded.
///
/// A wording that two points share, or that is the code of another point, stands for neither.
struct LabelTable {
  private let exact: [String: Int16]
  private let folded: [String: Int16]
  /// The exact wordings by their bytes, so that the usual cell makes no text.
  private let prints: [Fingerprint: Int16]
  /// The wordings, longest first.
  private let exactWords: [String]
  private let foldedWords: [String]
  private let ignoresTonePlacement: Bool

  /// Holds the labels and aliases of a scale.
  init(points: [ScalePoint], ignoresTonePlacement: Bool) {
    self.ignoresTonePlacement = ignoresTonePlacement
    let words = points.enumerated().flatMap { position, point in
      point.wordings.map { (CellBytes.normalised($0), Int16(position)) }
    }
    let codes = Dictionary(
      points.enumerated().map { (CellBytes.normalised($1.code), Int16($0)) }
    ) { first, _ in first }
    exact = Self.unique(words, besides: codes)
    folded = Self.unique(
      words.map { (Self.fold($0.0, ignoresTonePlacement), $0.1) },
      besides: Dictionary(codes.map { (Self.fold($0, ignoresTonePlacement), $1) }) { first, _ in first })
    exactWords = Self.longestFirst(exact)
    foldedWords = Self.longestFirst(folded)
    let byBytes = exact.map { word, position in (Array(word.utf8).withUnsafeBytes(Fingerprint.init), position) }
    prints = Dictionary(byBytes) { first, _ in first }
  }

  private static func longestFirst(_ words: [String: Int16]) -> [String] {
    words.keys.filter { !$0.isEmpty }.sorted { ($0.count, $1) > ($1.count, $0) }
  }

  private static func unique(_ words: [(String, Int16)], besides codes: [String: Int16]) -> [String: Int16] {
    var table: [String: Int16] = [:]
    var shared: Set<String> = []
    for (word, position) in words {
      if let other = table[word] ?? codes[word], other != position { shared.insert(word) }
      table[word] = position
    }
    return table.filter { !shared.contains($0.key) }
  }

  private static func fold(_ text: String, _ ignoresTonePlacement: Bool) -> String {
    let folded = NameFolding.folded(text)
    return ignoresTonePlacement ? TonePlacement.unified(folded) : folded
  }

  /// The position of the point that the cell is a wording of.
  func position(_ cell: UnsafeRawBufferPointer) -> Int16? {
    prints[Fingerprint(cell)] ?? position(CellBytes.text(cell))
  }

  /// The position of the point that `text`, in NFC, is a wording of.
  func position(_ text: String) -> Int16? {
    exact[text] ?? folded[Self.fold(text, ignoresTonePlacement)]
  }

  /// The positions of the wordings that are joined in `text`, in its order: the longest known wording first, each followed
  /// by the separator or the end; or the rest at which no wording was found.
  ///
  /// Wordings may hold the separator themselves, which is why the text is not cut at it.
  func positions(in text: String, separator: String) -> Parts {
    let whole = parts(of: text, separator: separator, exactWords, exact)
    if case .found = whole { return whole }
    let mark = Self.fold(separator, false)
    guard !mark.isEmpty else { return whole }
    let loose = parts(of: Self.fold(text, ignoresTonePlacement), separator: mark, foldedWords, folded)
    if case .found = loose { return loose }
    return whole
  }

  /// What joined wordings are.
  enum Parts: Equatable {
    case found([Int16])
    case unknown(String)
  }

  private func parts(
    of text: String, separator: String, _ known: [String], _ words: [String: Int16]
  ) -> Parts {
    let isBlank = separator.utf8.allSatisfy { $0 == 0x20 }
    let mark = isBlank ? separator : String(separator.reversed().drop { $0 == " " }.reversed())
    var rest = Substring(text)
    var found: [Int16] = []
    while true {
      rest = rest.drop { $0 == " " }
      if rest.isEmpty { return found.isEmpty ? .unknown(text) : .found(found) }
      guard let (word, after) = Self.next(in: rest, known, mark), let position = words[word] else {
        let end = rest.firstRange(of: mark)?.lowerBound ?? rest.endIndex
        return .unknown(String(rest[..<end]))
      }
      found.append(position)
      rest = after
    }
  }

  private static func next(in rest: Substring, _ known: [String], _ mark: String) -> (String, Substring)? {
    for word in known where rest.hasPrefix(word) {
      let after = rest.dropFirst(word.count)
      let trimmed = mark.first == " " ? after : after.drop { $0 == " " }
      if trimmed.isEmpty { return (word, trimmed) }
      if trimmed.hasPrefix(mark) { return (word, trimmed.dropFirst(mark.count)) }
    }
    return nil
  }
}
